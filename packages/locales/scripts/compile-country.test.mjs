import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../lint/read.mjs';
import { countryFile } from '../lint/sample-data.mjs';
import { compileCountry, isShipped } from './compile-country.mjs';

const { data } = await readData(new URL('../', import.meta.url));
const belgium = data.directory.find((file) => file.name === 'BE')?.content;
const compile = (/** @type {(country: any) => void} */ change) => compileCountry(countryFile(change).content);

test('only published services of Belgium are compiled', () => {
  const { services } = compileCountry(belgium);
  assert.deepEqual(
    services.map(({ name }) => name),
    belgium.services.filter((/** @type {any} */ service) => service.publish).map((/** @type {any} */ service) => service.name),
  );
  assert.ok(belgium.services.some((/** @type {any} */ service) => service.id === 'be-esperanto'));
  assert.ok(!JSON.stringify(services).includes('0473'));
  assert.ok(!services.some(({ name }) => name === 'Esperanto'));
});

test('the Belgian helpline is written as inside and as outside the country, and is the one of the card', () => {
  const country = compileCountry(belgium);
  assert.deepEqual(country.services[country.cardHelpline]?.phone, [
    { number: '+3278055800', national: '078 05 58 00', international: '+32 78 05 58 00' },
  ]);
});

test('every compiled number of every country is the one in the source file, byte for byte', () => {
  let compared = 0;
  for (const { file, content } of data.directory) {
    const sources = content.services.filter(isShipped);
    const { services, emergency } = compileCountry(content);
    assert.equal(services.length, sources.length, file);
    services.forEach((service, index) => {
      for (const field of /** @type {const} */ (['phone', 'text'])) {
        const wanted = (sources[index][field] ?? []).map((/** @type {any} */ entry) => entry.number);
        assert.deepEqual(
          (service[field] ?? []).map(({ number }) => number),
          wanted,
          `${file} ${sources[index].id}`,
        );
        compared += wanted.length;
      }
      assert.deepEqual(
        service.phone.map(({ national }) => national),
        sources[index].phone.map((/** @type {any} */ phone) => phone.display),
      );
    });
    assert.deepEqual(
      emergency.map(({ number }) => number),
      content.emergency.map((/** @type {any} */ entry) => entry.number),
      file,
    );
  }
  assert.ok(compared >= data.directory.length);
});

test('every country has a helpline for its card, unless none of its services has a number', () => {
  const without = data.directory.filter(({ content }) => {
    const country = compileCountry(content);
    return !country.services[country.cardHelpline]?.phone[0];
  });
  for (const { file, content } of without) assert.ok(!compileCountry(content).services.some(({ phone }) => phone.length > 0), file);
});

test('a short code has no international form', () => {
  const [service] = compile((country) => (country.services[0].phone = [{ number: '1712', display: '1712', cost: 'free' }])).services;
  assert.deepEqual(service?.phone, [{ number: '1712', national: '1712', cost: 'free' }]);
});

test('notes, confidence and what else is for campaign teams does not reach the reader', () => {
  const country = compile((content) => Object.assign(content.services[0], { note: 'Ask Ann.', checked: 'doubtful' }));
  for (const word of ['Ask Ann.', 'doubtful', 'confidence', 'review', 'be-one']) assert.ok(!JSON.stringify(country).includes(word), word);
});

test('a service for professionals only is left out, one for others as well stays', () => {
  assert.equal(compile((country) => (country.services[0].for = ['professionals'])).services.length, 0);
  assert.equal(compile((country) => (country.services[0].for = ['adults', 'professionals'])).services.length, 1);
});

test('only a service for minors alone is marked so', () => {
  assert.equal(compile((country) => (country.services[0].for = ['minors'])).services[0]?.minors, true);
  assert.equal(compile((country) => (country.services[0].for = ['adults', 'minors'])).services[0]?.minors, undefined);
});

test('regions that no shipped service uses are left out', () => {
  const country = compile((content) => (content.regions['BE-WAL'] = 'Wallonie'));
  assert.deepEqual(country.regions, { 'BE-VLG': 'Vlaanderen' });
});

test('the source shown is the newest one that prints the number, the own page where they are equally old', () => {
  const shown = (/** @type {any[]} */ sources) => compile((country) => (country.services[0].sources = sources)).services[0]?.source;
  const old = { url: 'https://a.example', date: '2020', own: true, numbers: ['+3278055800'] };
  const silent = { url: 'https://b.example', date: '2026', own: true, numbers: [] };
  const newer = { url: 'https://c.example', date: '2022-05', own: false, numbers: ['+3278055800'] };
  assert.deepEqual(shown([old, silent, newer]), { url: 'https://c.example', date: '2022-05' });
  assert.deepEqual(shown([newer, { ...old, date: '2022-05' }]), { url: 'https://a.example', date: '2022-05' });
  assert.deepEqual(shown([{ ...old, date: 'undated' }]), { url: 'https://a.example' });
  assert.deepEqual(shown([{ ...old, date: '2016~' }]), { url: 'https://a.example', date: '2016' });
});

test('a number for text messages is written as its country writes it, a short code as it is dialled', () => {
  const [service] = compile((country) => {
    country.services[0].text = [
      { type: 'whatsapp', number: '+32470123456' },
      { type: 'sms', number: '114' },
    ];
  }).services;
  assert.deepEqual(
    service?.text?.map(({ national, international }) => [national, international]),
    [
      ['0470 12 34 56', '+32 470 12 34 56'],
      ['114', undefined],
    ],
  );
});

test('what is for campaign teams is not shipped', () => {
  const shipped = JSON.stringify(
    compile((country) => {
      country.figure.note = 'secret figure';
      Object.assign(country.services[0], { note: 'secret note', change: 'secret change' });
    }),
  );
  assert.doesNotMatch(shipped, /secret/);
});
