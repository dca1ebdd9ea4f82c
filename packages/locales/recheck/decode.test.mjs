import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from './decode.mjs';

const bytes = (/** @type {string} */ text, /** @type {BufferEncoding} */ charset = 'utf8') => new Uint8Array(Buffer.from(text, charset));
/** windows-1253, which Node cannot write. */
const greek = new Uint8Array([...Buffer.from('<meta charset=windows-1253>'), 0xd4, 0xe7, 0xeb, 0xdd, 0xf6, 0xf9, 0xed, 0xef]);

describe('charset', () => {
  const cases = /** @type {const} */ ([
    ['header', bytes('Élan', 'latin1'), 'text/html; charset=iso-8859-1', 'Élan'],
    ['header in quotation marks', bytes('Élan', 'latin1'), 'text/html; charset="ISO-8859-1"', 'Élan'],
    ['meta', greek, 'text/html', '<meta charset=windows-1253>Τηλέφωνο'],
    [
      'header before meta',
      bytes('<meta charset=windows-1253>Élan', 'latin1'),
      'text/html; charset=latin1',
      '<meta charset=windows-1253>Élan',
    ],
    ['nothing named, UTF-8', bytes('Élan ٠٧٨'), null, 'Élan ٠٧٨'],
    ['wrong: says Latin 1, is UTF-8', bytes('Élan ٠٧٨'), 'text/html; charset=iso-8859-1', 'Élan ٠٧٨'],
    [
      'wrong: says UTF-8, is Latin 1',
      bytes('Un élan très fort, à côté', 'latin1'),
      'text/html; charset=utf-8',
      'Un élan très fort, à côté',
    ],
    ['unknown name', bytes('Élan'), 'text/html; charset=foo', 'Élan'],
    ['UTF-16 with its mark', bytes('\ufeffÉlan 078', 'utf16le'), 'text/html', 'Élan 078'],
    ['UTF-16 by the header', bytes('Élan 078', 'utf16le'), 'text/html; charset=utf-16le', 'Élan 078'],
    ['meta of UTF-16 in UTF-8', bytes('<meta charset=utf-16>Élan'), null, '<meta charset=utf-16>Élan'],
  ]);
  for (const [name, body, type, text] of cases) it(name, () => assert.equal(decode(body, type).text, text));
});
