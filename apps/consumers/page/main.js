// #region example
import './elements.js';

const card = /** @type {HTMLElementTagNameMap['blind-betting-card']} */ (document.getElementById('card'));
const directory = /** @type {HTMLElementTagNameMap['help-directory']} */ (document.getElementById('directory'));

card.addEventListener('flip', ({ side }) => say('flip', side));
directory.addEventListener('country-change', ({ country }) => say('country', country));

document.getElementById('change')?.addEventListener('click', () => {
  card.country = directory.country = 'NL';
  card.story = 'job';
  card.headingLevel = 4;
  card.figure = false;
  directory.noExit = true;
});
// #endregion

/** @type {HTMLElement | undefined} */
let second;
document.getElementById('toggle')?.addEventListener('click', () => {
  if (second) {
    second.remove();
    second = undefined;
    return;
  }
  second = document.createElement('blind-betting-card');
  second.id = 'second';
  second.setAttribute('country', 'BE');
  document.getElementById('place')?.append(second);
});

/** @param {string} id @param {string} text */
function say(id, text) {
  const output = document.getElementById(id);
  if (output) output.textContent = text;
}
