/** Proves: a copy with a name of its own tells nobody who keeps or blocks names of files what it is part of, and works like any other. */
import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesOf, run, scratchFolder } from '../testing/run-command.mjs';

const scratch = scratchFolder();
const options = ['--countries', 'BE', '--languages', 'nl', '--name', 'help'];

test('no file of it tells country, language, story or campaign, and the tag names its entry', () => {
  const folder = join(scratch, 'help');
  const { status, stdout } = run('copy', folder, ...options, '--precompress');
  assert.equal(status, 0);
  const scripts = Object.keys(filesOf(folder));
  assert.ok(scripts.includes('help.js'));
  for (const file of scripts.filter((name) => !['help.js', 'frame.js'].includes(name))) assert.match(file, /^(c\/|help\.)[\w-]{8}\.js$/);
  assert.equal(scripts.filter((name) => name.startsWith('help.')).length, 3, 'the entry, and Belgium in Dutch and in English');
  assert.equal(new Set(scripts).size, scripts.length);
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).join(' ');
  assert.doesNotMatch(written, /betting|card|exit|BE\.|nl\./);
  assert.ok(stdout.includes(`/help/help.js" crossorigin="anonymous" integrity="${filesOf(folder)['help.js']?.integrity}"`), stdout);
});

test('its entry asks for the files that are there', () => {
  const folder = mkdtempSync(join(scratch, 'asked-'));
  run('copy', folder, ...options);
  const entry = readFileSync(join(folder, 'help.js'), 'utf8');
  const hashes = [...entry.matchAll(/:"([A-Za-z0-9+/]{43}=)"/g)].map(([, hash = '']) =>
    hash.slice(0, 8).replaceAll('+', '-').replaceAll('/', '_'),
  );
  assert.ok(hashes.length > 5);
  for (const hash of hashes) assert.ok(existsSync(join(folder, `c/${hash}.js`)), hash);
  assert.match(entry, /`c\/\$\{\w+\.slice\(0,8\)/);
});

test('verify knows it, html fits it, and one byte more is found', () => {
  const folder = mkdtempSync(join(scratch, 'verified-'));
  run('copy', folder, ...options);
  assert.match(run('verify', folder).stdout, /All \d+ files are as published/);
  const [file, { integrity } = {}] = Object.entries(filesOf(folder)).find(([, { page }]) => page === 'BE nl') ?? [];
  const html = run('html', '--country', 'BE', '--lang', 'nl', '--folder', folder).stdout;
  assert.ok(html.includes(`<script type="module" src="${file}" crossorigin="anonymous" integrity="${integrity}">`), html.slice(0, 200));
  appendFileSync(join(folder, 'help.js'), ' ');
  assert.match(run('verify', folder).stdout, /CHANGED {2}help\.js: differs/);
});

test('a name that is no part of an address is refused, also in a manifest', () => {
  for (const name of ['', '../x', 'Help', 'a b', 'x'.repeat(40)]) {
    const { status, stderr } = run('copy', join(scratch, 'refused'), '--name', name);
    assert.equal(status, 2, name);
    assert.match(stderr, /cannot be called/);
  }
  const folder = mkdtempSync(join(scratch, 'lying-'));
  run('copy', folder, ...options);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, options: { ...manifest.options, name: '../x' } }));
  assert.equal(run('verify', folder).status, 2);
});
