import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folded, plainText } from './plain-text.mjs';

describe('plain text', () => {
  const cases = /** @type {const} */ ([
    ['digits drawn as keys', '0\ufe0f\u20e37\ufe0f\u20e38\ufe0f\u20e3', '078'],
    ['a space that was encoded twice', '078Â\u00a005Â 58Â\u00ad00', '078 05 58 00'],
    ['a dash that was encoded twice', '078 â€“ 055 800', '078 - 055 800'],
    ['a word with that letter', 'Â 078', 'Â 078'],
  ]);
  for (const [name, text, plain] of cases) it(name, () => assert.equal(plainText(text), plain));
  it('a Turkish letter without its dot', () => assert.equal(folded('Sayfa bulunamadı, İLETİŞİM'), 'sayfa bulunamadi, iletisim'));
});
