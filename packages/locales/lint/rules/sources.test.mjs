import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../read.mjs';
import { dataWithCountry } from '../sample-data.mjs';
import { check } from './sources.mjs';

test('a number that a source prints gives no finding', () => {
  assert.deepEqual(check(dataWithCountry()), []);
});

test('a published number that no source prints is refused', () => {
  const [finding, ...rest] = check(dataWithCountry((country) => (country.services[0].sources[0].number = false)));
  assert.deepEqual([finding.file, finding.key], ['directory/BE.json', 'services.be-one']);
  assert.match(finding.problem, /number that no source prints/);
  assert.match(finding.cure, /"publish": false/);
  assert.deepEqual(rest, []);
});

test('a service that is held back, or has no number, needs no page that prints one', () => {
  const held = dataWithCountry((country) =>
    Object.assign(country.services[0], { publish: false, hold: 'Not sure.', sources: [{ number: false }] }),
  );
  assert.deepEqual(check(held), []);
  const silent = dataWithCountry((country) => Object.assign(country.services[0], { phone: [], sources: [{ number: false }] }));
  assert.deepEqual(check(silent), []);
});

test('a number for text messages needs a source like any other', () => {
  const data = dataWithCountry((country) =>
    Object.assign(country.services[0], { phone: [], text: [{ type: 'sms', number: '114' }], sources: [{ number: false }] }),
  );
  assert.deepEqual(
    check(data).map(({ key }) => key),
    ['services.be-one'],
  );
});

test('an emergency number without a source that prints it is refused', () => {
  const [finding] = check(dataWithCountry((country) => (country.emergency[0].sources[0].number = false)));
  assert.equal(finding.key, 'emergency.112');
});

test('an identifier that stands twice is named', () => {
  const [finding] = check(dataWithCountry((country) => country.services.push(structuredClone(country.services[0]))));
  assert.equal(finding.key, 'services.be-one');
  assert.match(finding.problem, /twice/);
  assert.match(finding.cure, /own id/);
});

test('the real Belgian helpline without its sources is found', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  const broken = structuredClone(data);
  broken.directory.find((file) => file.name === 'BE').content.services[0].sources = [];
  assert.deepEqual(
    check(broken).map(({ file, key }) => [file, key]),
    [['directory/BE.json', 'services.be-stophumantrafficking']],
  );
});
