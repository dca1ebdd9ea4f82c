/**
 * A piece of a lit template. Offsets count in the joined text, where each expression is one `hole`.
 * @typedef {{ type: 'text' | 'element' | 'attribute', name: string, value: string, element: string, offset: number }} Piece
 */

/** Stands for one `${…}`; a private-use letter that no text of ours holds. */
export const hole = '\uE000';

const comment = /<!--[^]*?(-->|$)/y;
const tag = /<(\/?)([a-z][^\s/>]*)/iy;
const attribute = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"?|'[^']*'?|[^\s"'>]+))?/y;

/**
 * Cuts markup into texts, elements and attributes. Comments are left out. It forgives errors: `lit/no-invalid-html` reports those.
 * @param {string} markup with holes
 * @returns {Piece[]}
 */
export function pieces(markup) {
  /** @type {Piece[]} */ const found = [];
  let element = '';
  for (let at = 0; at < markup.length;) {
    if (match(comment, markup, at)) at = comment.lastIndex;
    else {
      const open = match(tag, markup, at);
      if (open) {
        const name = (open[2] ?? '').toLowerCase();
        element = open[1] ? '' : name;
        if (element) found.push({ type: 'element', name, value: '', element, offset: at });
        at = readAttributes(markup, tag.lastIndex, name, found);
      } else {
        const next = markup.indexOf('<', at + 1);
        const end = next < 0 ? markup.length : next;
        found.push({ type: 'text', name: '', value: markup.slice(at, end), element, offset: at });
        at = end;
      }
    }
  }
  return found;
}

/**
 * Calls back for each piece of each html`` and svg`` template, with the means to report at its place.
 * @param {import('eslint').Rule.RuleContext} context
 * @param {(piece: Piece, place: { loc: object, expressions: object[] }) => void} onPiece
 * @returns {import('eslint').Rule.RuleListener}
 */
export function eachPiece(context, onPiece) {
  return {
    TaggedTemplateExpression(node) {
      if (node.tag.type !== 'Identifier' || !['html', 'svg'].includes(node.tag.name)) return;
      const raws = node.quasi.quasis.map((quasi) => quasi.value.raw);
      const markup = raws.join(hole);
      for (const piece of pieces(markup)) {
        const before = holes(markup.slice(0, piece.offset));
        onPiece(piece, {
          loc: place(context.sourceCode, node.quasi.quasis, markup, piece.offset),
          expressions: node.quasi.expressions.slice(before, before + holes(piece.value)),
        });
      }
    },
  };
}

function readAttributes(markup, start, element, found) {
  for (let at = start; ; at = attribute.lastIndex) {
    const one = match(attribute, markup, at);
    if (!one) {
      const end = markup.indexOf('>', at);
      return end < 0 ? markup.length : end + 1;
    }
    const name = one[1] ?? '';
    const value = (one[2] ?? '').replace(/^(["'])([^]*?)\1?$/, '$2');
    found.push({ type: 'attribute', name: name.toLowerCase(), value, element, offset: at + one[0].indexOf(name) });
  }
}

function match(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const holes = (text) => text.split(hole).length - 1;

function place(sourceCode, quasis, markup, offset) {
  const index = holes(markup.slice(0, offset));
  const inside = index ? offset - markup.slice(0, offset).lastIndexOf(hole) - 1 : offset;
  const { range, value } = quasis[index];
  // Parsers disagree on whether the range takes in the backtick or brace, so the text itself is looked for.
  return sourceCode.getLocFromIndex(sourceCode.text.indexOf(value.raw, range[0]) + inside);
}
