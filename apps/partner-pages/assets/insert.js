/** A page that builds its content late, as single-page sites do. */
document.querySelector('#insert').addEventListener('click', () => {
  for (const name of ['blind-betting-card', 'help-directory']) {
    const element = document.createElement(name);
    element.setAttribute('country', 'BE');
    element.append(document.querySelector('#fallback').content.cloneNode(true));
    document.querySelector('#place').append(element);
  }
});
