/** @type {import('../editor.js').Editor} */
export default {
  name: 'Pell, and any plain field that can be edited',
  package: 'pell',
  async edit(html) {
    const { init } = await import('pell');
    const editor = init({ element: document.querySelector('#editor'), onChange: () => {} });
    editor.content.innerHTML = html;
    return editor.content.innerHTML;
  },
};
