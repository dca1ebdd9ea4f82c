/** Proves: the plugin holds, for every country, language and story, what the command prints; and its files say nothing of the campaign by name. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { catalog, matchLanguage } from '@blind-betting/locales';
import { staticHtml } from '../../../packages/embed/cli/static-html.mjs';
import { scratchFolder } from '../../../packages/embed/testing/run-command.mjs';
import { buildPlugin } from './build-plugin.mjs';

const target = () => new URL(`${pathToFileURL(scratchFolder()).href}/`);
const built = target();
const { zip } = await buildPlugin(built);
const read = (/** @type {string} */ file) => readFileSync(new URL(`page-help-kit/${file}`, built), 'utf8');
const facts = JSON.parse(read('data/kit.json'));

/** As the plugin puts it together. */
function fallbacks(/** @type {string} */ language, /** @type {string} */ country, /** @type {string} */ story) {
  const { marked, stories, countries } = JSON.parse(read(`data/${language}.json`));
  const { card, directory } = countries[country];
  return [`${stories[story]} ${card[story] ?? card['']}`, directory].map((content) => marked.replace('%s', () => content));
}

test('every card and every list is that of the command', async () => {
  const stories = facts.stories;
  for (const [index, language] of catalog.languages.entries())
    for (const [place, country] of catalog.countries.entries()) {
      const regional = `${language}-${country}`;
      const story = stories[(index + place) % stories.length] ?? '';
      const html = await staticHtml({ country, language, story });
      const used = catalog.languages.includes(regional) ? regional : language;
      for (const fallback of fallbacks(used, country, story)) assert.ok(html.includes(`>${fallback}</`), `${language} ${country} ${story}`);
    }
});

test('a number for every danger stands where the country is not known', () => {
  for (const language of catalog.languages)
    for (const fallback of fallbacks(language, '', 'love'))
      assert.match(fallback, /<a href="tel:112" dir="ltr" translate="no">112<\/a><\/span>$/);
});

test('languages are matched as the elements do', () => {
  const inTable = (/** @type {string} */ tag) => {
    for (const parts = tag.split('-'); parts.length > 0; parts.pop()) {
      const found = facts.languages[parts.join('-')];
      if (found !== undefined) return found || undefined;
    }
    return undefined;
  };
  const locales = 'nl-NL nl-BE de-DE-formal de-CH-informal fr-FR es-ES es-MX pt-PT-ao90 pt-BR nn-NO nb-NO zh-CN zh-TW sr-RS en-GB ja ar tl';
  for (const locale of [...locales.split(' '), ...catalog.languages])
    assert.equal(inTable(locale), matchLanguage([locale], catalog.languages), locale);
});

test('no name of a file says what it is part of, and the same sources make the same zip', async () => {
  const names = readdirSync(new URL('page-help-kit/', built), { recursive: true });
  assert.ok(names.length > 150);
  assert.deepEqual(
    names.filter((name) => /blind|bett|exploit|traffick|campaign/i.test(String(name))),
    [],
  );
  const again = await buildPlugin(target());
  assert.ok(readFileSync(fileURLToPath(zip)).equals(readFileSync(fileURLToPath(again.zip))));
});

test('the zip is small enough for the upload form of PHP as it comes', () => {
  assert.ok(readFileSync(fileURLToPath(zip)).length < 2 * 1024 * 1024);
});

test('elements and their attributes may be written by authors', () => {
  assert.ok(facts.tags['blind-betting-card']?.includes('country'));
  assert.ok(facts.tags['help-directory']?.includes('country'));
  assert.ok(facts.tags['quick-exit']?.includes('href'));
});
