import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runRules } from '../lint/index.mjs';
import { countryFile, dataWithCountry } from '../lint/sample-data.mjs';

const GONE = { number: '+3278055800', on: ['2026-01-01', '2026-01-08'] };

/** Two services of one region; the second one is missed and named nowhere. */
function change(/** @type {any} */ country) {
  const [first] = country.services;
  const second = { ...structuredClone(first), id: 'be-two', name: 'Two', gone: [GONE] };
  country.services.push(second);
}

/** @returns {{ code: number | null, out: string, err: string, before: string, after: string }} */
function hold(/** @type {string[]} */ args, /** @type {(country: any) => void} */ also = () => {}, /** @type {any} */ other = undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'hold-'));
  const path = join(folder, 'BE.json');
  try {
    const { content } = countryFile((country) => {
      change(country);
      also(country);
    });
    const before = `${JSON.stringify(content, null, 2)}\n`;
    writeFileSync(path, before);
    if (other) writeFileSync(join(folder, `${other.country}.json`), JSON.stringify(other));
    const tool = fileURLToPath(new URL('hold.mjs', import.meta.url));
    const { status: code, stdout: out, stderr: err } = spawnSync(process.execPath, [tool, '--data', folder, ...args], { encoding: 'utf8' });
    return { code, out, err, before, after: readFileSync(path, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('holds the service back, says why, and changes nothing else', async () => {
  const { code, out, before, after } = hold(['be-two']);
  assert.equal(code, 0);
  assert.match(out, /add a changeset/);
  const content = JSON.parse(after);
  const [, held] = content.services;
  assert.equal(held.publish, false);
  assert.equal(held.hold, 'No page prints its number any more: read on 2026-01-01 and 2026-01-08.');
  const undone = structuredClone(content);
  undone.services[1].publish = true;
  delete undone.services[1].hold;
  assert.equal(`${JSON.stringify(undone, null, 2)}\n`, before);
  const data = dataWithCountry();
  const errors = (await runRules({ ...data, directory: [{ file: 'directory/BE.json', name: 'BE', content }] })).filter(
    ({ level, key }) => level === 'error' && key.includes('be-two'),
  );
  assert.deepEqual(errors, []);
});

test('refuses a service that readers of another country are shown', () => {
  const { code, err, before, after } = hold(['be-two'], undefined, { country: 'XK', nearby: ['be-two'], services: [] });
  assert.equal(code, 1);
  assert.match(err, /be-two is not held back by a command: readers in XK are shown it/);
  assert.equal(after, before);
});

test('a country file that is no JSON is named, and stays as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hold-'));
  try {
    writeFileSync(join(folder, 'BE.json'), '{ "services": [');
    const tool = fileURLToPath(new URL('hold.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [tool, '--data', folder, 'be-two'], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /^BE\.json is not valid JSON: .*Mend it.* Nothing was written\.\n$/);
    assert.equal(readFileSync(join(folder, 'BE.json'), 'utf8'), '{ "services": [');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

for (const [
  title,
  args,
  also,
  status,
  message,
] of /** @type {[string, string[], ((country: any) => void) | undefined, number, RegExp][]} */ ([
  ['a number that nobody missed', ['be-one'], undefined, 1, /was missed by two readings/],
  ['a service of the whole country', ['be-two'], (country) => delete country.services[1].region, 1, /whole country/],
  ['a service with another number', ['be-two'], (country) => (country.services[1].text = [{ type: 'sms', number: '8989' }]), 1, /by hand/],
  ['an unknown service', ['be-three'], undefined, 1, /There is no service "be-three" in BE.json/],
  ['an unknown country', ['xx-one'], undefined, 1, /no XX.json/],
  ['no id', [], undefined, 2, /Name one service/],
  ['a path', ['../BE'], undefined, 2, /Name one service/],
]))
  test(`refuses ${title}, and writes nothing`, () => {
    const { code, err, before, after } = hold(args, also);
    assert.equal(code, status);
    assert.match(err, message);
    assert.equal(after, before);
  });
