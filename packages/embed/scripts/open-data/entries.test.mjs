import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDataOf } from './entries.mjs';
import { allNumbers, files, published, written } from './sample.mjs';

const belgium = () => structuredClone(files.find(({ country }) => country === 'BE'));
const read = (/** @type {(file: any) => void} */ change) => {
  const file = belgium();
  change(file);
  return openDataOf([file], '1.2.3', () => 'Belgium').countries[0];
};

test('all that readers may be shown is there, and nothing else', () => {
  const { countries } = openDataOf(files, '1.2.3', (code) => code);
  for (const [index, file] of files.entries())
    assert.deepEqual(
      countries[index]?.entries.filter(({ isEmergency }) => !isEmergency).map(({ id }) => id),
      published(file).map(({ id }) => id),
    );
  const withoutOne = read(({ services }) => (services[0].publish = false));
  assert.ok(!withoutOne?.entries.some(({ id }) => id === belgium().services[0].id));
  assert.ok(!read(({ services }) => (services[0].for = ['professionals']))?.entries.some(({ id }) => id === belgium().services[0].id));
});

test('no number that is held back stands in any file', () => {
  const shown = new Set(allNumbers().map((line) => line.split(' ')[2]));
  const held = files.flatMap((file) => file.services.filter((/** @type {any} */ service) => !published(file).includes(service)));
  const numbers = held.flatMap(({ phone, text = [] }) => [...phone, ...text]).map(({ number }) => number);
  const own = numbers.filter((number) => number.length > 6 && !shown.has(number));
  assert.ok(own.length > 0);
  for (const number of own)
    for (const [path, content] of Object.entries(written))
      assert.ok(!content.replaceAll('\r\n ', '').includes(number), `${path}: ${number}`);
});

test('what is for campaign teams is not there', () => {
  const secret = 'Ask Ann about this one.';
  const country = read(({ services: [service] }) => Object.assign(service, { note: secret, change: secret, checked: 'doubtful' }));
  assert.ok(!JSON.stringify(country).includes(secret));
  assert.ok(!JSON.stringify(country).includes('doubtful'));
});

test('a country that a partner confirmed says who did, and when; the date of its newest source is as that source writes it', () => {
  assert.equal(read(() => {})?.review, 'draft');
  assert.equal(read((file) => (file.review = { by: 'Myria', date: '2026-09-01' }))?.review, 'confirmed 2026-09-01 by Myria');
  assert.equal(read(({ services }) => (services[0].sources[0].date = '2026-05-02'))?.newest, '2026-05-02');
});

test('the same files give the same bytes', async () => {
  const { openDataFiles } = await import('./index.mjs');
  assert.deepEqual(await openDataFiles(files, '1.2.3'), written);
});
