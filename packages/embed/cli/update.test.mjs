/** Proves: a folder is brought up to date beside itself, with the same options; whatever goes wrong, it is as it was, and nothing lies beside it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fakeNpm, linkOthers } from '../testing/fake-npm.mjs';
import { bytesOf } from '../testing/folder-bytes.mjs';
import { writeRelease } from '../testing/next-release.mjs';
import { scratchFolder } from '../testing/run-command.mjs';

const scratch = scratchFolder();
const built = fileURLToPath(new URL('..', import.meta.url));
const OLD = '+3278055800';
const NEW = '+3278055899';
const recalled = {
  country: 'BE',
  service: 'be-stophumantrafficking',
  name: 'Stophumantrafficking',
  number: OLD,
  reason: 'changed',
  since: '2026-02-01',
  versions: { first: '1.2.3', last: '1.2.3' },
  replacement: NEW,
};

/** @returns {string} the package of a version */
const packageOf = (/** @type {string} */ version) => join(scratch, version, 'node_modules/@blind-betting/embed');

before(() => {
  const number = { country: 'BE', from: OLD, to: NEW };
  writeRelease(built, packageOf('1.2.3'), '1.2.3');
  writeRelease(built, packageOf('1.2.4'), '1.2.4', { number });
  writeRelease(built, packageOf('2.0.0'), '2.0.0', { number, recalled: [recalled] });
  for (const version of ['1.2.3', '1.2.4', '2.0.0']) linkOthers(join(scratch, version, 'node_modules'));
});

const two = { versions: ['1.2.3', '1.2.4'], latest: '1.2.4' };

/** @returns {[string[], import('node:child_process').SpawnOptions & { encoding: 'utf8' }]} how to run a version of the command */
function called(/** @type {string} */ version, /** @type {string} */ cwd, /** @type {string[]} */ args, published = two) {
  const env = { ...process.env, npm_execpath: fakeNpm(scratch, published) };
  return [[join(packageOf(version), 'cli/blind-betting.mjs'), ...args], { cwd, env, encoding: 'utf8' }];
}

function run(/** @type {Parameters<typeof called>} */ ...parameters) {
  const [args, options] = called(...parameters);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { ...options, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** @returns {string} a site with the folder `kit/1.2.3`, as that version writes it */
function site(/** @type {string[]} */ ...more) {
  const written = join(scratch, `written${more.join('')}`);
  if (!existsSync(written)) {
    mkdirSync(written);
    const copied = run('1.2.3', written, ['copy', 'kit/1.2.3', '--countries', 'BE', '--languages', 'nl', ...more]);
    assert.equal(copied.status, 0, copied.stderr);
  }
  const folder = mkdtempSync(join(scratch, 'site-'));
  cpSync(written, folder, { recursive: true });
  return folder;
}

const manifestOf = (/** @type {string} */ folder) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

test('the new version lies beside the old one, with the same options; the old and the new number are told, and the tag', () => {
  const place = site('--name', 'help', '--precompress', '--data', '--bundle', 'card', '--story', 'job');
  const old = bytesOf(join(place, 'kit/1.2.3'));
  chmodSync(join(place, 'kit/1.2.3'), 0o751);
  const { status, stdout, stderr } = run('1.2.4', place, ['update', 'kit/1.2.3/']);
  assert.equal(status, 0, stderr);
  assert.deepEqual(readdirSync(join(place, 'kit')).sort(), ['1.2.3', '1.2.4']);
  assert.deepEqual(bytesOf(join(place, 'kit/1.2.3')), old);
  const { version, options, files } = manifestOf(join(place, 'kit/1.2.4'));
  assert.deepEqual([version, options], ['1.2.4', manifestOf(join(place, 'kit/1.2.3')).options]);
  assert.equal(statSync(join(place, 'kit/1.2.4')).mode & 0o777, 0o751);
  assert.ok(existsSync(join(place, 'kit/1.2.4/help.js.br')));
  assert.match(stdout, new RegExp(`BE +\\S.* to call +.*\\${OLD}.* \\${NEW}`));
  const [page = ''] = Object.keys(files).filter((file) => files[file].page === 'BE nl-BE' || files[file].page === 'BE nl');
  assert.ok(
    stdout.includes(`src="https://your.site/kit/1.2.4/${page}" crossorigin="anonymous" integrity="${files[page].integrity}"`),
    stdout,
  );
  assert.equal(run('1.2.4', place, ['verify', 'kit/1.2.4']).status, 0);
  // Once more: it is there, whole, and stays.
  assert.equal(run('1.2.4', place, ['update', 'kit/1.2.3']).status, 0);
  assert.match(run('1.2.4', place, ['update', 'kit/1.2.4']).stdout, /1\.2\.4 is the newest\. Nothing was written/);
});

test('an older command lets the newest do the work', () => {
  const place = site();
  const { status, stdout, stderr } = run('1.2.3', place, ['update', 'kit/1.2.3']);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /What readers are shown in 1\.2\.4/);
  assert.match(stdout, /also stands between the tags of your pages/);
  assert.equal(manifestOf(join(place, 'kit/1.2.4')).version, '1.2.4');
});

test('a folder whose name begins like an option is handed over as a folder', () => {
  const place = site();
  renameSync(join(place, 'kit/1.2.3'), join(place, '-kit'));
  const { status, stderr } = run('1.2.3', place, ['update', '--', '-kit']);
  assert.equal(status, 0, stderr);
  assert.ok(existsSync(join(place, '-kit-1.2.4/manifest.json')));
});

test('a link is moved to the new version, and leads to a whole folder at each moment', () => {
  const place = site();
  symlinkSync('1.2.3', join(place, 'kit/current'));
  const { status, stdout, stderr } = run('1.2.4', place, ['update', 'kit/current']);
  assert.equal(status, 0, stderr);
  assert.ok(lstatSync(join(place, 'kit/current')).isSymbolicLink());
  assert.equal(readlinkSync(join(place, 'kit/current')), '1.2.4');
  assert.match(stdout, /kit\/current leads there now/);
  assert.match(stdout, /your\.site\/kit\/1\.2\.4\/blind-betting\.BE/);
  assert.deepEqual(readdirSync(join(place, 'kit')).sort(), ['1.2.3', '1.2.4', 'current']);
});

test('--check tells what is newer and what is recalled, by its exit code, and writes nothing', () => {
  const place = site('--name', 'help');
  const all = bytesOf(place);
  const newer = run('1.2.4', place, ['update', 'kit/1.2.3', '--check']);
  assert.deepEqual([newer.status, newer.stdout.split('\n').length], [3, 2], newer.stderr);
  assert.match(
    newer.stdout,
    /^kit\/1\.2\.3: version 1\.2\.3, and 1\.2\.4 is there: npx @blind-betting\/embed@latest update kit\/1\.2\.3$/m,
  );
  const three = { versions: [...two.versions, '2.0.0'], latest: '2.0.0' };
  // By a version that does not know of it.
  const harmful = run('1.2.3', place, ['update', 'kit/1.2.3', '--check'], three);
  assert.equal(harmful.status, 4, harmful.stderr);
  assert.match(
    harmful.stdout,
    /^RECALLED {2}BE, Stophumantrafficking: \+3278055800 must not be shown any more \(2026-02-01: they have another one\); now \+3278055899$/m,
  );
  const told = JSON.parse(run('1.2.3', place, ['update', 'kit/1.2.3', '--check', '--json'], three).stdout);
  assert.deepEqual(told, { version: '1.2.3', newest: '2.0.0', recalled: [recalled] });
  assert.equal(run('1.2.4', place, ['update', 'kit/1.2.3', '--check'], { versions: ['1.2.3'], latest: '1.2.3' }).status, 0);
  assert.deepEqual(bytesOf(place), all);
});

test('a step for which pages may have to change is made when it is asked for', () => {
  const three = { versions: [...two.versions, '2.0.0'], latest: '2.0.0' };
  const place = site();
  assert.equal(run('2.0.0', place, ['update', 'kit/1.2.3'], three).status, 0);
  const refused = run('2.0.0', place, ['update', 'kit/1.2.4'], three);
  assert.deepEqual([refused.status, /read CHANGELOG\.md, then update with --major/.test(refused.stderr)], [2, true]);
  const { status, stderr } = run('1.2.4', place, ['update', 'kit/1.2.4', '--major'], three);
  assert.equal(status, 0, stderr);
  assert.deepEqual(readdirSync(join(place, 'kit')).sort(), ['1.2.3', '1.2.4', '2.0.0']);
});

test('what is refused is told in a sentence, and nothing is written', () => {
  /** @type {[string, (folder: string) => void, RegExp, (typeof two)?][]} */
  const cases = [
    [
      'a file with one byte more',
      (folder) => appendFileSync(join(folder, 'blind-betting.js'), ' '),
      /CHANGED +blind-betting\.js.*Nothing was written/s,
    ],
    ['a file that is gone', (folder) => rmSync(join(folder, 'LICENSE-lit.txt')), /MISSING +LICENSE-lit\.txt/],
    ['a file too many', (folder) => writeFileSync(join(folder, 'notes.txt'), ''), /notes\.txt: is no file of this package/],
    ['no manifest', (folder) => rmSync(join(folder, 'manifest.json')), /is no folder that copy has written/],
    ['another manifest', (folder) => writeFileSync(join(folder, 'manifest.json'), '{"name":"app"}'), /does not list blind-betting\.js/],
    [
      'a manifest with other options',
      (folder) => rewrite(folder, { options: { countries: ['NL'], languages: ['nl'] } }),
      /CHANGED|MISSING/,
    ],
    [
      'a country that there is not',
      (folder) => rewrite(folder, { options: { countries: ['XX'] } }),
      /1\.2\.4 cannot write the same folder: There is no country "XX"/,
    ],
    [
      'a version that is none',
      (folder) => rewrite(folder, { version: '1.2.3; true' }),
      /says version "1\.2\.3; true", which is no release/,
    ],
    ['a version that was never there', (folder) => rewrite(folder, { version: '1.0.9' }), /1\.0\.9, which was never published/],
    [
      'a newer one than there is',
      () => {},
      /version 1\.2\.3, and the newest published one is 1\.2\.2, which is older/,
      { versions: ['1.2.2'], latest: '1.2.2' },
    ],
  ];
  const original = site();
  for (const [name, change, message, published] of cases) {
    const place = mkdtempSync(join(scratch, 'refused-'));
    cpSync(original, place, { recursive: true });
    change(join(place, 'kit/1.2.3'));
    const all = bytesOf(place);
    const { status, stdout, stderr } = run('1.2.4', place, ['update', 'kit/1.2.3'], published);
    assert.deepEqual([status, stdout], [2, ''], `${name}: ${stderr}`);
    assert.match(stderr, message, name);
    assert.doesNotMatch(stderr, /\n\s+at /, name);
    assert.deepEqual(bytesOf(place), all, name);
  }
  assert.match(run('1.2.4', original, ['update', 'nowhere']).stderr, /nowhere is no folder\. Name one that copy has written/);
  for (const args of [
    ['update'],
    ['update', 'a', 'b'],
    ['update', 'a', '--json'],
    ['update', 'a', '--check', '--major'],
    ['update', 'a', '--force'],
  ])
    assert.equal(run('1.2.4', original, args).status, 2, args.join(' '));
});

function rewrite(/** @type {string} */ folder, /** @type {object} */ change) {
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifestOf(folder), ...change }));
}

test('what stands in the way is not touched', () => {
  const place = site();
  mkdirSync(join(place, 'kit/1.2.4'));
  writeFileSync(join(place, 'kit/1.2.4/index.html'), 'theirs');
  const all = bytesOf(place);
  const { status, stderr } = run('1.2.4', place, ['update', 'kit/1.2.3']);
  assert.equal(status, 2);
  assert.match(stderr, /1\.2\.4 is there already, and is not what would be written/);
  assert.deepEqual(bytesOf(place), all);
});

test('stopped at any moment, the folder is whole, and what is left of a run that was ended by force goes with the next one', async () => {
  const place = site('--precompress');
  const all = bytesOf(place);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGKILL'])) {
    const [args, options] = called('1.2.4', place, ['update', 'kit/1.2.3']);
    const child = spawn(process.execPath, args, { ...options, stdio: 'ignore' });
    const ended = once(child, 'exit');
    // In the midst of writing.
    while (!readdirSync(join(place, 'kit')).some((name) => name.startsWith('.') && existsSync(join(place, 'kit', name, 'c'))))
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill(signal);
    const [code] = await ended;
    assert.equal(code, signal === 'SIGKILL' ? null : 130);
    const left = readdirSync(join(place, 'kit')).filter((name) => name !== '1.2.3');
    assert.equal(left.length, signal === 'SIGKILL' ? 1 : 0, `${signal}: ${left}`);
    assert.deepEqual(
      bytesOf(join(place, 'kit/1.2.3')),
      Object.fromEntries(Object.entries(all).map(([file, hash]) => [file.replace('kit/1.2.3/', ''), hash])),
    );
  }
  const { status, stderr } = run('1.2.4', place, ['update', 'kit/1.2.3']);
  assert.equal(status, 0, stderr);
  assert.deepEqual(readdirSync(join(place, 'kit')).sort(), ['1.2.3', '1.2.4']);
});

test('ended by force between the new folder and its link, the next run moves the link', () => {
  const place = site();
  symlinkSync('1.2.3', join(place, 'kit/current'));
  assert.equal(run('1.2.4', place, ['update', 'kit/1.2.3']).status, 0);
  // A link that was made and not yet put in place, of a process that is gone.
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  symlinkSync('1.2.4', join(place, `kit/.blind-betting-update-${pid}-link`));
  assert.equal(readlinkSync(join(place, 'kit/current')), '1.2.3');
  assert.equal(run('1.2.4', place, ['update', 'kit/current']).status, 0);
  assert.equal(readlinkSync(join(place, 'kit/current')), '1.2.4');
  assert.deepEqual(readdirSync(join(place, 'kit')).sort(), ['1.2.3', '1.2.4', 'current']);
});

test('a folder that is named after nothing gets a neighbour with the version', () => {
  const place = site();
  renameSync(join(place, 'kit/1.2.3'), join(place, 'help'));
  const { status, stdout } = run('1.2.4', join(place, 'help'), ['update', '.']);
  assert.equal(status, 0);
  assert.match(stdout, /your\.site\/help-1\.2\.4\/blind-betting\.BE/);
  assert.deepEqual(readdirSync(place).sort(), ['help', 'help-1.2.4', 'kit']);
});
