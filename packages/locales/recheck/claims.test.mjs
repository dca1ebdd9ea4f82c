import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../lint/read.mjs';
import { claimsOf } from './claims.mjs';
import { countLine, planText, summary } from './report.mjs';
import { lastSeenOf } from './run.mjs';
import { sumUp } from './verdict.mjs';

const source = (/** @type {string} */ url, /** @type {any} */ more) => ({ url, date: '2026', own: true, numbers: [], ...more });
const country = {
  country: 'BE',
  languages: ['nl'],
  emergency: [{ number: '112', for: 'all', sources: [source('https://a.example/', { numbers: ['112'] })] }],
  services: [
    {
      id: 'be-one',
      name: 'One',
      phone: [{ number: '+3278055800', display: '078 05 58 00' }],
      text: [{ type: 'sms', number: '+3278055800' }],
      web: ['https://www.one.example'],
      email: ['info@one.example'],
      hours: '24/7',
      publish: true,
      sources: [
        source('https://one.example/contact', { states: ['hours'] }),
        source('https://a.example/', { numbers: ['+3278055800'], addresses: ['info@one.example'] }),
      ],
    },
    { id: 'be-held', name: 'Held', phone: [], publish: false, sources: [] },
    { id: 'be-pros', name: 'Pros', phone: [], publish: true, for: ['professionals'], sources: [] },
  ],
};

test('a record claims numbers, addresses, mail and hours, each of the pages said to print it', () => {
  const records = claimsOf([{ file: 'BE.json', content: country }]);
  assert.deepEqual(
    records.map(({ id }) => id),
    ['emergency-112', 'be-one'],
  );
  assert.deepEqual(
    records[1]?.claims.map(({ kind, value, pages, site }) => [kind, value, pages.join(), site]),
    [
      ['number', '+3278055800', 'https://a.example/', false],
      ['address', 'https://www.one.example', 'https://one.example/contact', true],
      ['mail', 'info@one.example', 'https://a.example/', false],
      ['hours', '24/7', 'https://one.example/contact', false],
    ],
  );
});

test('every claim of every record that readers see has a page, or is named', async () => {
  const { directory } = (await readData(new URL('../', import.meta.url))).data;
  const records = claimsOf(directory);
  const bare = records.flatMap(({ id, claims }) => claims.filter(({ pages }) => pages.length === 0).map(({ value }) => `${id} ${value}`));
  const plan = planText(records);
  assert.match(plan, new RegExp(`^Of \\d+ claims of ${records.length} records .*; ${bare.length} have none`));
  for (const name of bare) assert.ok(plan.includes(name.split(' ')[0] ?? ''), name);
});

const page = (/** @type {any} */ verdict, /** @type {string} */ day) => ({
  url: '',
  verdict,
  code: '',
  reason: '',
  readAt: `${day}T10:00:00Z`,
});
const claim = (/** @type {any} */ kind, /** @type {any} */ verdict, /** @type {string} */ day) => ({
  kind,
  value: '',
  verdict,
  code: verdict === 'cannot-be-read' ? 'robots' : '',
  reason: '',
  pages: [page(verdict, day)],
});

test('a record was last seen on the day of the number that was seen first', () => {
  const first = claim('number', 'still-there', '2026-05-01');
  assert.equal(lastSeenOf([first, claim('number', 'page-moved', '2026-05-03'), claim('hours', 'gone', '2026-05-03')]), '2026-05-01');
  assert.equal(lastSeenOf([first, claim('number', 'cannot-be-read', '2026-05-03')]), undefined);
  assert.equal(lastSeenOf([claim('address', 'still-there', '2026-05-02'), claim('hours', 'gone', '2026-05-03')]), '2026-05-02');
  assert.equal(lastSeenOf([claim('hours', 'still-there', '2026-05-02')]), undefined);
});

test('the last line counts all', () => {
  const claims = [
    claim('number', 'still-there', '2026-05-01'),
    claim('mail', 'gone', '2026-05-01'),
    claim('hours', 'cannot-be-read', '2026-05-01'),
  ];
  const result = { country: 'BE', file: 'BE.json', id: 'be-one', name: 'One', seen: true, claims };
  assert.equal(
    countLine(summary([result])),
    'Of 3 claims of 1 records, 2 are covered by a check (1 still there, 1 gone); 1 cannot be checked: 1 robots.',
  );
});

test('what the service itself gave, and no page prints, is neither gone nor seen, and says why', () => {
  const given = structuredClone(country);
  const [service] = given.services;
  Object.assign(service ?? {}, {
    sources: [source('https://one.example/contact')],
    confirmed: { by: 'One', role: 'coordinator', date: '2026-11-30', numbers: ['+3278055800'], states: ['hours'] },
  });
  const [, record] = claimsOf([{ file: 'BE.json', content: given }]);
  const [number] = record?.claims.filter(({ kind }) => kind === 'number') ?? [];
  const [hours] = record?.claims.filter(({ kind }) => kind === 'hours') ?? [];
  assert.ok(number && hours);
  assert.deepEqual([number.pages, hours.pages], [[], []]);
  const verdict = sumUp(number, []);
  assert.deepEqual([verdict.verdict, verdict.code], ['cannot-be-read', 'given-by-the-service']);
  assert.match(verdict.reason, /itself gave it on 2026-11-30; its pages printed another one then/);
  assert.match(sumUp(hours, []).reason, /its pages stated others then/);
  assert.equal(lastSeenOf([{ kind: 'number', value: number.value, ...verdict, pages: [] }]), undefined);
});
