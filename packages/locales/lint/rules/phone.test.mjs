import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataWithCountry } from '../sample-data.mjs';
import { check } from './phone.mjs';

const withPhone = (/** @type {string} */ number, /** @type {string} */ display) =>
  dataWithCountry((country) => (country.services[0].phone = [{ number, display }]));

test('a valid number, a short code and a number of the national plan give no finding', () => {
  assert.deepEqual(check(withPhone('+3278055800', '078 05 58 00')), []);
  assert.deepEqual(check(withPhone('116000', '116 000')), []);
  const dutch = withPhone('09008844', '0900 8844');
  dutch.directory[0].content.country = 'NL';
  assert.deepEqual(check(dutch), []);
});

test('a broken E.164 number is named, with the country it should belong to', () => {
  const [finding, ...rest] = check(withPhone('+327805580', '078 05 58 0'));
  assert.deepEqual([finding.level, finding.file, finding.key], ['error', 'directory/BE.json', 'services.be-one.phone.0']);
  assert.match(finding.problem, /\+327805580 is not a valid number of BE/);
  assert.match(finding.cure, /E\.164/);
  assert.deepEqual(rest, []);
});

test('a number of another country is refused', () => {
  const [finding] = check(withPhone('+31334481186', '033 448 11 86'));
  assert.match(finding.problem, /not a valid number of BE/);
});

test('display digits that differ from the dialled ones are shown side by side', () => {
  const [finding] = check(withPhone('+3278055800', '078 05 58 01'));
  assert.equal(finding.key, 'services.be-one.phone.0');
  assert.match(finding.problem, /shows 078 05 58 01 but \+3278055800 is written 078 05 58 00/);
  assert.match(finding.cure, /same/);
});

test('a short code shows the digits that it dials', () => {
  const [finding] = check(withPhone('116000', '116 006'));
  assert.match(finding.problem, /shows 116 006 but dials 116000/);
});

test('a long number without + that the national plan does not know is refused', () => {
  const [finding] = check(withPhone('123456789012345', '123456789012345'));
  assert.match(finding.problem, /neither a short code nor a number of BE/);
  assert.match(finding.cure, /country code/);
});

test('numbers for text messages are checked as well', () => {
  const [finding] = check(dataWithCountry((country) => (country.services[0].text = [{ type: 'sms', number: '+3247' }])));
  assert.equal(finding.key, 'services.be-one.text.0');
  assert.match(finding.problem, /\+3247 is not a valid number/);
});

test('a short code that the country does not have is refused, in a service and as an emergency number', () => {
  const [finding, ...rest] = check(withPhone('116001', '116 001'));
  assert.deepEqual([finding.level, finding.key], ['error', 'services.be-one.phone.0']);
  assert.match(finding.problem, /116001 is not a short code that libphonenumber lists for BE/);
  assert.match(finding.cure, /source.*unlistedShortCodes/);
  assert.deepEqual(rest, []);
  const [emergency] = check(dataWithCountry((country) => (country.emergency[0].number = '113')));
  assert.equal(emergency.key, 'emergency.0');
});

test('digits that begin like a call abroad are no short code, and no crash', () => {
  const [finding] = check(
    dataWithCountry((country) => Object.assign(country, { country: 'FI', emergency: [{ number: '999', sources: [] }], services: [] })),
  );
  assert.match(finding.problem, /999 is not a short code/);
});

test('a premium number is refused', () => {
  const [finding] = check(withPhone('+3290312345', '0903 12 345'));
  assert.match(finding.problem, /premium/);
});

test('a short code that the list lacks stands in the file twice, and nowhere without need', () => {
  const data = withPhone('116001', '116 001');
  data.directory[0].content.unlistedShortCodes = ['116001'];
  assert.deepEqual(check(data), []);
  for (const idle of ['116000', '1999']) {
    const listed = withPhone('116000', '116 000');
    listed.directory[0].content.unlistedShortCodes = [idle];
    const [finding] = check(listed);
    assert.equal(finding.key, 'unlistedShortCodes');
    assert.match(finding.problem, new RegExp(`names ${idle}`));
  }
});
