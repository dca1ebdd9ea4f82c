import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import { catalog } from '@blind-betting/locales';
import { run, scratchFolder } from '../testing/run-command.mjs';
import { staticHtml } from './static-html.mjs';

const scratch = scratchFolder();

/** The drawn trees of a page: that of the card, and that of the directory. */
const treesOf = (/** @type {string} */ html) =>
  [...html.matchAll(/<template shadowrootmode="open">(.*?)<\/template>/gs)].map(([, tree = '']) => tree);

test('html --shadow prints what html --long prints, and before it a template in each element, with the hashes of their styles in the first line', () => {
  const plain = run('html', '--country', 'BE', '--lang', 'nl', '--story', 'job', '--long');
  const { status, stdout, stderr } = run('html', '--country', 'BE', '--lang', 'nl', '--story', 'job', '--shadow');
  assert.equal(status, 0);
  assert.equal(stderr, '');
  const [first = '', ...lines] = stdout.split('\n');
  assert.equal(lines.join('\n').replaceAll(/\n<template.*?<\/template>/gs, ''), plain.stdout);
  const trees = treesOf(stdout);
  assert.equal(trees.length, 2);
  const hashes = trees.map((tree) => {
    const sheets = [...tree.matchAll(/<style>(.*?)<\/style>/gs)];
    assert.equal(sheets.length, 1);
    return `'sha256-${createHash('sha256')
      .update(sheets[0]?.[1] ?? '')
      .digest('base64')}'`;
  });
  assert.equal(first, `<!-- Where the page has a policy without 'unsafe-inline', its styles need: style-src ${hashes.join(' ')} -->`);
  for (const tree of trees) assert.ok(!tree.includes('\n  '), 'it is not minified');
});

test('a drawn tree has no style attribute, no script, no mark for a script that would go on in it, and nothing opened', () => {
  const { stdout } = run('html', '--country', 'BE', '--lang', 'nl', '--shadow');
  for (const tree of treesOf(stdout)) {
    const nodes = tree.replace(/<style>.*?<\/style>/s, '');
    assert.doesNotMatch(nodes, /\sstyle=|<script|<!--|<\?|\son[a-z]+=/);
    assert.doesNotMatch(nodes, / (open|selected|checked)="|<details[^>]* open/);
  }
});

test('the drawn tree of every country is the same at any hour, with every number of the fallback', async () => {
  const { drawAhead } = await import('./dist/draw-ahead.mjs');
  const { countries, languages } = catalog;
  const draw = (/** @type {string} */ country) => drawAhead({ country, language: 'en', story: 'love', countries, languages });
  const RealDate = Date;
  const at = async (/** @type {string} */ now, /** @type {string} */ country) => {
    globalThis.Date = /** @type {any} */ (
      class extends RealDate {
        constructor(/** @type {any[]} */ ...values) {
          super(.../** @type {[any]} */ (values.length > 0 ? values : [now]));
        }
        static now() {
          return new RealDate(now).getTime();
        }
      }
    );
    try {
      return await draw(country);
    } finally {
      globalThis.Date = RealDate;
    }
  };
  for (const country of countries) {
    const night = await at('2026-11-29T02:00:00Z', country);
    assert.deepEqual(await at('2026-11-30T11:00:00Z', country), night, country);
    assert.doesNotMatch(night.card + night.directory, /class="(status|dot) closed"/, country);
    const fallback = await staticHtml({ country, language: 'en', isLong: true });
    for (const [number] of fallback.matchAll(/href="(tel|sms):[^"]+"/g))
      assert.ok((night.card + night.directory).includes(number), `${country}: ${number}`);
  }
});

test('it shows the language of the folder, and no choice, which needs the script', () => {
  const folder = join(scratch, 'dutch');
  assert.equal(run('copy', folder, '--countries', 'BE,LU', '--languages', 'nl').status, 0);
  const [card = '', directory = ''] = treesOf(run('html', '--country', 'BE', '--lang', 'nl', '--folder', folder, '--shadow').stdout);
  assert.match(card, /<div class="root love " lang="nl"/);
  assert.doesNotMatch(directory, /<option|<select|type="radio"/);
  assert.match(directory, /href="mailto:[^"]+"/);
});

test('what cannot be drawn is told', () => {
  const { status, stderr } = run('html', '--country', 'BE', '--lang', 'nl', '--story', 'dream', '--shadow');
  assert.equal(status, 2);
  assert.match(stderr, /no story "dream"\. Known: love/);
});
