import { catalog, choiceName, inOrder, loadCountry, loadMessages, ownName, plain } from '@blind-betting/locales';
import { dangerLine, marked } from '../../../packages/embed/cli/markup.mjs';
import { shortDirectory, shortNumbers, shortStory } from '../../../packages/embed/cli/short-form.mjs';

/** @typedef {import('@blind-betting/locales').Messages} Messages */
/** @typedef {import('@blind-betting/locales').Country} Country */

/**
 * All that the plugin writes in one language: what stands between the tags of the elements, as `html` prints it, and the words of the editor. A
 * card is its story and then the numbers of the country; numbers that are not the same for each story stand under its name.
 * @param {string} language BCP 47 tag
 */
export async function textsOf(language) {
  const messages = await loadMessages(language);
  const names = Object.keys(messages.stories);
  const stories = names.map((story) => [story, shortStory({ messages, story, sides: messages.stories[/** @type {'love'} */ (story)] })]);
  // A Dutch page about Belgium is in the Dutch of Belgium: no other text is asked for.
  const codes = catalog.countries.filter((code) => !catalog.languages.includes(`${language}-${code}`));
  const countries = codes.map(async (code) => [code, await numbersOf(await loadCountry(code), messages, names)]);
  return {
    marked: marked('%s', messages),
    stories: Object.fromEntries(stories),
    countries: { ...Object.fromEntries(await Promise.all(countries)), '': numbersAnywhere(messages) },
    editor: editorWords(messages),
  };
}

async function numbersOf(/** @type {Country} */ country, /** @type {Messages} */ messages, /** @type {string[]} */ names) {
  const usual = shortNumbers({ country, messages, story: 'love' });
  const others = names.map((story) => [story, shortNumbers({ country, messages, story })]).filter(([, numbers]) => numbers !== usual);
  const page = { country, messages, story: 'love', sides: messages.stories.love };
  return { card: { '': usual, ...Object.fromEntries(others) }, directory: shortDirectory(page) };
}

/** Where no country is known, the number that most of Europe has. */
function numbersAnywhere(/** @type {Messages} */ messages) {
  const danger = dangerLine(/** @type {any} */ ({ emergency: [] }), messages);
  return { card: { '': danger }, directory: danger };
}

/** The words of the two blocks. None was written for them. */
function editorWords(/** @type {Messages} */ messages) {
  const { card, directory, stories } = messages;
  return {
    card: { title: plain(`${card.promise} – ${card.reality}`), description: plain(card.toReality) },
    directory: { title: plain(directory.title), description: plain(directory.notice) },
    country: plain(directory.country),
    language: plain(directory.language),
    story: plain(card.promise),
    choose: plain(directory.chooseCountry),
    countries: inOrder(catalog.countries, messages).map((code) => ({ value: code, label: choiceName(code, messages) })),
    languages: catalog.languages.map((tag) => ({ value: tag, label: ownName(tag) })),
    stories: Object.entries(stories).map(([value, { promise }]) => ({ value, label: plain(promise.title) })),
  };
}
