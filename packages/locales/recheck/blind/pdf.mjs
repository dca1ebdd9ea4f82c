/** Writes small PDF files by hand, so that a test says exactly how the digits lie in them. */
import { deflateSync } from 'node:zlib';

/**
 * @typedef {object} Piece
 * @property {number} x from the left edge, in points
 * @property {number} y from the lower edge
 * @property {string | (string | number)[]} text Latin letters only; a number between two strings moves the second one, as kerning does
 * @property {number} [size]
 * @property {boolean} [turned] whether it runs upwards, as along an edge
 */

const string = (/** @type {string} */ text) => `(${text.replace(/[\\()]/g, '\\$&')})`;

/** @param {Piece[]} pieces @returns {string} the drawing orders for them */
const draw = (pieces) =>
  pieces
    .map(({ x, y, text, size = 11, turned = false }) => {
      const parts = (typeof text === 'string' ? [text] : text).map((part) => (typeof part === 'string' ? string(part) : part));
      return `BT /F1 ${size} Tf ${turned ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm [${parts.join(' ')}] TJ ET`;
    })
    .join('\n');

/**
 * @param {Piece[]} pieces text of the one page
 * @param {{ picture?: boolean, packed?: boolean }} [options] a grey picture over the whole page, as a scanner makes it; whether the orders are packed
 * @returns {Buffer} the file
 */
export function pdf(pieces, { picture = false, packed = true } = {}) {
  const orders = Buffer.from(`${picture ? 'q 595 0 0 842 0 0 cm /I1 Do Q\n' : ''}${draw(pieces)}`, 'latin1');
  const content = packed ? deflateSync(orders) : orders;
  const filter = packed ? ' /Filter /FlateDecode' : '';
  const dots = deflateSync(Buffer.from(Array.from({ length: 60 * 84 }, (_, index) => (index % 7 ? 250 : 30))));
  /** @type {(string | Buffer)[][]} */
  const objects = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /I1 6 0 R >> >> >>`,
    ],
    [`<< /Length ${content.length}${filter} >>\nstream\n`, content, '\nendstream'],
    ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [
      `<< /Type /XObject /Subtype /Image /Width 60 /Height 84 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${dots.length} >>\nstream\n`,
      dots,
      '\nendstream',
    ],
  ];
  /** @type {Buffer[]} */
  const file = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const starts = objects.map((parts, index) => {
    const start = Buffer.concat(file).length;
    file.push(
      ...[`${index + 1} 0 obj\n`, ...parts, '\nendobj\n'].map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
    );
    return start;
  });
  const table = Buffer.concat(file).length;
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file.push(
    Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`),
  );
  return Buffer.concat(file);
}
