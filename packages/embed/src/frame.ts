/**
 * The script of `frame.html`: puts the elements that its address asks for into the page, around the numbers of their country. It stands in the head,
 * so that nobody sees the numbers of all countries first; without it, all of them are there.
 */

/** What the copy has, each a list of names with a space between them. */
const lists = document.currentScript!.dataset;
const query = new URLSearchParams(location.search);

/**
 * @param name of a parameter
 * @param list of the values that it may have
 * @returns its values that do, as the list writes them
 */
function asked(name: string, list = ''): string[] {
  const names = list.split(' ');
  const values = query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean);
  const known = (value: string) => names.find((each) => each.toLowerCase() === value.toLowerCase());
  const unknown = values.filter((value) => !known(value));
  if (unknown.length > 0)
    console.warn(`frame.html: there is no ${name} "${unknown.join(', ').slice(0, 80)}" in this copy. Known: ${names.join(', ')}.`);
  return values.flatMap((value) => known(value) ?? []);
}

const [only, ...others] = (lists['countries'] ?? '').split(' ');
const [country = others.length > 0 ? undefined : only] = asked('country', lists['countries']);
const [lang] = asked('lang', lists['languages']);
const [story] = asked('story', lists['stories']);
const tags = new Set(asked('elements', lists['elements']));

function fill(): void {
  const numbers = [...document.querySelectorAll<HTMLElement>('[data-country]')];
  const own = numbers.filter((each) => each.dataset['country'] === country);
  const read = own.filter((each) => lang && [lang, `${lang}-${country}`].includes(each.lang));
  // All that may be read: of the country, or of all countries.
  const fallback = [read, own, numbers].find(({ length }) => length > 0)!;
  const elements = [...(tags.size > 0 ? tags : ['card', 'help-directory'])].map((tag) => {
    const element = document.createElement(tag === 'card' ? 'blind-betting-card' : tag);
    for (const [name, value] of Object.entries({ country, lang, story: tag === 'card' && story }))
      if (value) element.setAttribute(name, value);
    if (tag === 'card') element.setAttribute('exit', 'true');
    return element;
  });
  document.body.replaceChildren(...elements);
  // Seen until the element is drawn, and where it never is. An exit alone has no numbers of its own.
  const drawsNumbers = elements.find(({ localName }) => localName !== 'quick-exit');
  (drawsNumbers ?? document.body).append(...fallback);
  if (lang) document.documentElement.lang = lang;
  document.documentElement.hidden = false;
}

document.documentElement.hidden = true;
document.addEventListener('DOMContentLoaded', fill);
