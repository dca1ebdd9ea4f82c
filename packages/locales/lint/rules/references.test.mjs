import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataWithCountry } from '../sample-data.mjs';
import { check } from './references.mjs';

/** @param {(country: any) => void} change */
function only(change) {
  const [finding, ...rest] = check(dataWithCountry(change));
  assert.deepEqual(rest, []);
  assert.equal(finding?.file, 'directory/BE.json');
  return finding;
}

test('references that lead somewhere give no finding', () => {
  assert.deepEqual(check(dataWithCountry()), []);
  assert.deepEqual(check(dataWithCountry((country) => (country.figure.area = 'EU'))), []);
  assert.deepEqual(check(dataWithCountry((country) => (country.regions['BE10'] = 'Brussel'))), []);
});

test('a published service has no reason to be held', () => {
  const finding = only((country) => (country.services[0].hold = 'Not sure.'));
  assert.equal(finding.key, 'services.be-one.hold');
  assert.match(finding.cure, /"publish": false/);
});

test('a region of another country is named', () => {
  const finding = only((country) => (country.regions['FR-75'] = 'Paris'));
  assert.equal(finding.key, 'regions.FR-75');
});

test('a region without a name is named', () => {
  const finding = only((country) => (country.services[0].region = 'BE-WAL'));
  assert.equal(finding.key, 'services.be-one.region');
  assert.match(finding.problem, /"BE-WAL" has no name/);
  assert.match(finding.cure, /regions/);
  assert.match(only((country) => (country.services[0].region = 'toString')).problem, /"toString" has no name/);
});

test('a figure that counts something without a text is refused, with the texts that exist', () => {
  const finding = only((country) => (country.figure.metric = 'guesses'));
  assert.equal(finding.key, 'figure.metric');
  assert.match(finding.problem, /"guesses"/);
  assert.match(finding.cure, /recorded/);
});

test('a figure of another country is refused', () => {
  const finding = only((country) => (country.figure.area = 'NL'));
  assert.equal(finding.key, 'figure.area');
  assert.match(finding.problem, /another country/);
});

test('a time zone that does not exist is refused', () => {
  const finding = only((country) => (country.timeZones = ['Europe/Bruxelles']));
  assert.equal(finding.key, 'timeZones');
  assert.match(finding.problem, /Europe\/Bruxelles/);
});
