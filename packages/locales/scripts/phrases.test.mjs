import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { markPhrases } from './phrases.mjs';

const LONGEST = { th: 14, 'zh-Hans': 7 };

const titlesOf = async (/** @type {string} */ language) => {
  const { messages } = JSON.parse(await readFile(new URL(`../messages/${language}.json`, import.meta.url), 'utf8'));
  return Object.values(messages.stories).flatMap(({ promise, reality }) => [promise.title, reality.title]);
};

for (const [language, longest] of Object.entries(LONGEST)) {
  test(`${language}: every title has its phrases, none too wide for a narrow screen`, async () => {
    for (const title of await titlesOf(language)) {
      const marked = markPhrases(title, language);
      assert.equal(marked.replaceAll('\u200b', ''), title);
      const phrases = marked.split('\u200b');
      assert.ok(phrases.length > 1, title);
      for (const phrase of phrases) assert.ok(phrase.replace(/[\p{M}\p{P}\s]/gu, '').length <= longest, phrase);
    }
  });

  test(`${language}: no phrase ends inside a word`, async () => {
    const words = new Intl.Segmenter(language, { granularity: 'word' });
    for (const title of await titlesOf(language)) {
      const ends = new Set([...words.segment(title)].map(({ index }) => index));
      let place = 0;
      for (const phrase of markPhrases(title, language).split('\u200b').slice(0, -1)) {
        place += phrase.length;
        assert.ok(ends.has(place), `${title}: after ${phrase}`);
      }
    }
  });
}

test('a title that nobody has divided stops the build', () => {
  assert.throws(() => markPhrases('“新的标题”', 'zh-Hans'), /phrases\.mjs/);
});

test('languages with spaces between words stay as they are', () => {
  assert.equal(markPhrases('“I love you.”', 'en'), '“I love you.”');
});
