import assert from 'node:assert/strict';
import { test } from 'node:test';
import papaparse from 'papaparse';
import { csv } from './csv.mjs';
import { openDataOf } from './entries.mjs';
import { allNumbers, files, published, sourcesOf, written } from './sample.mjs';

const text = written['directory/directory.csv'] ?? '';
const {
  data: rows,
  errors,
  meta,
} = /** @type {{ data: Record<string, string>[], errors: unknown[], meta: any }} */ (
  papaparse.parse(text.replace(/\r\n$/, ''), { header: true })
);
const channels = ['voice', 'sms', 'whatsapp', 'textphone'];

test('another library reads it without a complaint: RFC 4180, UTF-8 and marked as such', () => {
  assert.deepEqual(errors, []);
  assert.equal(meta.linebreak, '\r\n');
  assert.ok(text.startsWith('\ufeffcountry,id,'));
  assert.ok(text.endsWith('\r\n'));
  // A line for each row: a copy for some countries is cut by lines.
  assert.equal(text.split('\r\n').length, rows.length + 2);
  assert.equal(text.replaceAll('\r\n', '').search(/[\r\n]/), -1);
});

test('the numbers are those of the country files, byte for byte', () => {
  const found = rows.filter(({ channel = '' }) => channels.includes(channel)).map((row) => `${row.country} ${row.channel} ${row.value}`);
  assert.deepEqual(found.sort(), allNumbers());
});

test('each service has a row for each number and address, with all its sources', () => {
  for (const file of files)
    for (const service of published(file)) {
      const own = rows.filter(({ id }) => id === service.id);
      const { phone, text: lines = [], email = [], web = [], chat = [] } = service;
      assert.equal(own.length, [phone, lines, email, web, chat].flat().length, service.id);
      for (const row of own) {
        assert.equal(row.name, service.name);
        assert.equal(row.sources, sourcesOf(service).join(' | '));
        assert.equal(row.review, file.review);
        assert.equal(row.version, '1.2.3');
        assert.match(row.licence ?? '', /^CC BY 4\.0 /);
        const hasVoice = service.phone.length > 0;
        assert.equal(row.hours, row.channel === 'voice' || !hasVoice ? (service.hours ?? '') : '');
      }
      const addresses = own.filter(({ channel = '' }) => !channels.includes(channel)).map((row) => row.value);
      assert.deepEqual(addresses, [...email, ...web, ...chat]);
    }
});

test('no cell is a formula: what begins as one is digits behind a plus, and the link beside it begins with a letter', () => {
  for (const row of rows)
    for (const [column, cell] of Object.entries(row)) {
      if (/^[=+\-@\t\r]/.test(cell)) assert.match(`${column} ${cell}`, /^value \+\d+$/);
      if (column === 'link') assert.match(cell, /^[a-z]+:/);
    }
});

test('bad data stops the build, and is named', () => {
  const sample = () => structuredClone(files.find(({ country }) => country === 'BE'));
  const write = (/** @type {(service: any) => void} */ change) => {
    const file = sample();
    change(file.services[0]);
    return () => csv(openDataOf([file], '1.2.3', () => 'Belgium'));
  };
  for (const name of ['=HYPERLINK("https://a.example")', '+32 hotline', '-1', '@a', '\tb', 'two\nlines'])
    assert.throws(
      write((service) => (service.name = name)),
      /directory\.csv: "name" of be-\w+ is .*spreadsheets would run or break/,
      name,
    );
  assert.throws(
    write((service) => (service.phone[0].number = '+32=1+1')),
    /"value" of be-/,
  );
  assert.throws(
    write((service) => (service.unreachableFrom = ['a | b', 'c'])),
    /"unreachableFrom" of be-\w+ holds " \| "/,
  );
  assert.throws(
    write((service) => service.phone.push(service.phone[0])),
    /BE\.json: be-\w+ has a number twice/,
  );
  assert.doesNotThrow(write(() => {}));
});
