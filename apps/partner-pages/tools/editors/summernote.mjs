/** @type {import('../editor.js').Editor} */
export default {
  name: 'Summernote',
  package: 'summernote',
  scripts: ['jquery/dist/jquery.min.js', 'summernote/dist/summernote-lite.min.js'],
  async edit(html, recipe) {
    const editor = globalThis.jQuery('#editor').summernote({ ...recipe });
    // As its button for the source does.
    editor.summernote('codeview.activate');
    document.querySelector('.note-codable').value = html;
    editor.summernote('codeview.deactivate');
    return editor.summernote('code');
  },
};
