import xss from 'xss';

/** @type {import('../editor.js').Editor} */
export default {
  name: 'xss',
  package: 'xss',
  runsInNode: true,
  says: 'Our elements and their attributes, added to its list',
  // recipe
  recipe: {
    whiteList: {
      ...xss.whiteList,
      a: ['href', 'dir', 'translate', 'rel'],
      span: ['class'],
      div: ['class', 'data-element', 'data-country', 'data-lang', 'data-story', 'data-exit'],
      'blind-betting-card': ['country', 'lang', 'story', 'exit'],
      'help-directory': ['country', 'lang'],
    },
  },
  // end
  edit: (html, recipe) => xss(html, recipe),
};
