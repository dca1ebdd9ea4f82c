import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../read.mjs';
import { countryFile, dataWithCountry } from '../sample-data.mjs';
import { check } from './card.mjs';

/** @param {(country: any) => void} change */
function only(change) {
  const [finding, ...rest] = check(dataWithCountry(change));
  assert.deepEqual(rest, []);
  assert.equal(finding?.file, 'directory/BE.json');
  return finding;
}

/** A country with a second service. */
const withSecond =
  (/** @type {any} */ second, /** @type {(country: any) => void} */ change = () => {}) =>
  (/** @type {any} */ country) => {
    country.services.push({ ...structuredClone(country.services[0]), id: 'be-two', ...second });
    change(country);
  };

test('numbers that suit give no finding, and neither does a country without any', () => {
  assert.deepEqual(check(dataWithCountry()), []);
  assert.deepEqual(check(dataWithCountry((country) => (country.services[0].for = ['adults', 'professionals']))), []);
  const none = (/** @type {any} */ country) => Object.assign(country, { services: [], card: undefined, firstHelp: {} });
  assert.deepEqual(check(dataWithCountry(none)), []);
});

test('the helpline of the card exists, is published, has a number and is for victims', () => {
  const changes = [
    (/** @type {any} */ country) => (country.card.helpline = 'be-none'),
    (/** @type {any} */ country) => (country.services[0].publish = false),
    (/** @type {any} */ country) => (country.services[0].phone = []),
    (/** @type {any} */ country) => (country.services[0].for = ['professionals']),
  ];
  for (const change of changes) {
    const finding = only(change);
    assert.equal(finding.key, 'card.helpline');
    assert.match(finding.problem, /is not a published service with a number for victims/);
    assert.match(finding.cure, /id of such a service/);
  }
});

test('a country with a number has a card', () => {
  assert.equal(only((country) => delete country.card).key, 'card');
});

test('the police, and a line for minors only, are not the number of the card', () => {
  assert.match(only((country) => (country.services[0].kind = 'police')).problem, /nor the police/);
  assert.match(only((country) => (country.services[0].for = ['minors'])).problem, /minors only/);
  assert.deepEqual(check(dataWithCountry((country) => (country.services[0].for = ['women', 'minors']))), []);
});

test('what stands in while the first number is closed has known hours', () => {
  const change = (/** @type {any} */ country) => (country.card.whenClosed = 'be-two');
  assert.match(only(withSecond({ hours: undefined }, change)).problem, /hours must be known/);
  assert.deepEqual(check(dataWithCountry(withSecond({ hours: '24/7' }, change))), []);
});

test('a first number that closes needs one that does not, where there is one', () => {
  const finding = only(withSecond({ hours: '24/7' }));
  assert.equal(finding.key, 'card.whenClosed');
  assert.match(finding.problem, /is missing/);
});

test('a first number for adults only needs one for minors, where there is one', () => {
  const finding = only(withSecond({ for: ['minors'] }, (country) => (country.services[0].for = ['adults'])));
  assert.equal(finding.key, 'card.minors');
});

test('a number for minors is not for adults only', () => {
  assert.match(only(withSecond({ for: ['adults'] }, (country) => (country.card.minors = 'be-two'))).problem, /adults only/);
});

test('a first number for women only needs one for all beside it, where there is one', () => {
  const finding = only(withSecond({}, (country) => (country.services[0].for = ['adults', 'minors', 'women'])));
  assert.equal(finding.key, 'card.beside');
  assert.deepEqual(check(dataWithCountry((country) => (country.services[0].for = ['women', 'men']))), []);
});

test('what a country without a service points at can be called from there, and only such a country points', () => {
  const neighbour = countryFile();
  const without = { file: 'directory/XK.json', name: 'XK', content: { services: [], nearby: ['be-one'], firstHelp: {} } };
  const data = { messages: [], directory: [neighbour, without] };
  assert.deepEqual(check(data), []);
  Object.assign(neighbour.content.services[0], { phone: [{ number: '1712', display: '1712' }] });
  assert.match(check(data)[0]?.problem ?? '', /international number/);
  assert.equal(only((country) => (country.nearby = ['be-one'])).key, 'nearby');
});

test('the table of first help names services that are shown', () => {
  const finding = only((country) => (country.firstHelp.minor = ['be-none']));
  assert.equal(finding.key, 'firstHelp.minor');
});

test('the real card of Germany without its second number, and of the Netherlands without the one at night, are found', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  const broken = structuredClone(data);
  delete broken.directory.find((file) => file.name === 'DE').content.card.minors;
  delete broken.directory.find((file) => file.name === 'NL').content.card.whenClosed;
  assert.deepEqual(
    check(broken).map(({ file, key }) => [file, key]),
    [
      ['directory/DE.json', 'card.minors'],
      ['directory/NL.json', 'card.whenClosed'],
    ],
  );
});
