/** @type {import('../editor.js').Editor} */
export default {
  name: 'Jodit',
  package: 'jodit',
  scripts: ['jodit/es2021/jodit.fat.min.js'],
  async edit(html, recipe) {
    const editor = globalThis.Jodit.make('#editor', { ...recipe });
    editor.value = html;
    return editor.value;
  },
};
