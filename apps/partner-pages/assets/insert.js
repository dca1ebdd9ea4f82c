// A page that builds its content after a click, as single-page applications do.
document.querySelector('[data-insert]').addEventListener('click', () => {
  const card = document.createElement('blind-betting-card');
  card.setAttribute('country', 'BE');
  const directory = document.createElement('help-directory');
  directory.setAttribute('country', 'BE');
  document.querySelector('main').append(card, directory);
});
