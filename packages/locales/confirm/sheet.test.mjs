import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'parse5';
import { isShipped } from '../scripts/compile-country.mjs';
import { sheetOf } from './sheet-of.mjs';
import { readTexts } from './texts.mjs';

const english = (await readTexts()).get('en')?.texts;
const countryFile = async (/** @type {string} */ name) =>
  JSON.parse(await readFile(new URL(`../directory/${name}.json`, import.meta.url), 'utf8'));

/** English texts with the language before each, so that a test sees which one stands where. */
function marked(/** @type {any} */ node, /** @type {string} */ language) {
  if (typeof node === 'string') return `${language}: ${node}`;
  if (Array.isArray(node)) return node.map((item) => marked(item, language));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, marked(value, language)]));
}

/** @param {any} content @param {string[]} languages */
async function pageOf(content, languages) {
  const texts = new Map(languages.map((language) => [language, { language, texts: marked(english, language) }]));
  const { html } = await sheetOf(content, texts, languages);
  return { html, all: elements(parse(html)) };
}

/** @returns {{ tag: string, attributes: Record<string, string>, text: string }[]} */
function elements(/** @type {any} */ node) {
  const own = node.tagName
    ? [
        {
          tag: node.tagName,
          attributes: Object.fromEntries(node.attrs.map((/** @type {any} */ { name, value }) => [name, value])),
          text: textOf(node),
        },
      ]
    : [];
  return [...own, ...(node.childNodes ?? []).flatMap(elements)];
}

/** @returns {string} */
function textOf(/** @type {any} */ node) {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}

for (const [name, languages] of /** @type {[string, string[]][]} */ ([
  ['BE', ['nl', 'fr', 'de', 'en']],
  ['BG', ['bg', 'en']],
  ['ES', ['es', 'en']],
  ['FI', ['fi', 'sv', 'en']],
]))
  test(`${name}: every record that readers see, each question in each language, nothing unfilled`, async () => {
    const content = await countryFile(name);
    const { html, all } = await pageOf(content, languages);
    const shown = content.services.filter(isShipped);
    assert.deepEqual(
      all.filter(({ tag }) => tag === 'section').map(({ attributes }) => attributes.id),
      shown.map((/** @type {any} */ { id }) => id),
    );
    for (const section of all.filter(({ tag }) => tag === 'section')) {
      const service = shown.find((/** @type {any} */ { id }) => id === section.attributes.id);
      const text = section.text.replaceAll('\u00a0', ' ');
      for (const word of [service.name, ...service.phone.map((/** @type {any} */ { display }) => display)])
        assert.ok(text.includes(word), word);
      for (const language of languages) {
        const asked = Object.entries(english.questions).filter(([, question]) => section.text.includes(`${language}: ${question}`));
        const keys = asked.map(([key]) => key);
        const calls = service.phone.length > 0 ? ['cost', 'recorded'] : [];
        const first = service.phone.length + (service.text ?? []).length > 0 ? 'number' : 'address';
        const expected = [first, 'hours', 'languages', 'answeredBy', 'minors', 'men', 'mayName', ...calls];
        assert.deepEqual(keys.sort(), expected.sort(), `${service.id}, ${language}`);
      }
    }
    for (const language of languages) {
      const cells = all.filter(({ tag, attributes }) => tag === 'td' && attributes.lang === language);
      assert.ok(cells.length >= shown.length * 7);
      assert.ok(cells.every(({ text }) => text.startsWith(`${language}: `)));
    }
    assert.doesNotMatch(html.replace(/<style>.*?<\/style>/s, ''), /\{\w+\}|undefined|\[object/);
  });

test('what readers are told is printed in the language of the column', async () => {
  const { all } = await pageOf(await countryFile('BE'), ['nl', 'en']);
  const cells = all.filter(({ tag, text }) => tag === 'td' && text.includes(english.questions.hours));
  assert.match(cells[0]?.text ?? '', /nl: The page says: Dag en nacht open/);
  assert.match(cells[1]?.text ?? '', /en: The page says: Open day and night/);
});

test('a service that is held back is not on the sheet, and neither is an emergency number', async () => {
  const { html } = await pageOf(await countryFile('BE'), ['en']);
  assert.doesNotMatch(html, /be-esperanto|>112</);
});

test('a record is text, whatever it holds', async () => {
  const content = await countryFile('BE');
  const [service] = content.services;
  service.name = '<img src=x onerror="alert(1)"> & "Co"';
  service.phone[0].display = '078 05 58 00';
  const { all, html } = await pageOf(content, ['en']);
  assert.equal(all.filter(({ tag }) => ['img', 'script', 'link', 'iframe'].includes(tag)).length, 0);
  assert.equal(all.find(({ tag }) => tag === 'h2')?.text, service.name);
  assert.doesNotMatch(html, /https?:\/\/[^<]*["')]/);
});

test('the page says its language and direction, in each column its own', async () => {
  const { all } = await pageOf(await countryFile('BE'), ['ar', 'nl']);
  const directions = (/** @type {string} */ tag) =>
    new Set(
      all
        .filter((element) => element.tag === tag && element.attributes.dir)
        .map(({ attributes }) => `${attributes.lang} ${attributes.dir}`),
    );
  assert.deepEqual([...directions('html')], ['ar rtl']);
  assert.deepEqual([...directions('td')], ['ar rtl', 'nl ltr']);
});

test('“right” can be ticked only where something is shown', async () => {
  const content = await countryFile('BE');
  const [service] = content.services;
  delete service.hours;
  delete service.emergenciesAnytime;
  const { all } = await pageOf({ ...content, services: [service] }, ['en']);
  const row = all.find(({ tag, attributes }) => tag === 'tr' && attributes.class === 'hours')?.text ?? '';
  assert.match(row, /nothing about this/);
  assert.doesNotMatch(row, /Right/);
  assert.match(all.find(({ tag, attributes }) => tag === 'tr' && attributes.class === 'number')?.text ?? '', /Right/);
});
