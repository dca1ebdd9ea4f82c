/** Proves: with countries named, a copy has one file more for each country and language, which holds all that such a page needs and no more. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesOf, run, scratchFolder } from '../testing/run-command.mjs';

const scratch = scratchFolder();

/** @returns {{ folder: string, stdout: string, pages: Record<string, string> }} by country and language the code of the file */
function copied(/** @type {string[]} */ ...options) {
  const folder = mkdtempSync(join(scratch, 'copied-'));
  const { status, stdout, stderr } = run('copy', folder, ...options);
  assert.equal(status, 0, stderr);
  const pages = Object.entries(filesOf(folder)).flatMap(([file, { page }]) =>
    page ? [[page, readFileSync(join(folder, file), 'utf8')]] : [],
  );
  return { folder, stdout, pages: Object.fromEntries(pages) };
}

/** @returns {string} what html prints for a folder */
function html(/** @type {string} */ folder, /** @type {string} */ country, /** @type {string} */ lang, /** @type {string[]} */ ...more) {
  const { status, stdout, stderr } = run('html', '--country', country, '--lang', lang, '--folder', folder, ...more);
  assert.equal(status, 0, stderr);
  return stdout;
}

/** Names of chunks that stand in the file, and names of elements, languages and countries that it knows by their hash. */
const carried = (/** @type {string} */ code) => [...code.matchAll(/"([\w.-]+)":\(?\(\)=>/g)].map(([, name]) => name);
const known = (/** @type {string} */ code) =>
  [...code.matchAll(/[,{]"?([\w-]+)"?:"[A-Za-z0-9+/]{43}="/g)].flatMap(([, name = '']) =>
    /^([a-z]{2}|[A-Z]{2})$|-/.test(name) ? name : [],
  );

test('one for each country and language, the Dutch of Belgium for Dutch in Belgium', () => {
  const { pages, stdout } = copied('--countries', 'BE,NL', '--languages', 'nl,nl-BE,fr');
  assert.deepEqual(Object.keys(pages).sort(), ['BE en', 'BE fr', 'BE nl-BE', 'NL en', 'NL fr', 'NL nl', 'NL nl-BE']);
  const code = pages['BE nl-BE'] ?? '';
  const all = ['kit', 'blind-betting-card', 'help-directory', 'quick-exit', 'love.scene', 'nl-BE', 'BE'];
  assert.deepEqual(carried(code), all);
  assert.deepEqual(known(code).sort(), ['NL', 'en', 'fr', 'nl']);
  for (const page of Object.keys(pages)) assert.ok(stdout.includes(`For pages of ${page.replace(' ', ' in ')}:\n<script`), page);
});

test('it holds what --bundle and --story name, and nothing where they say none or no country is named', () => {
  const { pages } = copied('--countries', 'LU', '--languages', 'fr', '--bundle', 'card', '--story', 'job');
  assert.deepEqual(carried(pages['LU fr'] ?? ''), ['kit', 'blind-betting-card', 'job.scene', 'fr', 'LU']);
  assert.ok(known(pages['LU fr'] ?? '').includes('help-directory'));
  assert.deepEqual(carried(copied('--countries', 'LU', '--languages', 'fr', '--bundle', 'quick-exit').pages['LU fr'] ?? ''), [
    'kit',
    'quick-exit',
    'fr',
    'LU',
  ]);
  assert.deepEqual(copied('--countries', 'LU', '--languages', 'fr', '--bundle', 'none').pages, {});
  assert.deepEqual(copied('--languages', 'fr').pages, {});
  assert.deepEqual(copied('--countries', 'LU', '--languages', 'fr', '--bundle', 'blind-betting-card,card', '--story', 'job').pages, pages);
  for (const [option, value, answer] of [
    ['--bundle', 'card,chat', /no element "chat" to bundle\. Known: card, help-directory, quick-exit; or none/],
    ['--story', 'dream', /no story "dream"\. Known: .*love/],
  ]) {
    const { status, stderr } = run('copy', join(scratch, 'refused'), '--countries', 'LU', String(option), String(value));
    assert.equal(status, 2);
    assert.match(stderr, /** @type {RegExp} */ (answer));
  }
});

test('verify makes each of them anew, and html names the one that fits', () => {
  const { folder } = copied('--countries', 'BE', '--languages', 'nl,nl-BE', '--story', 'job', '--precompress');
  assert.match(run('verify', folder).stdout, /All \d+ files are as published/);
  const { integrity } = filesOf(folder)['blind-betting.BE.nl-BE.js'] ?? {};
  const page = html(folder, 'BE', 'nl', '--story', 'job', '--src', 'https://town.example/kit/blind-betting.js');
  assert.ok(
    page.startsWith(
      `<script type="module" src="https://town.example/kit/blind-betting.BE.nl-BE.js" crossorigin="anonymous" integrity="${integrity}"></script>`,
    ),
    page.slice(0, 200),
  );
  assert.doesNotMatch(page, /modulepreload/);
  appendFileSync(join(folder, 'blind-betting.BE.nl-BE.js'), ' ');
  assert.match(run('verify', folder).stdout, /CHANGED {2}blind-betting\.BE\.nl-BE\.js: differs/);
});

test('where there is none, html prints lines that let all files of the reader come at once', () => {
  const { folder } = copied('--countries', 'BE', '--languages', 'nl,nl-BE', '--bundle', 'none');
  const page = html(folder, 'BE', 'nl', '--story', 'job', '--src', 'https://town.example/kit/blind-betting.js');
  const lines = [
    ...page.matchAll(
      /<link rel="modulepreload" href="https:\/\/town\.example\/kit\/([^"]+)" crossorigin="anonymous" integrity="([^"]+)">/g,
    ),
  ];
  const files = filesOf(folder);
  assert.deepEqual(lines.map(([, file = '']) => files[file]?.name).sort(), [
    'BE',
    'blind-betting-card',
    'help-directory',
    'job.scene',
    'kit',
    'nl-BE',
    'quick-exit',
  ]);
  for (const [, file = '', integrity] of lines) assert.equal(files[file]?.integrity, integrity);
});

test('html adds lines for what the page holds and its file does not', () => {
  const { folder } = copied('--countries', 'LU', '--languages', 'fr', '--bundle', 'card');
  const page = html(folder, 'LU', 'fr', '--story', 'job');
  assert.match(page, /^<script type="module" src="blind-betting\.LU\.fr\.js"/);
  const names = [...page.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(([, file = '']) => filesOf(folder)[file]?.name);
  assert.deepEqual(names.sort(), ['help-directory', 'job.scene', 'quick-exit']);
});

test('the address may be that of the folder, and its query stays on the tag', () => {
  const { folder } = copied('--countries', 'LU', '--languages', 'fr');
  const plain = copied('--countries', 'LU', '--languages', 'fr', '--bundle', 'none').folder;
  const tag = (/** @type {string} */ place, /** @type {string} */ source) =>
    /src="([^"]+)"/.exec(html(place, 'LU', 'fr', '--src', source))?.[1];
  assert.equal(tag(folder, 'https://town.example/kit/'), 'https://town.example/kit/blind-betting.LU.fr.js');
  assert.equal(tag(plain, 'https://town.example/kit/'), 'https://town.example/kit/blind-betting.js');
  assert.equal(
    tag(folder, 'https://town.example/kit/blind-betting.js?from=/a/b'),
    'https://town.example/kit/blind-betting.LU.fr.js?from=/a/b',
  );
  assert.equal(tag(plain, 'https://town.example/kit/other.js?v=1'), 'https://town.example/kit/other.js?v=1');
  assert.match(html(plain, 'LU', 'fr', '--src', 'https://town.example/kit/x.js?from=/a/b'), /href="https:\/\/town\.example\/kit\/c\/kit\./);
});

test('above two hundred pages none is written, and copy says so', () => {
  const many = 'AL,AT,BE,BG,CH,CY,CZ,DE';
  const { pages, stdout } = copied('--countries', many);
  assert.deepEqual(pages, {});
  assert.match(stdout, /more than 200 pages.*fewer countries or languages/s);
});
