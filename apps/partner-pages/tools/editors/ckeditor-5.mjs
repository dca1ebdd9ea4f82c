/** @type {import('../editor.js').Editor} */
export default {
  name: 'CKEditor 5',
  package: 'ckeditor5',
  scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
  says: '`GeneralHtmlSupport` for the boxes, and our elements made known to it',
  // recipe
  recipe: ({ GeneralHtmlSupport }) => ({
    plugins: [
      GeneralHtmlSupport,
      function BlindBetting(editor) {
        for (const view of ['blind-betting-card', 'help-directory'])
          editor.plugins.get('DataSchema').registerBlockElement({ view, model: view, modelSchema: { inheritAllFrom: '$block' } });
      },
    ],
    htmlSupport: {
      allow: [
        { name: /^(blind-betting-card|help-directory)$/, attributes: ['country', 'lang', 'story', 'exit'] },
        { name: 'div', classes: 'help', attributes: /^data-/ },
        { name: 'span', classes: 'bb-fallback' },
        { name: 'a', attributes: ['dir', 'translate', 'rel'] },
      ],
    },
  }),
  // end
  async edit(html, recipe) {
    const all = globalThis.CKEDITOR;
    const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Link, List, SourceEditing } = all;
    const { plugins = [], ...more } = recipe?.(all) ?? {};
    const editor = await ClassicEditor.create(document.querySelector('#editor'), {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Heading, Bold, Link, List, SourceEditing, ...plugins],
      ...more,
    });
    editor.setData(html);
    return editor.getData();
  },
};
