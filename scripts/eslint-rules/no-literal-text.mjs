import { eachPiece } from './templates.mjs';

const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
]);
const silent = new Set(['style', 'script']);
const letters = /\p{L}/u;

/** @type {import('eslint').Rule.RuleModule} */
export const noLiteralText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      literal:
        '"{{text}}" is written into the template, so every reader gets it in one language. Put it into packages/locales/messages/*.json and show it from the texts of the locale controller.',
    },
  },
  create: (context) =>
    eachPiece(context, (piece, { loc, expressions }) => {
      if (piece.type === 'element' || (piece.type === 'attribute' && !spoken.has(piece.name.replace(/^[.?]/, '')))) return;
      if (piece.type === 'text' && silent.has(piece.element)) return;
      const written = piece.value
        .replace(/&#?\w+;/g, ' ')
        .replace(/\p{Co}/gu, ' ')
        .trim();
      if (letters.test(written)) context.report({ loc, messageId: 'literal', data: { text: written.replace(/\s+/g, ' ') } });
      for (const node of expressions.flatMap(literals)) context.report({ node, messageId: 'literal', data: { text: writtenIn(node) } });
    }),
};

/** The letters an expression may put into the page by itself. */
function literals(node) {
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') return letters.test(writtenIn(node)) ? [node] : [];
  if (node.type === 'ConditionalExpression') return [...literals(node.consequent), ...literals(node.alternate)];
  if (node.type === 'LogicalExpression') return [...literals(node.left), ...literals(node.right)];
  return [];
}

/** A plain template literal is a text too; one with a tag is a template of its own, and is read as such. */
function writtenIn(node) {
  if (node.type === 'TemplateLiteral')
    return node.quasis
      .map((quasi) => quasi.value.raw)
      .join(' ')
      .trim();
  return typeof node.value === 'string' ? node.value : '';
}
