/** @type {import('../editor.js').Editor} */
export default {
  name: 'MediumEditor',
  package: 'medium-editor',
  async edit(html) {
    const { default: MediumEditor } = await import('medium-editor');
    const editor = new MediumEditor('#editor');
    editor.setContent(html);
    return editor.getContent();
  },
};
