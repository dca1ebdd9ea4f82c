/**
 * Measures which of our languages the engine hyphenates by itself, with the longest words of our own texts, and prints them. No test of ours:
 * `VERBOSE=1 BROWSERS=chromium,firefox,webkit npx web-test-runner --files packages/locales/testing/hyphenation.ts`
 */
import { catalog, loadMessages, plain } from '@blind-betting/locales';

const WORDS = 12;

describe('hyphenation', () => {
  it('by language', async () => {
    const hyphenated: string[] = [];
    const not: string[] = [];
    for (const language of catalog.languages) {
      const words = longWords((await loadMessages(language)).directory);
      (words.some((word) => isBroken(word, language)) ? hyphenated : not).push(language);
    }
    console.log(
      `${navigator.userAgent}\nsupports: ${CSS.supports('hyphens', 'auto')}\nhyphenated: ${hyphenated.join(' ')}\nnot: ${not.join(' ')}`,
    );
  });
});

function longWords(messages: unknown): string[] {
  const text = plain(values(messages).join(' '));
  return [...new Set(text.match(/[\p{L}\p{M}]+/gu))].sort((a, b) => b.length - a.length).slice(0, WORDS);
}

function values(node: unknown): string[] {
  return typeof node === 'string' ? [node] : Object.values(node ?? {}).flatMap(values);
}

function isBroken(word: string, language: string): boolean {
  const paragraph = document.createElement('p');
  paragraph.lang = language;
  paragraph.textContent = word;
  Object.assign(paragraph.style, { width: '4em', overflowWrap: 'normal', wordBreak: 'normal', hyphens: 'manual' });
  document.body.append(paragraph);
  const whole = paragraph.offsetHeight;
  paragraph.style.hyphens = 'auto';
  const isHigher = paragraph.offsetHeight > whole;
  paragraph.remove();
  return isHigher;
}
