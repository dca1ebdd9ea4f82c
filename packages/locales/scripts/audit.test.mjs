import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readData } from '../lint/read.mjs';
import { countryTable, holidayWarning, serviceTable } from './audit.mjs';

const row = {
  country: 'BE',
  id: 'be-old',
  name: 'Old',
  shipped: true,
  sourceDate: '2020-01',
  ageInMonths: 77,
  old: true,
  source: 'https://www.example.org/page',
  site: 'example.org',
  ownPage: true,
  confidence: 'high',
  secondReading: 'changed',
  lastSeen: '2026-05-01',
  confirmed: 'never',
  change: 'The hours are new.',
};
const country = {
  country: 'BE',
  review: /** @type {const} */ ('draft'),
  campaign: { from: '--10-18', to: '--10-24', own: false },
  shipped: 7,
  held: 1,
  old: 4,
  doubted: 2,
  holidaysUntil: 2028,
  holidaysEnd: false,
};
const { directory } = (await readData(new URL('../', import.meta.url))).data;
const run = (/** @type {string[]} */ ...args) => {
  const script = fileURLToPath(new URL('audit.mjs', import.meta.url));
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
};

test('the table of services has a head and one line for each record', () => {
  const lines = serviceTable([
    row,
    { ...row, id: 'be-held', shipped: false, hold: 'Two sources disagree.', ageInMonths: null, sourceDate: 'undated', ownPage: false },
  ]);
  const [head, first, second, ...rest] = lines.split('\n');
  assert.match(
    head ?? '',
    /^country +id +state +age +source +page +confidence +second reading +last seen +confirmed +what changed, or why it is held$/,
  );
  assert.match(
    first ?? '',
    /^BE +be-old +shipped +77 months +2020-01 +example\.org \(own\) +high +changed +2026-05-01 +never +The hours are new\.$/,
  );
  assert.match(
    second ?? '',
    /^BE +be-held +held +undated +undated +example\.org +high +changed +2026-05-01 +never +Two sources disagree\. The hours are new\.$/,
  );
  assert.deepEqual(rest, []);
});

test('the table of countries says who confirmed them and when the campaign runs', () => {
  const confirmed = { ...country, country: 'NL', review: { by: 'A partner', date: '2026-05-02' } };
  const [head, be, nl] = countryTable([country, { ...confirmed, campaign: { from: '--09-01', to: '--09-30', own: true } }]).split('\n');
  assert.match(head ?? '', /^country +confirmed by +campaign +shipped +held +undated or old +doubted +holidays until$/);
  assert.match(be ?? '', /^BE +nobody yet +18 October to 24 October \(default\) +7 +1 +4 +2 +2028$/);
  assert.match(nl ?? '', /^NL +A partner, 2026-05-02 +1 September to 30 September +7/);
});

test('holidays that end are named, with the command that brings new ones', () => {
  const ending = { ...country, holidaysEnd: true };
  assert.match(countryTable([ending]), / 2028: run "npm run holidays"$/);
  assert.match(countryTable([{ ...country, holidaysUntil: null }]), / none$/);
  assert.match(
    holidayWarning([ending, { ...country, country: 'NL' }, { ...ending, country: 'SE' }]),
    /holidays of BE, SE end soon.*"npm run holidays"/,
  );
  assert.equal(holidayWarning([country]), '');
});

test('the command prints every record and every country of the real data', () => {
  const { status, stdout } = run();
  assert.equal(status, 0);
  for (const { name, content } of directory) {
    assert.match(stdout, new RegExp(`^${name} .* to `, 'm'));
    for (const { id } of content.services) assert.ok(stdout.includes(` ${id} `), id);
  }
});

test('--country and --json give the records of one country to other programs', () => {
  const { status, stdout } = run('--country', 'be', '--json');
  assert.equal(status, 0);
  const { countries, services } = JSON.parse(stdout);
  assert.deepEqual(
    countries.map((/** @type {any} */ { country }) => country),
    ['BE'],
  );
  assert.ok(services.length > 0);
  assert.ok(services.every((/** @type {any} */ service) => service.country === 'BE'));
  assert.equal(services.find((/** @type {any} */ service) => service.id === 'be-esperanto').shipped, false);
});

test('an unknown country is one line that names the countries there are', () => {
  const { status, stdout, stderr } = run('--country', 'QQ');
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^There is no country "QQ"\. There is: .*BE.*\.\n$/);
});

test('an unknown flag is an error that shows how to use the command', () => {
  const { status, stderr } = run('--contry', 'BE');
  assert.equal(status, 1);
  assert.match(stderr, /--contry/);
  assert.match(stderr, /npm run audit:directory/);
});
