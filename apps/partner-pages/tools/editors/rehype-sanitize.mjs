import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/** @type {import('../editor.js').Editor} */
export default {
  name: 'rehype-sanitize, the rules of GitHub',
  package: 'rehype-sanitize',
  runsInNode: true,
  says: 'Our elements, their attributes and the `tel` scheme, added to its schema',
  // recipe
  recipe: {
    ...defaultSchema,
    tagNames: [...defaultSchema.tagNames, 'blind-betting-card', 'help-directory'],
    attributes: {
      ...defaultSchema.attributes,
      a: [...defaultSchema.attributes.a, 'dir', 'translate', 'rel'],
      div: [...defaultSchema.attributes.div, 'className', 'data*'],
      span: ['className'],
      'blind-betting-card': ['country', 'lang', 'story', 'exit'],
      'help-directory': ['country', 'lang'],
    },
    protocols: { ...defaultSchema.protocols, href: [...defaultSchema.protocols.href, 'tel', 'sms'] },
  },
  // end
  edit: (html, recipe) =>
    String(unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, recipe).use(rehypeStringify).processSync(html)),
};
