import { eachPiece } from './templates.mjs';

const why = 'a page with a strict Content-Security-Policy drops it without a word';
const instead =
  'Write the rule in the *.styles.ts file of the element (css``, an adopted style sheet) and switch it with a class or an attribute.';

/** @type {import('eslint').Rule.RuleModule} */
export const noInlineStyle = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      attribute: `A style attribute in a template: ${why}. ${instead}`,
      element: `A <style> element in a template: ${why}. ${instead}`,
      styleMap: `styleMap writes a style attribute: ${why}. ${instead}`,
    },
  },
  create: (context) => ({
    ...eachPiece(context, ({ type, name }, { loc }) => {
      if (name === 'style' && type !== 'text') context.report({ loc, messageId: type });
    }),
    ImportDeclaration(node) {
      const named = node.specifiers.some((specifier) => specifier.imported?.name === 'styleMap');
      if (named || /\/style-map(\.js)?$/.test(String(node.source.value))) context.report({ node, messageId: 'styleMap' });
    },
  }),
};
