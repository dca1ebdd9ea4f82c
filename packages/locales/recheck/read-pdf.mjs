import { makePage } from './page.mjs';
import { plainText } from './plain-text.mjs';

const MAXIMUM_PAGES = 80;

/**
 * @typedef {{ text: string, left: number, right: number, y: number, height: number }} Piece
 */

/**
 * Reads the text of a PDF. What stands side by side in two columns is never one line.
 * @param {Uint8Array} bytes
 * @returns {Promise<import('./page.mjs').Page>} without lines where it has only images
 * @throws {Error} where it is none, or has a password
 */
export async function readPdf(bytes) {
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes the bytes for itself, and prints warnings on the standard output.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  try {
    const lines = [];
    for (let number = 1; number <= Math.min(document.numPages, MAXIMUM_PAGES); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(...rowsOf(/** @type {any[]} */ (items)));
    }
    const plain = (/** @type {string} */ text) => plainText(text).replaceAll('\n', ' ').trim();
    const rows = lines.map(({ text, beside }) => ({ text: plain(text), beside: plain(beside) })).filter(({ text }) => text !== '');
    const owners = rows.flatMap(({ beside }, index) =>
      beside ? [/** @type {const} */ ([index, { kind: 'row', name: beside.replace(/[\s.]+$/, '') }])] : [],
    );
    return makePage({ kind: 'pdf', lines: rows.map(({ text }) => text), title: rows[0]?.text ?? '', owners: new Map(owners) });
  } finally {
    await document.destroy();
  }
}

/**
 * @param {readonly { str: string, width: number, height: number, transform: number[] }[]} items of pdf.js: a gap between columns is one space to it
 * @returns {{ text: string, beside: string }[]} lines, each with what stands to the left of it in its row
 */
function rowsOf(items) {
  /** @type {Piece[]} */ const lines = [];
  for (const { str, width, transform } of items) {
    if (str.trim() === '') continue;
    const [a = 0, b = 0, , , left = 0, y = 0] = transform;
    const height = Math.hypot(a, b) || 10;
    const last = lines.at(-1);
    const gap = last ? left - last.right : Infinity;
    if (last && Math.abs(y - last.y) < height * 0.4 && gap > -height * 0.5 && gap < height * 1.2) {
      last.text += (gap > height * 0.12 && !/^\s|\s$/.test(last.text.slice(-1) + str.charAt(0)) ? ' ' : '') + str;
      last.right = left + width;
    } else lines.push({ text: str, left, right: left + width, y, height });
  }
  return wrapped(lines);
}

/**
 * A sentence that goes on in the next line of its column is one line, so that a number may be broken there.
 * @returns {{ text: string, beside: string }[]}
 */
function wrapped(/** @type {readonly Piece[]} */ lines) {
  /** @type {(Piece & { last: Piece })[]} */ const paragraphs = [];
  for (const line of lines) {
    const above = paragraphs.at(-1);
    if (above && goesOn(above.last, line, lines)) {
      above.text += ` ${line.text}`;
      above.last = line;
    } else paragraphs.push({ ...line, last: line });
  }
  return paragraphs.map(({ text, left, y, height }) => {
    const row = lines.filter((line) => Math.abs(line.y - y) < height * 0.4 && line.right <= left);
    return { text, beside: row.sort((one, other) => other.right - one.right)[0]?.text ?? '' };
  });
}

/** The line above is full: it reaches the right edge of its column, and the column is one of sentences. */
function goesOn(/** @type {Piece} */ above, /** @type {Piece} */ line, /** @type {readonly Piece[]} */ all) {
  const down = above.y - line.y;
  if (Math.abs(above.left - line.left) > 2 || down <= 0 || down > line.height * 1.7) return false;
  const column = all.filter(({ left }) => Math.abs(left - line.left) <= 2);
  const edge = Math.max(...column.map(({ right }) => right));
  return above.right - above.left > line.height * 14 && edge - above.right < (edge - above.left) * 0.15;
}
