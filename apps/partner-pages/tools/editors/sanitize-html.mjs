import sanitizeHtml from 'sanitize-html';

/** @type {import('../editor.js').Editor} */
export default {
  name: 'sanitize-html',
  package: 'sanitize-html',
  runsInNode: true,
  says: 'Our elements and their attributes; the address of `tel:` is allowed already',
  // recipe
  recipe: {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'blind-betting-card', 'help-directory'],
    allowedAttributes: {
      ...sanitizeHtml.defaults.allowedAttributes,
      a: ['href', 'dir', 'translate', 'rel'],
      span: ['class'],
      div: ['class', 'data-*'],
      'blind-betting-card': ['country', 'lang', 'story', 'exit'],
      'help-directory': ['country', 'lang'],
    },
    allowedSchemes: ['http', 'https', 'tel', 'sms'],
  },
  // end
  edit: (html, recipe) => sanitizeHtml(html, recipe),
};
