import chardet from 'chardet';

/**
 * The text of a page whose bytes may not be in the charset that it names. As browsers do it (mark at the beginning, then header, then `meta`),
 * and beyond: what is no UTF-8 is not read as UTF-8, and what is UTF-8 with more than ASCII in it is read as that whatever the page says.
 * @param {Uint8Array} bytes
 * @param {string | null} contentType
 * @returns {{ text: string, charset: string }}
 */
export function decode(bytes, contentType) {
  const marked = markOf(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), charset: marked };
  const named = known(/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1]) ?? named16(metaOf(bytes));
  if (named !== 'utf-16le' && named !== 'utf-16be') {
    const text = strictly('utf-8', bytes);
    if (text !== undefined && (named === undefined || named === 'utf-8' || /[^\0-\x7f]/.test(text))) return { text, charset: 'utf-8' };
  }
  if (named && named !== 'utf-8') {
    const text = new TextDecoder(named).decode(bytes);
    if (!text.includes('\ufffd')) return { text, charset: named };
  }
  const charset = known(chardet.detect(bytes) ?? undefined) ?? 'windows-1252';
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

function markOf(/** @type {Uint8Array} */ [a, b, c]) {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** @returns {string | undefined} charset that `meta` names in the first bytes */
function metaOf(/** @type {Uint8Array} */ bytes) {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return known(
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/.exec(head)?.[1],
  );
}

/** A `meta` that could be read as ASCII does not stand in UTF-16. */
function named16(/** @type {string | undefined} */ charset) {
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}

/** @returns {string | undefined} the name as the standard has it; undefined for a charset that it does not know */
function known(/** @type {string | undefined} */ label) {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function strictly(/** @type {string} */ charset, /** @type {Uint8Array} */ bytes) {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
