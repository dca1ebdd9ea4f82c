import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Who cannot see where a thing stands, or what shape or colour it has, could not follow these (WCAG 1.3.3). */
const ONLY_SEEN =
  /\b(?:on|to|at) the (?:left|right|top|bottom)\b|\babove\b|\bcorner\b|\b(?:red|green|blue|yellow|grey|round|square)\b|\bicons?\b|\barrows?\b/i;

/** @param {unknown} value @returns {string[]} all texts in it */
const textsOf = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf));

test('no English word for readers points to a thing by its place, shape or colour alone', () => {
  const { messages } = JSON.parse(readFileSync(new URL('../messages/en.json', import.meta.url), 'utf8'));
  const texts = textsOf(messages);
  assert.ok(texts.length > 100);
  assert.deepEqual(
    texts.filter((text) => ONLY_SEEN.test(text)),
    [],
    'say what the thing is called; who listens does not see where it stands.',
  );
  assert.match('Press the red button on the right', ONLY_SEEN);
});

test('what is said to be below is a number, and follows', () => {
  const { messages } = JSON.parse(readFileSync(new URL('../messages/en.json', import.meta.url), 'utf8'));
  for (const text of textsOf(messages).filter((each) => /\bbelow\b/i.test(each))) assert.match(text, /\bnumber below\b/);
});
