import insane from 'insane';

/** @type {import('../editor.js').Editor} */
export default {
  name: 'insane',
  package: 'insane',
  runsInNode: true,
  says: 'Our elements, their attributes and the `tel` scheme, added to its lists',
  // recipe
  recipe: {
    ...insane.defaults,
    allowedTags: [...insane.defaults.allowedTags, 'blind-betting-card', 'help-directory'],
    allowedAttributes: {
      ...insane.defaults.allowedAttributes,
      a: ['href', 'dir', 'translate', 'rel'],
      span: ['class'],
      div: ['class', 'data-element', 'data-country', 'data-lang', 'data-story', 'data-exit'],
      'blind-betting-card': ['country', 'lang', 'story', 'exit'],
      'help-directory': ['country', 'lang'],
    },
    allowedSchemes: [...insane.defaults.allowedSchemes, 'tel', 'sms'],
  },
  // end
  edit: (html, recipe) => insane(html, recipe),
};
