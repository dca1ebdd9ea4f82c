#!/usr/bin/env bash
# One would guess: a reader of vCard 4.0 passes over a property that was registered after it was made. RFC 6350 lets names be added (iana-token in its
#   grammar, the registry in 10.2) without a new version, so the card still says VERSION:4.0 and there is no other sign.
# What happens: vcard4 throws for the whole card at the first such name: SOCIALPROFILE and LANGUAGE of RFC 9554 are "unknown property". Name and telephone
#   number, which it knows, cannot be had. A name with X- in front, which nobody registered, is let through; ical.js reads all of them.
# Why a user of this field cares: SOCIALPROFILE is the place for an account at a service such as WhatsApp, LANGUAGE for the language that a card is written in.
#   A card that has them by the book is not read at all, where one with X-SOCIALPROFILE is; and the number to call goes with it.
# Reference: https://www.rfc-editor.org/rfc/rfc6350#section-3.3 and #section-10.2, https://www.rfc-editor.org/rfc/rfc9554
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vcard4@4.0.5 ical.js@2.2.1
cat >try.mjs <<'JS'
import ICAL from 'ical.js';
import { parse } from 'vcard4';

const lines = {
  'NOTE:Open day and night': 'read',
  'X-SOCIALPROFILE:https://chat.example/night': 'read',
  'SOCIALPROFILE;SERVICE-TYPE=Chat:https://chat.example/night': 'vCard has unknown property: SOCIALPROFILE',
  'LANGUAGE:nl': 'vCard has unknown property: LANGUAGE',
};
let same = true;
for (const [line, expected] of Object.entries(lines)) {
  const card = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Night line', 'TEL:555-0100', line, 'END:VCARD', ''].join('\r\n');
  let seen = 'read';
  try {
    if (parse(card).getProperty('TEL')[0].value !== '555-0100') seen = 'read without the number';
  } catch ({ message }) {
    seen = message;
  }
  const other = new ICAL.Component(ICAL.parse(card)).getFirstPropertyValue('tel');
  console.log(`${line}\n  vcard4: ${seen}\n  ical.js: the number is ${other}`);
  same &&= seen === expected && other === '555-0100';
}
process.exitCode = same ? 0 : 1;
JS
echo "vcard4 4.0.5, ical.js 2.2.1, Node $(node --version)"
timeout 60 node try.mjs || {
  echo 'This has changed: a card with a property of RFC 9554 is read now, or others are refused.' >&2
  exit 1
}
