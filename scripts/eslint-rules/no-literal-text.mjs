import { eachPiece } from './templates.mjs';

const spoken = new Set(['aria-label', 'title', 'alt', 'placeholder']);
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
      for (const node of expressions.flatMap(literals)) context.report({ node, messageId: 'literal', data: { text: node.value } });
    }),
};

/** The letters an expression may put into the page by itself. */
function literals(node) {
  if (node.type === 'Literal') return typeof node.value === 'string' && letters.test(node.value) ? [node] : [];
  if (node.type === 'ConditionalExpression') return [...literals(node.consequent), ...literals(node.alternate)];
  if (node.type === 'LogicalExpression') return [...literals(node.left), ...literals(node.right)];
  return [];
}
