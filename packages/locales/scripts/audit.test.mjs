import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readData } from '../lint/read.mjs';
import { audit, table } from './audit.mjs';

const today = new Date('2026-06-15T00:00:00Z');
const service = (/** @type {string} */ id, /** @type {string} */ date, /** @type {any} */ more = {}) => ({
  id,
  publish: true,
  confidence: 'high',
  sources: [{ date }],
  ...more,
});
const data = {
  messages: [],
  directory: [
    {
      file: 'directory/BE.json',
      name: 'BE',
      content: {
        services: [
          service('be-held', 'undated', { publish: false }),
          service('be-new', '2026-05', { checked: 'confirmed' }),
          service('be-old', '2020-01'),
          service('be-doubted', '2026-05', { checked: 'doubtful' }),
          service('be-undated-sure', 'undated'),
          service('be-undated-low', 'undated', { confidence: 'low' }),
        ],
      },
    },
  ],
};
const run = (/** @type {string[]} */ ...args) => {
  const script = fileURLToPath(new URL('audit.mjs', import.meta.url));
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
};

test('the most urgent record comes first and what is held back comes last', () => {
  assert.deepEqual(
    audit(data, today).map(({ id }) => id),
    ['be-doubted', 'be-undated-low', 'be-undated-sure', 'be-old', 'be-new', 'be-held'],
  );
});

test('a row tells the age in months, and says when there is no date or no second reading', () => {
  const rows = audit(data, today);
  assert.deepEqual(rows[3], {
    country: 'BE',
    id: 'be-old',
    shipped: true,
    newestSource: '2020-01',
    ageInMonths: 77,
    confidence: 'high',
    secondReading: 'none',
  });
  assert.deepEqual([rows[5]?.shipped, rows[5]?.newestSource, rows[5]?.ageInMonths], [false, 'undated', null]);
});

test('the table has a head and one line for each record', () => {
  const lines = table(audit(data, today)).split('\n');
  assert.equal(lines.length, 7);
  assert.match(lines[0] ?? '', /^country +id +state +newest source +age +confidence +second reading$/);
  assert.match(lines[4] ?? '', /^BE +be-old +shipped +2020-01 +77 months +high +none$/);
  assert.match(lines[6] ?? '', /^BE +be-held +held +undated +undated/);
});

test('the command prints every record of the real data', async () => {
  const all = (await readData(new URL('../', import.meta.url))).data.directory.flatMap(({ content }) => content.services);
  const { status, stdout } = run();
  assert.equal(status, 0);
  for (const { id } of all) assert.ok(stdout.includes(id), id);
});

test('--country and --json give the records of one country to other programs', () => {
  const { status, stdout } = run('--country', 'be', '--json');
  assert.equal(status, 0);
  const rows = JSON.parse(stdout);
  assert.ok(rows.length > 0);
  assert.ok(rows.every((/** @type {any} */ row) => row.country === 'BE'));
  assert.equal(rows.find((/** @type {any} */ row) => row.id === 'be-esperanto').shipped, false);
});

test('an unknown country is an error that names the countries there are', () => {
  const { status, stdout, stderr } = run('--country', 'QQ');
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /no country "QQ".*BE/);
});

test('an unknown flag is an error that shows how to use the command', () => {
  const { status, stderr } = run('--contry', 'BE');
  assert.equal(status, 1);
  assert.match(stderr, /--contry/);
  assert.match(stderr, /npm run audit:directory/);
});
