/** @type {import('../editor.js').Editor} */
export default {
  name: 'CKEditor 4',
  package: 'ckeditor4',
  scripts: ['ckeditor4/ckeditor.js'],
  says: '`extraAllowedContent` for elements and boxes, and our elements made known as blocks',
  // recipe
  recipe: {
    extraAllowedContent:
      'blind-betting-card[country,lang,story,exit]; help-directory[country,lang]; div(help)[data-*]; span(bb-fallback); a[dir,translate,rel]',
    on: {
      pluginsLoaded() {
        const { dtd } = CKEDITOR;
        for (const name of ['blind-betting-card', 'help-directory']) {
          dtd[name] = dtd.p;
          dtd.$block[name] = dtd.div[name] = dtd.body[name] = 1;
        }
      },
    },
  },
  // end
  async edit(html, recipe) {
    const { CKEDITOR } = globalThis;
    const editor = CKEDITOR.replace('editor', { versionCheck: false, ...recipe });
    await new Promise((resolve) => editor.on('instanceReady', resolve));
    await new Promise((resolve) => editor.setData(html, { callback: resolve }));
    return editor.getData();
  },
};
