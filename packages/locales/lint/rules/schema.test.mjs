import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../read.mjs';
import { dataWithCountry, dataWithMessages, messageFile } from '../sample-data.mjs';
import { check } from './schema.mjs';

test('files of the right shape give no finding', () => {
  assert.deepEqual(check(dataWithCountry()), []);
});

test('a number without any source is named, with the schema as the cure', () => {
  const [finding, ...rest] = check(dataWithCountry((country) => delete country.services[0].sources));
  assert.equal(finding.file, 'directory/BE.json');
  assert.equal(finding.key, 'services.0');
  assert.match(finding.problem, /sources/);
  assert.match(finding.cure, /directory\.schema\.json/);
  assert.deepEqual(rest, []);
});

test('an empty list of sources is no source', () => {
  const findings = check(dataWithCountry((country) => (country.services[0].sources = [])));
  assert.deepEqual(
    findings.map(({ key }) => key),
    ['services.0.sources'],
  );
});

test('a field that the schema does not know is named, so that a typing error is not lost', () => {
  const [finding] = check(dataWithCountry((country) => (country.services[0].houres = '24/7')));
  assert.match(finding.problem, /houres/);
});

test('a service that is held back says why', () => {
  const findings = check(dataWithCountry((country) => (country.services[0].publish = false)));
  assert.ok(findings.some(({ key, problem }) => key === 'services.0' && problem.includes('hold')));
});

test('a date that is not of our subset is refused', () => {
  const [finding] = check(dataWithCountry((country) => (country.services[0].sources[0].date = 'last year')));
  assert.equal(finding.key, 'services.0.sources.0.date');
});

test('an empty text is refused', () => {
  const findings = check(dataWithMessages(messageFile('en', { call: '' })));
  assert.ok(findings.some(({ file, key }) => file === 'messages/en.json' && key === 'messages.call'));
});

test('one wrong character in the real Belgian file is found where it stands', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  const broken = structuredClone(data);
  const belgium = broken.directory.find((file) => file.name === 'BE');
  belgium.content.services[0].phone[0].number = '+32 78055800';
  const findings = check(broken);
  assert.deepEqual(
    findings.map(({ file, key }) => [file, key]),
    [['directory/BE.json', 'services.0.phone.0.number']],
  );
});
