import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { markPhrases } from './phrases.mjs';

const LONGEST = { th: 14, 'zh-Hans': 7 };

const read = async (/** @type {string} */ language) => {
  const { messages, phrases } = JSON.parse(await readFile(new URL(`../messages/${language}.json`, import.meta.url), 'utf8'));
  return { phrases, titles: Object.values(messages.stories).flatMap(({ promise, reality }) => [promise.title, reality.title]) };
};

for (const [language, longest] of Object.entries(LONGEST)) {
  test(`${language}: every title has its phrases, none too wide for a narrow screen`, async () => {
    const { titles, phrases: known } = await read(language);
    assert.equal(known.length, titles.length, 'none is left over from a title that has changed');
    for (const title of titles) {
      const marked = markPhrases(title, known);
      assert.equal(marked.replaceAll('\u200b', ''), title);
      const phrases = marked.split('\u200b');
      assert.ok(phrases.length > 1, title);
      for (const phrase of phrases) assert.ok(phrase.replace(/[\p{M}\p{P}\s]/gu, '').length <= longest, phrase);
    }
  });

  test(`${language}: no phrase ends inside a word`, async () => {
    const words = new Intl.Segmenter(language, { granularity: 'word' });
    const { titles, phrases } = await read(language);
    for (const title of titles) {
      const ends = new Set([...words.segment(title)].map(({ index }) => index));
      let place = 0;
      for (const phrase of markPhrases(title, phrases).split('\u200b').slice(0, -1)) {
        place += phrase.length;
        assert.ok(ends.has(place), `${title}: after ${phrase}`);
      }
    }
  });
}

test('a title that nobody has divided stops the build', () => {
  assert.throws(() => markPhrases('“新的标题”', ['“我有份|工作”']), /"phrases".*新的标题/);
});

test('languages with spaces between words stay as they are', () => {
  assert.equal(markPhrases('“I love you.”', undefined), '“I love you.”');
});
