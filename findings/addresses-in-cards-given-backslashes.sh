#!/usr/bin/env bash
# One would guess: a web address in a vCard is written as it is, since a backslash cannot stand in an address, and RFC 6350 itself prints
#   "GEO:geo:37.386013,-122.082932" and "PHOTO:data:image/jpeg;base64,..." with plain commas.
# What happens: ical.js reads a card of vCard 4.0 and writes it with a backslash before each comma in every value of the type "uri": URL, GEO, PHOTO. In a
#   card of version 3.0, and for the URL of an event in a calendar, it writes the same address unchanged. It takes the backslash away when it reads its own
#   card, so that a test there and back sees nothing. (Section 3.4 of the RFC speaks of commas "in a value"; in the issue below it is read in both ways.)
# Why a user of this field cares: a reader that holds to the address gets another one. vcard4 hands it on with the backslash, and the URL parser of
#   browsers makes a slash of that: the page with the chat or with the way to the shelter is not found. An address without a comma comes through.
# Reference: https://www.rfc-editor.org/rfc/rfc6350#section-6.5.2 and #section-6.2.4, https://github.com/kewisch/ical.js/issues/287
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 vcard4@4.0.5
cat >try.mjs <<'JS'
import ICAL from 'ical.js';
import { parse } from 'vcard4';

const address = 'https://help.example/way/52.1,4.3';
const lines = [`URL:${address}`, 'GEO:geo:52.1,4.3', 'PHOTO:data:image/gif;base64,R0lGODlhAQABAAAAACw='];
const card = (version, content) => ['BEGIN:VCARD', `VERSION:${version}`, 'N:;;;;', 'FN:Night line', ...content, 'END:VCARD', ''].join('\r\n');
const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//help.example//EN', 'BEGIN:VEVENT', 'UID:1@help.example', 'DTSTAMP:20260101T000000Z'];
const event = [...calendar, 'DTSTART:20260102T180000Z', `URL:${address}`, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const rewrite = (text) => new ICAL.Component(ICAL.parse(text)).toString();
const lineOf = (text, name) => text.split('\r\n').find((line) => line.startsWith(`${name}:`));

const written = rewrite(card('4.0', lines));
const read = parse(`${written}\r\n`).getProperty('URL')[0].value;
const seen = {
  'vCard 4.0, URL': lineOf(written, 'URL'),
  'vCard 4.0, GEO': lineOf(written, 'GEO'),
  'vCard 4.0, PHOTO': lineOf(written, 'PHOTO'),
  'vCard 3.0, URL': lineOf(rewrite(card('3.0', lines.slice(0, 1))), 'URL'),
  'iCalendar, URL': lineOf(rewrite(event), 'URL'),
  'read again by ical.js': new ICAL.Component(ICAL.parse(written)).getFirstPropertyValue('url'),
  'read by vcard4': read,
  'the same in a link': new URL(read).href,
};
for (const [where, value] of Object.entries(seen)) console.log(`${where}: ${value}`);
const changed = lines.map((line) => line.replaceAll(',', '\\,'));
const expected = [...changed, lines[0], lines[0], address, address.replace(',', '\\,'), address.replace(',', '/,')];
process.exitCode = JSON.stringify(Object.values(seen)) === JSON.stringify(expected) ? 0 : 1;
JS
echo "ical.js 2.2.1, vcard4 4.0.5, Node $(node --version)"
timeout 60 node try.mjs || {
  echo 'This has changed: addresses in cards are written or read in another way now.' >&2
  exit 1
}
