/** @type {import('../editor.js').Editor} */
export default {
  name: 'Trumbowyg',
  package: 'trumbowyg',
  scripts: ['jquery/dist/jquery.min.js', 'trumbowyg/dist/trumbowyg.min.js'],
  async edit(html, recipe) {
    const editor = globalThis.jQuery('#editor').trumbowyg({ svgPath: false, ...recipe });
    editor.trumbowyg('html', html);
    // As its button for the source does, twice.
    editor.trumbowyg('toggle');
    editor.trumbowyg('toggle');
    return editor.trumbowyg('html');
  },
};
