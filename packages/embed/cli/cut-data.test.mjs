/** Proves: a folder has the open data only when asked, cut down to its countries, and verify knows every byte of it. */
import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesOf, run, scratchFolder } from '../testing/run-command.mjs';
import { cutData } from './cut-data.mjs';
import { dist } from './own-files.mjs';
import { dataType } from './published.mjs';
import { readManifest } from './read-manifest.mjs';

const scratch = scratchFolder();
const read = (/** @type {string} */ name) => readFileSync(new URL(`directory/${name}`, dist), 'utf8');
const cut = (/** @type {string} */ name, /** @type {string[]} */ ...countries) => cutData(`directory/${name}`, read(name), countries) ?? '';

test('the manifest of the package lists every file of it, with its type, bytes and integrity', async () => {
  const { files } = await readManifest();
  const listed = Object.entries(files).filter(([, { type }]) => type);
  const present = ['recalled.json', ...readdirSync(new URL('directory/', dist)).map((name) => `directory/${name}`)];
  assert.deepEqual(listed.map(([file]) => file).sort(), present.sort());
  for (const [file, { type, bytes }] of listed) {
    assert.equal(type, dataType(file));
    assert.equal(bytes, readFileSync(new URL(file, dist)).length);
  }
});

test('all countries, one by one, are the whole', () => {
  const codes = readdirSync(new URL('directory/', dist)).flatMap((name) => /^([A-Z]{2})\.json$/.exec(name)?.[1] ?? []);
  assert.equal(codes.length, 42);
  assert.equal(codes.map((code) => cut('directory.vcf', code)).join(''), read('directory.vcf'));
  const [head = ''] = read('directory.csv').split(/(?<=\r\n)/);
  assert.equal(head + codes.map((code) => cut('directory.csv', code).slice(head.length)).join(''), read('directory.csv'));
  assert.deepEqual(
    codes.flatMap((code) => JSON.parse(cut('hsds.json', code)).contents),
    JSON.parse(read('hsds.json')).contents,
  );
  // The date of the newest source is that of all countries, and would make a copy look newer than it is.
  assert.equal(cut('hsds.json', ...codes), read('hsds.json').replace(/"newest_source":"[^"]*",/, ''));
  assert.equal('newest_source' in JSON.parse(cut('hsds.json', 'BE')), false);
});

test('of one country comes what is its own', () => {
  const { contents, total_items: total, size, version } = JSON.parse(cut('hsds.json', 'BE'));
  assert.ok(contents.length > 5);
  assert.deepEqual([total, size, version], [contents.length, contents.length, JSON.parse(read('hsds.json')).version]);
  assert.equal(cutData('directory/NL.json', read('NL.json'), ['BE']), undefined);
  assert.equal(cut('BE.json', 'BE'), read('BE.json'));
  assert.equal(cut('directory.vcf', 'BE').split('BEGIN:VCARD').length - 1, contents.length);
  const list = JSON.stringify({ recalled: [{ country: 'BE' }, { country: 'NL' }] });
  assert.deepEqual(JSON.parse(cutData('recalled.json', list, ['NL']) ?? ''), { recalled: [{ country: 'NL' }] });
});

test('a copy has none of it unless asked, and then what it was asked for', () => {
  const without = join(scratch, 'without');
  run('copy', without, '--countries', 'BE', '--languages', 'nl');
  assert.ok(!existsSync(join(without, 'directory')) && !existsSync(join(without, 'recalled.json')));
  const folder = join(scratch, 'with');
  const { status, stdout } = run('copy', folder, '--countries', 'BE,NL', '--languages', 'nl', '--name', 'help', '--data', '--precompress');
  assert.equal(status, 0, stdout);
  assert.deepEqual(readdirSync(join(folder, 'directory')).sort(), ['BE.json', 'NL.json', 'directory.csv', 'directory.vcf', 'hsds.json']);
  assert.ok(existsSync(join(folder, 'recalled.json')));
  assert.doesNotMatch(readdirSync(folder, { recursive: true, encoding: 'utf8' }).join(' '), /betting/);
  const scripts = (/** @type {string} */ place) => Object.entries(filesOf(place)).filter(([file]) => file.endsWith('.js')).length;
  assert.equal(scripts(without) < scripts(folder), true);
  for (const [file, entry] of Object.entries(filesOf(folder))) assert.equal(/** @type {any} */ (entry).type, dataType(file));
});

test('verify knows it, and finds one byte more, a file that is gone, and one that was never asked for', () => {
  const folder = join(scratch, 'verified');
  const copy = () => {
    rmSync(folder, { recursive: true, force: true });
    run('copy', folder, '--countries', 'BE', '--languages', 'nl', '--data');
  };
  copy();
  assert.match(run('verify', folder).stdout, /All \d+ files are as published/);
  appendFileSync(join(folder, 'directory/directory.csv'), '\n');
  assert.match(run('verify', folder).stdout, /CHANGED {2}directory\/directory\.csv: differs/);
  copy();
  rmSync(join(folder, 'directory/BE.json'));
  assert.match(run('verify', folder).stdout, /MISSING {2}directory\/BE\.json/);
  copy();
  writeFileSync(join(folder, 'directory/NL.json'), '{}');
  assert.match(run('verify', folder).stdout, /CHANGED {2}directory\/NL\.json: is no file of this package/);
});

test('a manifest that says neither true nor false of it, or leads out of the folder, is refused', () => {
  const folder = join(scratch, 'lying');
  run('copy', folder, '--countries', 'BE', '--languages', 'nl', '--data');
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const refuse = (/** @type {object} */ lie) => {
    writeFileSync(path, JSON.stringify({ ...manifest, ...lie }));
    return run('verify', folder).status === 2;
  };
  assert.ok(refuse({ options: { ...manifest.options, data: 'yes' } }));
  const entry = manifest.files['directory/BE.json'];
  for (const file of ['directory/../../BE.json', 'directory/be.json', 'directory/x/BE.json', 'directory/BE.html'])
    assert.ok(refuse({ files: { ...manifest.files, [file]: entry } }), file);
});
