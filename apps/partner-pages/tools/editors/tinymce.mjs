/** @type {import('../editor.js').Editor} */
export default {
  name: 'TinyMCE',
  package: 'tinymce',
  scripts: ['tinymce/tinymce.min.js'],
  says: '`custom_elements` as an object, with our attributes; as a string it would lose them',
  // recipe
  recipe: {
    custom_elements: {
      'blind-betting-card': { extends: 'div', attributes: ['country', 'lang', 'story', 'exit'], children: ['@phrasing'] },
      'help-directory': { extends: 'div', attributes: ['country', 'lang'], children: ['@phrasing'] },
    },
  },
  // end
  async edit(html, recipe) {
    const [editor] = await globalThis.tinymce.init({ selector: '#editor', license_key: 'gpl', ...recipe });
    editor.setContent(html);
    return editor.getContent();
  },
};
