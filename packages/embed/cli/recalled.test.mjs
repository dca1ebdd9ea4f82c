/** Proves: a recalled number is found in the folder of each country that shows it, and in no other; so a daily check misses none. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run, scratchFolder } from '../testing/run-command.mjs';
import { changesOf } from './changed-numbers.mjs';
import { changeTable } from './change-table.mjs';
import { urlOf } from './place.mjs';
import { dist } from './own-files.mjs';
import { filesOf } from './published.mjs';
import { readManifest } from './read-manifest.mjs';
import { recalledIn, recalledLine } from './recalled.mjs';

const scratch = scratchFolder();

/** @type {import('./changed-numbers.mjs').Shown[]} */
const shown = JSON.parse(readFileSync(new URL('dist/numbers.json', import.meta.url), 'utf8'));

const entry = (/** @type {string} */ country, /** @type {string} */ number) => ({
  country,
  number,
  service: 'one',
  name: 'One',
  reason: /** @type {const} */ ('wrong'),
  since: '2026-02-01',
  versions: { first: '1.0.0', last: '1.2.3' },
});

/** Numbers to call and to write to. */
const numbersOf = (/** @type {import('./changed-numbers.mjs').Shown} */ { call, text }) => [
  ...call,
  ...text.map((line) => line.replace(/^\w+ /, '')),
];

test('each number that readers are shown is found in what they get, and not with a digit less or more', async () => {
  const own = await readManifest();
  const all = shown.flatMap((row) => numbersOf(row).map((number) => entry(row.country, number)));
  assert.ok(all.length > 300);
  assert.deepEqual(new Set(shown.map(({ country }) => country)), new Set(filesOf(own, 'country').keys()));
  assert.deepEqual(await recalledIn(dist, own, all), all);
  const numbers = new Set(all.map(({ country, number }) => `${country} ${number}`));
  const wrong = all
    .flatMap(({ country, number }) => [entry(country, `${number}0`), entry(country, number.slice(0, -1))])
    .filter(({ country, number }) => !numbers.has(`${country} ${number}`) && !number.startsWith('+'));
  assert.deepEqual(await recalledIn(dist, own, wrong), []);
});

test('a short code counts in its own country alone, a number with + wherever it is shown; also where no file tells its country', async () => {
  const folder = join(scratch, 'named');
  assert.equal(run('copy', folder, '--countries', 'XK,BE', '--languages', 'nl', '--name', 'help').status, 0);
  const manifest = await readManifest(urlOf(folder));
  const foreign = shown.find(({ country, id }) => country === 'XK' && id.startsWith('rs-'))?.call[0] ?? '';
  // Of a service of another country that is shown in this one.
  const international = shown.filter(({ country, id }) => country === 'XK' && /^(mk|rs)-/.test(id)).flatMap(({ call }) => call);
  const found = (/** @type {string} */ country, /** @type {string} */ number) =>
    recalledIn(urlOf(folder), manifest, [entry(country, number)]);
  assert.ok(foreign !== '' && international.some((number) => number.startsWith('+')));
  for (const number of international.filter((one) => one.startsWith('+'))) assert.equal((await found('RS', number)).length, 1, number);
  assert.equal((await found('BE', '112')).length, 1);
  assert.equal((await found('NL', '112')).length, 0);
  const [chunk = ''] = filesOf(manifest, 'country').values();
  rmSync(join(folder, chunk));
  await assert.rejects(found('BE', '112'), /cannot be read \(ENOENT\)\. Publish the whole folder again/);
});

test('a line tells both numbers, and where there is none instead', () => {
  assert.equal(
    recalledLine({ ...entry('BE', '+3225112345'), replacement: '116000' }),
    'RECALLED  BE, One: +3225112345 must not be shown any more (2026-02-01: it was never theirs); now 116000',
  );
  assert.match(recalledLine({ ...entry('BE', '1900'), reason: 'closed' }), /the service has ended\); there is none instead$/);
});

test('the table names each change, and says so where there is none', () => {
  const row = { id: 'one', country: 'BE', name: 'One', call: ['116000'], text: [], address: ['a@b.example'], hours: '24/7' };
  const other = { ...row, id: 'two', name: 'Two' };
  assert.deepEqual(changeTable(changesOf([row], [row])), ['  no number, address or hour has changed']);
  assert.deepEqual(
    changeTable(
      changesOf(
        [row, other],
        [
          { ...row, name: 'The one', call: ['116006'], text: ['sms 1600'] },
          { ...other, id: 'three', name: 'Three' },
        ],
      ),
    ),
    [
      '  country  service  what     old                  new',
      '  BE       The one  to call  116000               116006',
      '  BE       The one  to text  -                    sms 1600',
      '  BE       Two      gone     116000, a@b.example  -',
      '  BE       Three    new      -                    116000, a@b.example',
    ],
  );
});
