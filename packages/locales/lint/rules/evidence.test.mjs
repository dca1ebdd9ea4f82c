import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../read.mjs';
import { dataWithCountry } from '../sample-data.mjs';
import { check } from './evidence.mjs';

/** @param {(service: any) => void} change */
function only(change) {
  const [finding, ...rest] = check(dataWithCountry((country) => change(country.services[0])));
  assert.deepEqual(rest, []);
  assert.deepEqual([finding?.file, finding?.key], ['directory/BE.json', 'services.be-one']);
  return finding;
}

test('what a source bears out gives no finding', () => {
  assert.deepEqual(check(dataWithCountry()), []);
});

test('an address that no source prints is refused: mail, chat, and a website of which no page was read', () => {
  assert.match(only((service) => (service.email = ['info@help.example.org', 'b@help.example.org'])).problem, /b@help\.example\.org/);
  assert.match(only((service) => (service.chat = ['https://help.example.org'])).problem, /that no source prints/);
  assert.match(only((service) => (service.web = ['https://guessed.example.net'])).problem, /guessed/);
  const printed = (/** @type {any} */ service) => {
    service.chat = ['https://chat.example.net'];
    service.sources[0].addresses.push('https://chat.example.net');
  };
  assert.deepEqual(check(dataWithCountry((country) => printed(country.services[0]))), []);
});

test('a fact that no source states is refused, the price of a call among them', () => {
  assert.match(only((service) => (service.anonymous = true)).problem, /"anonymous"/);
  assert.match(only((service) => (service.recorded = true)).problem, /"recorded"/);
  assert.match(only((service) => (service.phone[0].cost = 'free')).problem, /"cost"/);
  assert.match(only((service) => (service.sources[0].states = ['region'])).problem, /"hours"/);
});

test('a source that bears out what the record does not say is refused', () => {
  assert.match(only((service) => service.sources[0].states.push('languages')).problem, /does not say/);
  assert.match(only((service) => service.sources[0].addresses.push('c@help.example.org')).problem, /none of its addresses/);
});

test('a service that is held back needs no page', () => {
  const held = (/** @type {any} */ service) =>
    Object.assign(service, { publish: false, hold: 'Not sure.', chat: ['https://help.example.org'] });
  assert.deepEqual(check(dataWithCountry((country) => held(country.services[0]))), []);
});

test('the address of the Belgian line for rape, which once shipped though no page printed it, needs its page', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  const broken = structuredClone(data);
  const belgium = broken.directory.find((file) => file.name === 'BE').content;
  const service = belgium.services.find((/** @type {any} */ { id }) => id === 'be-sos-viol');
  for (const source of service.sources) delete source.addresses;
  assert.deepEqual(
    check(broken).map(({ key, problem }) => [key, problem]),
    Array(2).fill(['services.be-sos-viol', 'has https://www.sosviol.be, an address that no source prints']),
  );
});

test('a fact that the service itself stated needs no page, and no call states what the record does not say', () => {
  const stated = (/** @type {string[]} */ states) =>
    dataWithCountry((country) => {
      country.services[0].sources[0].states = ['region'];
      country.services[0].confirmed = { by: 'One', role: 'coordinator', date: '2026-01-01', states };
    });
  assert.deepEqual(check(stated(['hours'])), []);
  assert.deepEqual(
    check(stated(['recorded'])).map(({ problem }) => problem.slice(0, 30)),
    ['says "hours", which no source ', 'has a source that states "reco'].map((text) => text.slice(0, 30)),
  );
});
