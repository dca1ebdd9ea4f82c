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
  assert.deepEqual(country.services[country.card?.helpline ?? -1]?.phone, [
    { number: '+3278055800', national: '078\u00a005\u00a058\u00a000', international: '+32\u00a078\u00a005\u00a058\u00a000' },
  ]);
});

test('a number in a name keeps its groups together, and nothing else does', () => {
  const names = data.directory.flatMap(({ content }) => compileCountry(content).services.map(({ name }) => name));
  assert.deepEqual(
    names.filter((name) => /\d \d/.test(name)),
    [],
  );
  assert.ok(names.includes('116\u00a0000 Enfants disparus – enfants en détresse'));
  assert.ok(names.every((name) => !/\D\u00a0|\u00a0\D/.test(name)));
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
        service.phone.map(({ national }) => national.replaceAll('\u00a0', ' ')),
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
    return !country.services[country.card?.helpline ?? -1]?.phone[0];
  });
  for (const { file, content } of without) assert.ok(!compileCountry(content).services.some(({ phone }) => phone.length > 0), file);
});

test('the groups of every number are held together by no-break spaces, and nothing else is changed', () => {
  for (const { file, content } of data.directory) {
    const { services, emergency } = compileCountry(content);
    for (const { phone, text = [] } of [...services, ...emergency.map((entry) => ({ phone: [], ...entry }))])
      for (const { national, international = '' } of [...phone, ...text])
        assert.doesNotMatch(national + international, /[ \t\u202f\u2009]/, file);
  }
});

test('a short code has no international form', () => {
  const [service] = compile((country) => (country.services[0].phone = [{ number: '1712', display: '1712', cost: 'free' }])).services;
  assert.deepEqual(service?.phone, [{ number: '1712', national: '1712' }]);
  assert.deepEqual(service?.facts, ['free']);
});

test('notes, confidence and what else is for campaign teams does not reach the reader', () => {
  const country = compile((content) => Object.assign(content.services[0], { note: 'Ask Ann.', checked: 'doubtful' }));
  for (const word of ['Ask Ann.', 'doubtful', 'confidence', 'review', 'be-one']) assert.ok(!JSON.stringify(country).includes(word), word);
});

test('a service for professionals only is left out, one for others as well stays', () => {
  assert.equal(compile((country) => (country.services[0].for = ['professionals'])).services.length, 0);
  assert.equal(compile((country) => (country.services[0].for = ['adults', 'professionals'])).services.length, 1);
});

const first = (/** @type {(service: any) => void} */ change) => compile((country) => change(country.services[0])).services[0];

test('ages and genders become what the reader is told', () => {
  const told = (/** @type {string[]} */ ...groups) => {
    const service = first((record) => (record.for = groups));
    return [...(service?.facts ?? []), service?.people].filter(Boolean);
  };
  assert.deepEqual(told('minors'), ['minors']);
  assert.deepEqual(told('adults'), ['adults']);
  assert.deepEqual(told('adults', 'minors'), []);
  assert.deepEqual(told('women'), ['women']);
  assert.deepEqual(told('adults', 'women'), ['adults', 'women']);
  assert.deepEqual(told('adults', 'minors', 'women'), ['womenAndGirls']);
  assert.deepEqual(told('women', 'minors'), ['womenAndChildren']);
  assert.deepEqual(told('women', 'men'), ['womenAndMen']);
  assert.deepEqual(told('women', 'men', 'trans'), ['everyGender']);
});

test('each fact of a record reaches the reader', () => {
  const record = {
    anonymous: true,
    recorded: true,
    withoutPolice: true,
    withoutPapers: true,
    interpreters: true,
    signLanguage: true,
    emergenciesAnytime: true,
    reportsTo: 'police',
    onBill: 'hidden',
  };
  const service = first((content) =>
    Object.assign(content, record, {
      answeredBy: 'state',
      topics: ['trafficking'],
      unreachableFrom: ['A'],
      minimumAge: 14,
      languages: ['nl'],
      moreLanguages: true,
    }),
  );
  assert.deepEqual(
    new Set(service?.facts),
    new Set([
      'anonymous',
      'recorded',
      'withoutPolice',
      'withoutPapers',
      'interpreters',
      'signLanguage',
      'emergenciesAnytime',
      'reportsToPolice',
      'unbilled',
    ]),
  );
  const { answeredBy, topics, unreachableFrom, minimumAge, languages, moreLanguages } = service ?? {};
  assert.deepEqual(
    { answeredBy, topics, unreachableFrom, minimumAge, languages, moreLanguages },
    { answeredBy: 'state', topics: ['trafficking'], unreachableFrom: ['A'], minimumAge: 14, languages: ['nl'], moreLanguages: true },
  );
});

test('a price is told when all numbers have it', () => {
  const costs = (/** @type {(string | undefined)[]} */ ...all) =>
    first((record) => (record.phone = all.map((cost) => ({ number: '1712', display: '1712', ...(cost && { cost }) }))))?.facts;
  assert.deepEqual(costs('charged'), ['charged']);
  assert.deepEqual(costs('free', 'free'), ['free']);
  assert.deepEqual(costs('free', 'standard'), []);
  assert.deepEqual(costs('free', undefined), []);
});

test('the numbers of the card are found by their names', () => {
  const country = compile((content) => {
    for (const id of ['be-two', 'be-three', 'be-four']) content.services.push({ ...content.services[0], id });
    content.card = { helpline: 'be-two', beside: ['be-one'], whenClosed: 'be-three', minors: 'be-four' };
  });
  assert.deepEqual(country.card, { helpline: 1, beside: [0], whenClosed: 2, minors: [3] });
});

test('an emergency number for texts is compiled like any number for texts', () => {
  const { emergency } = compile((content) => (content.emergency[0].text = [{ type: 'sms', number: '112' }]));
  assert.deepEqual(emergency, [{ number: '112', text: [{ type: 'sms', number: '112', national: '112' }] }]);
});

test('services of other countries come with numbers that can be dialled from abroad, and no others', () => {
  const neighbour = countryFile((content) => content.services[0].phone.push({ number: '1712', display: '1712' })).content;
  const { nearby } = compileCountry({ ...countryFile().content, services: [], card: undefined, nearby: ['be-one'] }, [neighbour]);
  assert.deepEqual(
    nearby?.map(({ code, services }) => [code, services[0]?.phone]),
    [
      [
        'BE',
        [{ number: '+3278055800', national: '+32\u00a078\u00a005\u00a058\u00a000', international: '+32\u00a078\u00a005\u00a058\u00a000' }],
      ],
    ],
  );
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
      ['0470\u00a012\u00a034\u00a056', '+32\u00a0470\u00a012\u00a034\u00a056'],
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

test('a page that prints an old number is not named beside the one that the service itself gave', () => {
  const given = (/** @type {string[]} */ numbers) =>
    compile(({ services: [service] }) => {
      service.confirmed = { by: 'One', role: 'coordinator', date: '2026-10-05', numbers: ['+3278055800'] };
      service.sources[0].numbers = numbers;
    }).services[0];
  assert.deepEqual([given([])?.source, given([])?.confirmed, given([])?.freshUntil], [undefined, '2026-10', '2027-10']);
  assert.equal(given(['+3278055800'])?.source?.url, 'https://help.example.org/contact');
});
