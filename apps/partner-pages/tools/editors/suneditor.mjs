/** @type {import('../editor.js').Editor} */
export default {
  name: 'SunEditor',
  package: 'suneditor',
  says: 'Its lists of elements, attributes and classes, with ours',
  // recipe
  recipe: {
    elementWhitelist: 'blind-betting-card|help-directory',
    formatBlock: 'blind-betting-card|help-directory',
    attributeWhitelist: { '*': 'country|lang|story|exit|data-element|data-country|data-lang|data-story|data-exit' },
    allowedClassName: 'help|bb-fallback',
  },
  // end
  async edit(html, recipe) {
    const { default: suneditor } = await import('suneditor');
    const editor = await new Promise((resolve) => {
      suneditor.create(document.querySelector('#editor'), { events: { onload: ({ $ }) => resolve($) }, ...recipe });
    });
    editor.html.set(html);
    return editor.html.get();
  },
};
