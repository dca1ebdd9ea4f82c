/** @type {import('../editor.js').Editor} */
export default {
  name: 'Element.setHTML of the browser',
  says: 'A `sanitizer` with our elements and their attributes; at default it deletes each with the number in it',
  // recipe
  recipe: () => {
    const sanitizer = new Sanitizer();
    for (const name of ['blind-betting-card', 'help-directory'])
      sanitizer.allowElement({ name, attributes: ['country', 'lang', 'story', 'exit'] });
    sanitizer.setDataAttributes(true);
    for (const name of ['class', 'translate']) sanitizer.allowAttribute(name);
    return { sanitizer };
  },
  // end
  edit(html, recipe) {
    const element = document.querySelector('#editor');
    element.setHTML(html, recipe?.());
    return element.innerHTML;
  },
};
