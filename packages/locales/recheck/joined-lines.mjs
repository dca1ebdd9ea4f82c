/** Puts together what may be one number, written over several lines. */

/** Groups of digits, as parts of a number have them. */
const PART = /^[\d ./()-]{1,12}$/;
const MOST = 7;

/**
 * @param {import('./page.mjs').Page} page
 * @returns {{ lines: string[], soft: boolean }[]} the line before, for its label, and the one that they make; `soft`: only line breaks are
 *   between them, as in a text or at `<br>`
 */
export function joinedLines({ kind, lines, breaks }) {
  const isSoft = (/** @type {number} */ index) => kind === 'text' || breaks.has(index);
  return lines.flatMap((line, index) => {
    if (!/\d[ ./()-]{0,2}$|\p{L}$/u.test(line)) return [];
    /** @type {{ lines: string[], soft: boolean }[]} */ const found = [];
    let joined = line;
    let soft = true;
    for (let next = index + 1; next <= index + MOST; next++) {
      const more = lines[next] ?? '';
      soft &&= isSoft(next);
      // After a break, words may follow the last digits.
      const part = PART.test(more) ? more : soft || kind === 'pdf' ? (/^\(?\d[\d ./()-]*(?![\d\p{L}])/u.exec(more)?.[0] ?? '') : '';
      if (!/\d/.test(part)) break;
      joined += ` ${part.trim()}`;
      found.push({ lines: [lines[index - 1] ?? '', joined], soft });
      if (part !== more) break;
    }
    return found;
  });
}
