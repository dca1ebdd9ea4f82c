import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataWithCountry } from '../sample-data.mjs';
import { check } from './links.mjs';

test('https links and a plain mail address give no finding, and a source may be http', () => {
  assert.deepEqual(check(dataWithCountry((country) => (country.services[0].sources[0].url = 'http://old.example.org/page'))), []);
});

test('http, javascript and half addresses for readers are refused', () => {
  for (const address of [
    'http://help.example.org',
    'javascript:alert(1)',
    'help.example.org',
    'https://bank@evil.example.org',
    'https://localhost',
  ]) {
    for (const field of ['web', 'chat']) {
      const [finding, ...rest] = check(dataWithCountry((country) => (country.services[0][field] = [address])));
      assert.deepEqual([finding?.file, finding?.key], ['directory/BE.json', `services.be-one.${field}`], address);
      assert.ok(finding.problem.includes(address));
      assert.match(finding.cure, /https:\/\//);
      assert.deepEqual(rest, []);
    }
  }
});

test('a mail address with a scheme or a name is refused', () => {
  for (const address of ['mailto:info@help.example.org', 'Help <info@help.example.org>', 'info@help']) {
    const [finding] = check(dataWithCountry((country) => (country.services[0].email = [address])));
    assert.equal(finding?.key, 'services.be-one.email', address);
    assert.match(finding.cure, /plain mail address/);
  }
});

test('a source that is no web address is refused, wherever it stands', () => {
  const [service] = check(dataWithCountry((country) => (country.services[0].sources[0].url = 'javascript:alert(1)')));
  assert.equal(service.key, 'services.be-one.sources');
  const [emergency] = check(dataWithCountry((country) => (country.emergency[0].sources[0].url = 'a leaflet')));
  assert.equal(emergency.key, 'emergency.112.sources');
  const [figure] = check(dataWithCountry((country) => (country.figure.source.url = 'ftp://office.example.org')));
  assert.equal(figure.key, 'figure.sources');
  assert.match(figure.cure, /where it was read/);
});
