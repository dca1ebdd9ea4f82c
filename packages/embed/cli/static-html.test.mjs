import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../testing/run-command.mjs';
import { staticHtml } from './static-html.mjs';

/** Lines that a page shows, without the tag and what lets its files come early. */
const shown = (/** @type {string} */ html) => html.split('\n').filter((line) => line && !/^<(script|link)/.test(line));

test('each element is one line of text and links in a box of its own, and a number stands outside', async () => {
  const { files } = JSON.parse(readFileSync(new URL('../dist/manifest.json', import.meta.url), 'utf8'));
  const named = (/** @type {RegExp} */ pattern) => Object.values(files).flatMap(({ name = '' }) => (pattern.test(name) ? name : []));
  const [countries, languages] = [named(/^[A-Z]{2}$/), named(/^[a-z]{2}(-\w+)?$/)];
  for (const [index, country] of countries.entries()) {
    const language = languages[index % languages.length];
    const lines = shown(await staticHtml({ country, language, story: index % 2 ? 'fate' : 'job' }));
    const [card = '', outside = '', directory = ''] = lines;
    assert.equal(lines.length, 3, country);
    assert.match(card, /^<div><blind-betting-card [^<>]*><span class="bb-fallback"( dir="rtl")?>.*<\/span><\/blind-betting-card><\/div>$/);
    assert.match(directory, /^<div><help-directory [^<>]*><span class="bb-fallback"( dir="rtl")?>.*<\/span><\/help-directory><\/div>$/);
    assert.match(outside, /^<p lang="[\w-]+"( dir="rtl")?>.*<a href="tel:\d+" dir="ltr" translate="no">\d+<\/a>.*<\/p>$/);
    const elements = lines.flatMap((line) => [...line.matchAll(/<([a-z-]+)/g)].map(([, name]) => name));
    assert.deepEqual(
      [...new Set(elements)].sort().filter((name) => name !== 'bdi'),
      ['a', 'blind-betting-card', 'div', 'help-directory', 'p', 'span'],
    );
    assert.doesNotMatch(lines.join(), /undefined|\[object|<\/a> [^·<]*<a/, country);
  }
});

test('one element alone comes with its own files, and the number outside', () => {
  const of = (/** @type {string[]} */ ...more) =>
    run('html', '--country', 'BE', '--lang', 'nl', '--src', 'https://your.site/help/', ...more);
  for (const [name, tag, other] of [
    ['card', 'blind-betting-card', 'help-directory'],
    ['help-directory', 'help-directory', 'blind-betting-card'],
  ]) {
    const { stdout } = of('--elements', name ?? '');
    assert.equal(shown(stdout).length, 2, stdout);
    assert.ok(stdout.includes(`<${tag} `) && stdout.includes(`/c/${tag}.`) && stdout.includes('/c/quick-exit.'));
    assert.ok(!stdout.includes(other ?? ''), stdout);
    assert.match(stdout, /<p lang="nl-BE">.*tel:112/);
    assert.ok(of('--frame', '--elements', name ?? '').stdout.includes(`&amp;elements=${name}&amp;`));
  }
  assert.equal(of('--elements', 'help-directory,card').stdout, of().stdout);
  const { status, stderr } = of('--elements', 'cards');
  assert.equal(status, 2);
  assert.match(stderr, /There is no element "cards" to print\. Known: card, help-directory\./);
});

test('numbers have no-break spaces, and no translator touches them', () => {
  for (const form of [[], ['--long']]) {
    const { stdout } = run('html', '--country', 'ES', '--lang', 'en', ...form);
    const numbers = [...stdout.matchAll(/<(?:a href="tel:[^"]*"|bdi)[^>]*>([^<]*)</g)];
    assert.ok(numbers.length > 5);
    for (const [tag, number = ''] of numbers) if (/^[+\d\s&nbsp;]+$/.test(number)) assert.match(tag, /translate="no">\S+<$/);
  }
});

test('a placeholder is a plain box with the attributes of its element, and the tag names its class', () => {
  const { stdout } = run('html', '--country', 'BE', '--lang', 'nl-BE', '--placeholder', 'help');
  assert.match(stdout, /<script [^>]*crossorigin="anonymous" integrity="sha384-[^"]*" data-placeholder="help"><\/script>/);
  assert.match(
    stdout,
    /^<div class="help" data-element="blind-betting-card" data-country="BE" data-lang="nl-BE" data-story="love" data-exit="true"><span class="bb-fallback">/m,
  );
  assert.match(stdout, /^<div class="help" data-element="help-directory" data-country="BE" data-lang="nl-BE"><span/m);
  assert.doesNotMatch(stdout, /<blind-betting-card|<help-directory/);
  for (const [wrong, message] of /** @type {[string[], RegExp][]} */ ([
    [['a"b'], /"a"b" is no class/],
    [['help', '--shadow'], /take --placeholder or --shadow/],
  ]))
    assert.match(run('html', '--country', 'BE', '--lang', 'nl', '--placeholder', ...wrong).stderr, message);
});

for (const form of [[], ['--long'], ['--placeholder', 'help']])
  test(`html ${form.join(' ')} prints the tag and every number of the country`, () => {
    const { status, stdout } = run(
      'html',
      '--country',
      'BE',
      '--lang',
      'nl',
      '--story',
      'online',
      '--src',
      'https://town.example/bb.js',
      ...form,
    );
    assert.equal(status, 0);
    assert.match(stdout, /<script type="module" src="https:\/\/town\.example\/bb\.js" crossorigin="anonymous" integrity="sha384-/);
    for (const number of ['+3278055800', '+3225116464', '+3232011690', '+3242324030', '112'])
      assert.ok(stdout.includes(`href="tel:${number}"`), number);
    assert.doesNotMatch(stdout, /undefined|\[object/);
  });

test('html prints a number for every country, also where no helpline can be published', async () => {
  const { files } = JSON.parse(readFileSync(new URL('../dist/manifest.json', import.meta.url), 'utf8'));
  const countries = Object.values(files).flatMap(({ name = '' }) => (/^[A-Z]{2}$/.test(name) ? name : []));
  assert.ok(countries.includes('XK'));
  for (const country of countries) {
    const html = await staticHtml({ country, language: 'en', isLong: true });
    assert.match(html, /href="tel:\d{2,4}"/, country);
    assert.doesNotMatch(html, /undefined|\[object|<ul>\s*<\/ul>/, country);
  }
});

test('html prints a card with an exit, and a plain link that leaves where nothing else works', () => {
  const { stdout } = run('html', '--country', 'BE', '--lang', 'nl-BE', '--long');
  assert.match(
    stdout,
    /<blind-betting-card [^>]* exit="true">\s*<div class="bb-fallback">\s*<p><a href="https:\/\/www\.wikipedia\.org\/" rel="noreferrer noopener">Verlaat deze pagina<\/a><\/p>/,
  );
  assert.doesNotMatch(stdout, /<help-directory [^>]*exit/);
});

test('html prints numbers to write to and chats as well', () => {
  assert.match(
    run('html', '--country', 'FR', '--lang', 'en').stdout,
    /<a href="sms:114">Text message: <bdi dir="ltr" translate="no">114<\/bdi><\/a>/,
  );
  assert.match(run('html', '--country', 'BE', '--lang', 'en', '--long').stdout, /Chat: <a href="https:\/\/www\.1712\.be/);
});

test('html says of a number what is true of it alone, and gives hours of the phone only where it knows them', async () => {
  const spain = await staticHtml({ country: 'ES', language: 'en', isLong: true });
  for (const number of ['016', '900116016'])
    assert.match(spain, new RegExp(`<bdi [^>]*>${number}</bdi>: Works only in this country: Spain`), number);
  for (const country of ['BE', 'CH', 'DE', 'FR', 'LU', 'NL']) {
    const html = await staticHtml({ country, language: 'en', isLong: true });
    assert.doesNotMatch(html, /(?<!Open[^<]*)<br \/>These are the hours of the phone/, country);
  }
});
