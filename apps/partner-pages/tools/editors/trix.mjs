/** @type {import('../editor.js').Editor} */
export default {
  name: 'Trix',
  package: 'trix',
  async edit(html, recipe) {
    const { default: Trix } = await import('trix');
    recipe?.(Trix);
    document.querySelector('#editor').innerHTML = '<input id="saved" type="hidden"><trix-editor input="saved"></trix-editor>';
    const element = document.querySelector('trix-editor');
    if (!element.editor) await new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
    element.editor.loadHTML(html);
    return document.querySelector('#saved').value;
  },
};
