import markdownIt from 'markdown-it';

/** @type {import('../editor.js').Editor} */
export default {
  name: 'markdown-it',
  package: 'markdown-it',
  runsInNode: true,
  says: '`html: true`',
  // recipe
  recipe: { html: true },
  // end
  keepsAll: true,
  edit: (html, recipe) => markdownIt({ ...recipe }).render(html),
};
