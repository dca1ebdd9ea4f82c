/** @type {import('../editor.js').Editor} */
export default {
  name: 'Froala',
  package: 'froala-editor',
  scripts: ['froala-editor/js/froala_editor.pkgd.min.js'],
  says: '`htmlAllowedTags` and `htmlAllowedAttrs` with our elements and their attributes',
  // recipe
  recipe: ({ DEFAULTS }) => ({
    htmlAllowedTags: [...DEFAULTS.htmlAllowedTags, 'blind-betting-card', 'help-directory'],
    htmlAllowedAttrs: [...DEFAULTS.htmlAllowedAttrs, 'country', 'story', 'exit'],
  }),
  // end
  async edit(html, recipe) {
    const { FroalaEditor } = globalThis;
    const editor = await new Promise((resolve) => {
      const created = new FroalaEditor('#editor', { ...recipe?.(FroalaEditor) }, () => resolve(created));
    });
    editor.html.set(html);
    return editor.html.get();
  },
};
