import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryFile, dataWithMessages, messageFile } from '../sample-data.mjs';
import { check } from './file-name.mjs';

const directory = (/** @type {string} */ name, /** @type {string} */ country = name) => ({
  messages: [],
  directory: [{ ...countryFile((content) => (content.country = country)), file: `directory/${name}.json`, name }],
});

test('names that are the tag and the country code give no finding', () => {
  assert.deepEqual(check(dataWithMessages(messageFile('en', {}), messageFile('zh-Hans', {}), messageFile('nl-BE', {}))), []);
  assert.deepEqual(check(directory('BE')), []);
});

test('a language that differs from the file name is named', () => {
  const [finding] = check(dataWithMessages({ ...messageFile('fr', {}), file: 'messages/de.json', name: 'de' }));
  assert.equal(finding.file, 'messages/de.json');
  assert.equal(finding.key, 'language');
  assert.match(finding.problem, /says "fr" but the file is named "de"/);
  assert.match(finding.cure, /fr\.json/);
});

test('a tag that is not canonical gets its canonical name as the cure', () => {
  const [finding] = check(dataWithMessages(messageFile('NL-be', {})));
  assert.match(finding.problem, /"NL-be" is not the canonical tag/);
  assert.match(finding.cure, /nl-BE\.json/);
});

test('a name that is no tag at all is a finding and not an exception', () => {
  const findings = check(dataWithMessages({ ...messageFile('nl-BE', {}), file: 'messages/nl_BE.json', name: 'nl_BE' }));
  assert.ok(findings.some(({ file, problem }) => file === 'messages/nl_BE.json' && problem.includes('not the canonical tag')));
  assert.ok(findings.every(({ cure }) => cure.includes('nl-BE.json') || cure.includes('nl_BE')));
});

test('a country that differs from the file name is named', () => {
  const [finding] = check(directory('FR', 'BE'));
  assert.equal(finding.file, 'directory/FR.json');
  assert.equal(finding.key, 'country');
  assert.match(finding.problem, /says "BE" but the file is named "FR"/);
});

test('codes that are no country are refused: unknown, misspelt, or another way to write it', () => {
  for (const name of ['QQ', 'Belgium', 'UK', '0000']) {
    const [finding] = check(directory(name));
    assert.equal(finding?.key, 'country', name);
    assert.match(finding.problem, new RegExp(`"${name}" is no ISO 3166-1 country`));
    assert.match(finding.cure, /alpha-2/);
  }
});
