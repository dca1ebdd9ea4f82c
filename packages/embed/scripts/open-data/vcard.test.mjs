import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'vcard4';
import { openDataOf } from './entries.mjs';
import { allNumbers, files, published, sourcesOf, written } from './sample.mjs';
import { vcard } from './vcard.mjs';

const text = written['directory/directory.vcf'] ?? '';

/** A property of RFC 9554, which this parser, of RFC 6350 alone, refuses where others are to pass over it. */
const PROFILE = /^SOCIALPROFILE;SERVICE-TYPE=WhatsApp;VALUE=TEXT:(\+\d+)\r\n/gm;

/** @typedef {{ property: string, parameters: Record<string, any>, value: string | string[] }} Read */

/** As a library that we do not write with has read them, strictly. */
const cards = text
  .split(/(?<=^END:VCARD\r\n)/m)
  .filter(Boolean)
  .map((card) => {
    const { parsedVcard } = /** @type {{ parsedVcard: Read[] }} */ (/** @type {unknown} */ (parse(card.replace(PROFILE, ''))));
    const values = (/** @type {string} */ name) => parsedVcard.filter(({ property }) => property === name).map(({ value }) => value);
    const lines = parsedVcard
      .filter(({ property }) => property === 'TEL')
      .map(({ parameters, value }) => [parameters['TYPE'].value ?? parameters['TYPE'], value]);
    const profiles = [...card.matchAll(PROFILE)].map(([, number]) => ['whatsapp', number]);
    // It takes a note with a semicolon for a list.
    const note = [values('NOTE')].flat(2).join(';').replaceAll('\\n', '\n').replaceAll('\\,', ',');
    return { name: values('FN').join(), categories: values('CATEGORIES').flat(), lines: [...lines, ...profiles], note, values };
  });

test('every card is read by a strict parser of vCard 4.0, and no line is longer than 75 bytes', () => {
  assert.equal(
    cards.length,
    files.reduce((sum, file) => sum + file.emergency.length + published(file).length, 0),
  );
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.equal(text.replaceAll('\r\n', '').search(/[\r\n]/), -1);
  assert.ok(!text.includes('\r\n\r\n'));
});

test('the numbers are those of the country files, byte for byte', () => {
  /** @type {Record<string, string>} */ const types = { voice: 'voice', text: 'sms', textphone: 'textphone', whatsapp: 'whatsapp' };
  const found = cards.flatMap(({ categories: [country], lines }) =>
    lines.map(([type, number]) => `${country} ${types[String(type)]} ${number}`),
  );
  assert.deepEqual(found.sort(), allNumbers());
});

test('each service has its name, its addresses, its hours and each of its sources', () => {
  for (const file of files) {
    const own = cards.filter(({ categories: [country, kind] }) => country === file.country && kind !== 'emergency');
    for (const [index, service] of published(file).entries()) {
      const { name, note, values } = /** @type {(typeof cards)[number]} */ (own[index]);
      assert.equal(name, service.name);
      assert.deepEqual(values('EMAIL'), service.email ?? []);
      assert.deepEqual(values('URL'), [...(service.web ?? []), ...(service.chat ?? [])]);
      for (const source of sourcesOf(service)) assert.ok(note.includes(`\nSource: ${source}\n`), `${source}\n${note}`);
      assert.equal(note.includes(`\nHours: ${service.hours} (`), Boolean(service.hours));
    }
  }
});

test('each card tells who reviewed it, that nobody dialled, version and licence', () => {
  for (const { note, values } of cards) {
    assert.match(
      note,
      /^Read in public pages; nobody dialled the numbers, unless a record says that its service confirmed it\. .* Review: draft\.\n/,
    );
    assert.match(
      note,
      /\nBlind Betting 1\.2\.3, newest source of the country .*, CC BY 4\.0, https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/$/,
    );
    assert.match(String(values('UID')), /^urn:uuid:[\da-f-]{36}$/);
  }
});

test('an address that the writer would change stops the build', () => {
  const file = structuredClone(files.find(({ country }) => country === 'BE'));
  file.services[0].web = ['https://a.example/?a=1,2'];
  assert.throws(() => vcard(openDataOf([file], '1.2.3', () => 'Belgium')), /cannot hold https:\/\/a\.example.*%2C/);
});
