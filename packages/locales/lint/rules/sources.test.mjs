import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../read.mjs';
import { dataWithCountry } from '../sample-data.mjs';
import { check } from './sources.mjs';

test('a number that a source prints gives no finding', () => {
  assert.deepEqual(check(dataWithCountry()), []);
});

test('a page that stands twice among the sources of a record is refused', () => {
  const twice = dataWithCountry((country) => country.services[0].sources.push(structuredClone(country.services[0].sources[0])));
  const [finding, ...rest] = check(twice);
  assert.equal(finding.key, 'services.be-one');
  assert.match(finding.problem, /names the page https:.* twice among its sources/);
  assert.deepEqual(rest, []);
});

test('a published number that no source prints is refused', () => {
  const [finding, ...rest] = check(dataWithCountry((country) => (country.services[0].sources[0].numbers = [])));
  assert.deepEqual([finding.file, finding.key], ['directory/BE.json', 'services.be-one']);
  assert.match(finding.problem, /\+3278055800, a number that no source prints/);
  assert.match(finding.cure, /"publish": false/);
  assert.deepEqual(rest, []);
});

test('a service that is held back, or has no number, needs no page that prints one', () => {
  const held = dataWithCountry((country) =>
    Object.assign(country.services[0], { publish: false, hold: 'Not sure.', sources: [{ numbers: [] }] }),
  );
  assert.deepEqual(check(held), []);
  const silent = dataWithCountry((country) => Object.assign(country.services[0], { phone: [], sources: [{ numbers: [] }] }));
  assert.deepEqual(check(silent), []);
});

test('a number for text messages needs a source like any other', () => {
  const data = dataWithCountry((country) =>
    Object.assign(country.services[0], { phone: [], text: [{ type: 'sms', number: '114' }], sources: [{ numbers: [] }] }),
  );
  assert.deepEqual(
    check(data).map(({ key }) => key),
    ['services.be-one'],
  );
});

test('an emergency number without a source that prints it is refused', () => {
  const [finding] = check(dataWithCountry((country) => (country.emergency[0].sources[0].numbers = [])));
  assert.equal(finding.key, 'emergency.112');
});

test('a digit changed in the number, or in the list of its source, is found on both sides', () => {
  const changes = [
    (/** @type {any} */ country) => (country.services[0].phone[0].number = '+3278055801'),
    (/** @type {any} */ country) => (country.services[0].sources[0].numbers = ['+3278055801']),
  ];
  for (const change of changes) {
    const problems = check(dataWithCountry(change)).map(({ problem }) => problem);
    assert.equal(problems.length, 2);
    assert.match(problems[0] ?? '', /no source prints/);
    assert.match(problems[1] ?? '', /none of its numbers/);
  }
});

test('each number needs a page of its own: one that prints another number does not count', () => {
  const [finding, ...rest] = check(
    dataWithCountry((country) => country.services[0].phone.push({ number: '+3225116464', display: '02 511 64 64' })),
  );
  assert.match(finding.problem, /\+3225116464/);
  assert.deepEqual(rest, []);
});

test('an identifier that stands twice is named', () => {
  const [finding] = check(dataWithCountry((country) => country.services.push(structuredClone(country.services[0]))));
  assert.equal(finding.key, 'services.be-one');
  assert.match(finding.problem, /twice/);
  assert.match(finding.cure, /own id/);
});

test('the real Belgian helpline without its sources is found, and Serbia with 112', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  const broken = structuredClone(data);
  broken.directory.find((file) => file.name === 'BE').content.services[0].sources = [];
  broken.directory.find((file) => file.name === 'RS').content.emergency[0].number = '112';
  assert.deepEqual(
    check(broken).map(({ file, key }) => [file, key]),
    [
      ['directory/BE.json', 'services.be-stophumantrafficking'],
      ['directory/RS.json', 'emergency.112'],
      ['directory/RS.json', 'emergency.112'],
    ],
  );
});

test('a number that the service itself gave needs no page, and stands in both places', () => {
  const given = (/** @type {string} */ number) =>
    dataWithCountry((country) => {
      country.services[0].sources[0].numbers = [];
      country.services[0].confirmed = { by: 'One', role: 'coordinator', date: '2026-01-01', numbers: [number] };
    });
  assert.deepEqual(check(given('+3278055800')), []);
  const problems = check(given('+3278055801')).map(({ problem }) => problem);
  assert.equal(problems.length, 2);
  assert.match(problems.join(), /no source prints.*was confirmed with \+3278055801, which is none of its numbers/);
});

test('a confirmation that gives no number of its own is no evidence for one', () => {
  const data = dataWithCountry((country) => {
    country.services[0].sources[0].numbers = [];
    country.services[0].confirmed = { by: 'One', role: 'coordinator', date: '2026-01-01' };
  });
  assert.equal(check(data).length, 1);
});
