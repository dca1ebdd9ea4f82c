/** @type {import('../editor.js').Editor} */
export default {
  name: 'Quill',
  package: 'quill',
  says: 'A format that keeps each element as one piece',
  // recipe
  recipe(Quill) {
    for (const tag of ['blind-betting-card', 'help-directory'])
      Quill.register(
        class extends Quill.import('blots/block/embed') {
          static blotName = tag;
          static tagName = tag;
          static create(source) {
            const { firstElementChild } = new DOMParser().parseFromString(source, 'text/html').body;
            return document.importNode(firstElementChild, true);
          }
          static value = (element) => element.outerHTML;
          html = () => this.domNode.outerHTML;
        },
      );
  },
  // end
  async edit(html, recipe) {
    const { default: Quill } = await import('quill');
    recipe?.(Quill);
    const editor = new Quill('#editor');
    editor.clipboard.dangerouslyPasteHTML(html);
    return editor.getSemanticHTML();
  },
};
