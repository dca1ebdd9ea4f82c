import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { command, filesOf, run, runIn, scratchFolder } from '../testing/run-command.mjs';

const scratch = scratchFolder();

test('copy writes only what was chosen, English, and a tag whose integrity is that of the smaller entry', () => {
  const folder = join(scratch, 'belgium');
  const { status, stdout } = run('copy', folder, '--countries', 'BE', '--languages', 'nl, fr');
  assert.equal(status, 0);
  const files = filesOf(folder);
  const names = Object.values(files).flatMap(({ name }) => name ?? []);
  assert.deepEqual(
    names.filter((name) => /^[A-Z]{2}$/.test(name)),
    ['BE'],
  );
  assert.deepEqual(names.filter((name) => /^[a-z]{2}(-[A-Z]\w+)?$/.test(name)).sort(), ['en', 'fr', 'nl']);
  const entry = readFileSync(join(folder, 'blind-betting.js'), 'utf8');
  assert.match(entry, /BE:"/);
  assert.doesNotMatch(entry, /LU:"/);
  assert.ok(stdout.includes(`integrity="${files['blind-betting.js']?.integrity}"`));
  assert.match(readFileSync(join(folder, 'LICENSE-lit.txt'), 'utf8'), /Google/);
  assert.match(readFileSync(join(folder, 'LICENSE-holidays.txt'), 'utf8'), /date-holidays.*CC-BY-SA-3\.0/s);
});

test('copy writes compressed files beside the scripts when asked, and verify accepts them', () => {
  const folder = join(scratch, 'compressed');
  const { status, stdout } = run('copy', folder, '--countries', 'LU', '--languages', 'fr', '--precompress');
  assert.equal(status, 0);
  const all = readdirSync(folder, { recursive: true }).flatMap((name) => statSync(join(folder, `${name}`)));
  const present = all.filter((found) => found.isFile());
  const bytes = present.reduce((sum, { size }) => sum + size, 0);
  assert.ok(stdout.startsWith(`${present.length} files, ${bytes} bytes. `), 'it counts what is there');
  for (const file of Object.keys(filesOf(folder))) {
    const script = readFileSync(join(folder, file));
    assert.deepEqual(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))), script);
    assert.deepEqual(gunzipSync(readFileSync(join(folder, `${file}.gz`))), script);
  }
  assert.equal(run('verify', folder).status, 0);
});

test('copy into the folder one is in names that folder in the address', () => {
  const folder = mkdtempSync(join(scratch, 'here-'));
  const { status, stdout } = runIn(folder, 'copy', '.', '--countries', 'LU', '--languages', 'fr');
  assert.equal(status, 0);
  assert.ok(stdout.includes(`src="https://your.site/${basename(folder)}/blind-betting.LU.fr.js"`), stdout);
});

test('copy refuses a folder that holds something, and a country that does not exist', () => {
  const folder = join(scratch, 'twice');
  assert.equal(run('copy', folder, '--countries', 'LU', '--languages', 'fr').status, 0);
  const again = run('copy', folder);
  assert.equal(again.status, 2);
  assert.match(again.stderr, /is not empty/);
  const file = run('copy', join(folder, 'manifest.json'));
  assert.equal(file.status, 2);
  assert.match(file.stderr, /is no folder that can be written to \(ENOTDIR\)/);
  const unknown = run('copy', join(scratch, 'unknown'), '--countries', 'XX');
  assert.equal(unknown.status, 2);
  assert.match(unknown.stderr, /There is no country "XX"\. Known: .*BE/);
});

test('verify accepts a copy, and names the file that has one byte more', () => {
  const folder = join(scratch, 'verified');
  run('copy', folder, '--countries', 'BE', '--languages', 'nl');
  const good = run('verify', folder);
  assert.equal(good.status, 0);
  assert.match(good.stdout, /All \d+ files are as published/);
  const [file = ''] = Object.entries(filesOf(folder)).find(([, { name }]) => name === 'BE') ?? [];
  appendFileSync(join(folder, file), ' ');
  const bad = run('verify', folder);
  assert.equal(bad.status, 1);
  assert.ok(bad.stdout.includes(`CHANGED  ${file}: differs`));
  unlinkSync(join(folder, file));
  assert.ok(run('verify', folder).stdout.includes(`MISSING  ${file}: `));
  assert.equal(run('verify', join(scratch, 'nowhere')).status, 2);
});

test('a country is not taken for a language, nor a language for a country', () => {
  for (const options of [
    ['--countries', 'be'],
    ['--countries', 'kit'],
    ['--languages', 'BE'],
  ]) {
    const { status, stderr } = run('copy', join(scratch, 'mixed'), ...options);
    assert.equal(status, 2);
    assert.match(stderr, /^There is no (country|language) "\w+"\.( Did you mean BE\?)? Known: /);
  }
  assert.match(run('html', '--country', 'nl', '--lang', 'nl').stderr, /There is no country "nl"\. Did you mean NL\? Known: AL/);
  assert.match(run('html', '--country', 'GB', '--lang', 'en-GB').stderr, /There is no language "en-GB"\. Did you mean en\? Known: ar/);
  assert.match(run('html', '--country', 'BE', '--lang', 'BE').stderr, /There is no language "BE"\. Known: ar/);
});

test('verify and html take no manifest that is not ours', () => {
  const folder = join(scratch, 'lying');
  run('copy', folder, '--countries', 'BE', '--languages', 'nl');
  const path = join(folder, 'manifest.json');
  const right = readFileSync(path, 'utf8');
  const entry = JSON.parse(right).files['blind-betting.js'];
  for (const files of [{}, undefined, { 'blind-betting.js': entry, '../../x': entry }, { 'blind-betting.js': { integrity: '"><b>' } }]) {
    writeFileSync(path, JSON.stringify({ version: '0.0.0', files }));
    assert.equal(run('verify', folder).status, 2);
    assert.equal(run('html', '--country', 'BE', '--lang', 'nl', '--folder', folder).status, 2);
  }
});

test('verify and html take no options that copy does not write', () => {
  const folder = join(scratch, 'odd');
  run('copy', folder, '--countries', 'BE', '--languages', 'nl');
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const odd = [{ countries: 5 }, { countries: null }, { languages: {} }, { bundle: [['card']] }, { name: ['help'] }, { story: 1 }];
  for (const options of [...odd, { countries: ['XX'] }, { bundle: ['chat'] }]) {
    writeFileSync(path, JSON.stringify({ ...manifest, options: { ...manifest.options, ...options } }));
    const { status, stderr } = run('verify', folder);
    assert.equal(status, 2, JSON.stringify(options));
    assert.doesNotMatch(stderr, /\n\s+at /, JSON.stringify(options));
  }
  writeFileSync(path, JSON.stringify({ ...manifest, options: { ...manifest.options, countries: Array(100_000).fill('BE') } }));
  assert.equal(run('verify', folder).status, 0, 'the same country, said often, is one');
});

test('verify knows a chunk by its file, whatever the manifest calls it', () => {
  const folder = join(scratch, 'renamed');
  run('copy', folder, '--countries', 'BE', '--languages', 'nl');
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const [file = ''] = Object.entries(filesOf(folder)).find(([, { name }]) => name === 'BE') ?? [];
  appendFileSync(join(folder, file), ' ');
  const integrity = `sha384-${createHash('sha384')
    .update(readFileSync(join(folder, file)))
    .digest('base64')}`;
  manifest.files[file] = { integrity };
  writeFileSync(path, JSON.stringify(manifest));
  assert.match(run('verify', folder).stdout, /CHANGED .*is not the file of this package/);
});

test('html for a copied folder prints the tag that copy printed, and refuses what the folder lacks', () => {
  const folder = join(scratch, 'pair');
  const tag = /<script[^>]*integrity="([^"]+)"/;
  const copied = tag.exec(run('copy', folder, '--countries', 'BE', '--languages', 'nl').stdout.split('in nl:')[1] ?? '')?.[1];
  const printed = tag.exec(run('html', '--country', 'BE', '--lang', 'nl', '--folder', folder).stdout)?.[1];
  assert.equal(printed, copied);
  assert.notEqual(tag.exec(run('html', '--country', 'BE', '--lang', 'nl').stdout)?.[1], copied);
  assert.match(run('html', '--country', 'LU', '--lang', 'nl', '--folder', folder).stderr, /There is no country "LU"\. Known: BE\./);
});

test('the printed address has the folder that was named', () => {
  const { stdout } = spawnSync(process.execPath, [command, 'copy', './blind-betting/1.2.3', '--countries', 'LU', '--languages', 'fr'], {
    encoding: 'utf8',
    cwd: scratch,
  });
  assert.match(stdout, /src="https:\/\/your\.site\/blind-betting\/1\.2\.3\/blind-betting\.LU\.fr\.js"/);
});

test('asked for help, or for nothing, it tells what it can do', () => {
  for (const args of [[], ['--help'], ['-h']]) {
    const { status, stdout } = run(...args);
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: npx/);
  }
});

test('a mistake is answered by one line that tells the cure, without a stack', () => {
  for (const [args, message] of /** @type {[string[], RegExp][]} */ ([
    [['html', '--country', 'BE'], /needs --country and --lang/],
    [['html', '--country', 'BE', '--lang', 'nl', '--story', 'dream'], /no story "dream"\. Known: love/],
    [['html', '--country', 'BE', '--lang', 'xx'], /no language "xx"\. Known: .*nl-BE/],
    [['copy', '--colour', 'red'], /--colour/],
    [['copy'], /Name a folder/],
    [['print'], /Unknown command "print"\.\n\nUsage: npx/],
  ])) {
    const { status, stderr } = run(...args);
    assert.equal(status, 2);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /at .*\.mjs/);
  }
});
