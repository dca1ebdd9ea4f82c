import { bundled } from './contents.mjs';
import { frameTag } from './frame.mjs';
import { loadData } from './load-data.mjs';
import { longCard, longDirectory } from './long-form.mjs';
import { directed, marked, text } from './markup.mjs';
import { entryOf, fileOf, languageIn, shortName, UsageError } from './published.mjs';
import { inFolder, isFolder, preloadLinks, scriptTag } from './script-tag.mjs';
import { numbersOutside, shortCard, shortDirectory } from './short-form.mjs';

/** @typedef {import('@blind-betting/locales').Messages} Messages */

/**
 * What a page shows: the texts, the services, and the story by its name and with its two sides.
 * @typedef {{ messages: Messages, country: import('@blind-betting/locales').Country, story: string, sides: Messages['stories']['love'] }} Page
 */

/** What stands in a page, in this order. */
const ELEMENTS = ['blind-betting-card', 'help-directory'];

/**
 * The tag, or the lines that let all files of the reader come at once, and the elements with fallback content, numbers included. It can be pasted
 * as it is, and works without script, in print and in reading mode. Each element is one line in a `<div>` with text and links alone between its
 * tags, and a line with the numbers stands between them: so it comes through the editors of content systems.
 * @typedef {{ country: string, language: string, story?: string, elements?: string[], source?: string, isLong?: boolean, placeholder?: string, isFramed?: boolean }} Wish
 *   ISO 3166-1 code, BCP 47 tag, name of a story, the elements by tag or short name, the address of the entry; whether the fallback is both sides and
 *   the whole list, with headings; the class of the `<div>` that the tag turns into an element, where an editor allows no other; and whether a frame
 *   stands in their place, where nothing else is allowed
 * @param {Wish} wish
 * @param {import('./published.mjs').Manifest} own of this package
 * @param {import('./published.mjs').Manifest} published of the folder that is published
 * @param {(page: { country: string, language: string, story: string }) => Promise<import('./shadow.mjs').Trees>} [drawTrees] templates from which
 *   browsers draw the elements before the script is here
 * @returns {Promise<string>} HTML
 * @throws {UsageError} when country, language, story or element do not exist, or the class is none
 */
export async function printedPage(wish, own, published, drawTrees) {
  const { country: code, language: asked, story = 'love', source = '', isLong = false, placeholder, isFramed = false } = wish;
  fileOf(published, 'country', code);
  fileOf(published, 'language', asked);
  const elements = elementsOf(wish.elements);
  checkPlaceholder(placeholder, drawTrees !== undefined);
  if (isFramed && (placeholder || isLong))
    throw new UsageError('A frame holds what it is asked for: take --frame without --placeholder, --long and --shadow.');
  const language = languageIn(code, asked, published);
  /** @type {Messages} */ const messages = await loadData(own, 'language', language);
  const page = { messages, country: await loadData(own, 'country', code), story, sides: storyOf(messages, story) };
  // Between the two elements, so that they do not touch.
  const numbers = `<p lang="${language}"${directed(messages)}>${numbersOutside(page)}</p>`;
  if (isFramed) return `${numbers}\n${frameTag(source, page, asked, elements)}`;
  const trees = (await drawTrees?.({ country: code, language: asked, story })) ?? { policy: '', card: '', directory: '' };
  const elementOf = (/** @type {string} */ tag, /** @type {Record<string, string>} */ attributes, /** @type {string} */ content) => {
    const all = { country: code, lang: asked, ...attributes };
    if (placeholder) return `<div class="${placeholder}" data-element="${tag}"${listed(all, 'data-')}>${content}</div>`;
    const element = `<${tag}${listed(all)}>${content}</${tag}>`;
    return isLong ? `${element}\n` : `<div>${element}</div>`;
  };
  const card = () =>
    elementOf(
      'blind-betting-card',
      { story, exit: 'true' },
      isLong ? `${trees.card}\n${marked(longCard(page), messages, 'div')}\n` : marked(shortCard(page), messages),
    );
  const directory = () =>
    elementOf(
      'help-directory',
      {},
      isLong ? `${trees.directory}\n${marked(longDirectory(page), messages, 'div')}\n` : marked(shortDirectory(page), messages),
    );
  return [
    `${trees.policy}${tagOf(own, published, source, { code, language, story, elements, placeholder })}\n`,
    ...(elements.includes('blind-betting-card') ? [card()] : []),
    `${numbers}${isLong ? '\n' : ''}`,
    ...(elements.includes('help-directory') ? [directory()] : []),
  ].join('\n');
}

/** @param {string[]} [wanted] tags or short names, all when left out @returns {string[]} tags @throws {UsageError} */
function elementsOf(wanted = ELEMENTS) {
  const known = (/** @type {string} */ name) => ELEMENTS.find((tag) => [tag, shortName(tag)].includes(name));
  const [wrong] = wanted.filter((name) => !known(name));
  if (wrong !== undefined || wanted.length === 0)
    throw new UsageError(`There is no element "${wrong ?? ''}" to print. Known: ${ELEMENTS.map(shortName).join(', ')}.`);
  return ELEMENTS.filter((tag) => wanted.some((name) => known(name) === tag));
}

// Each with a value: editors drop an attribute that has none.
const listed = (/** @type {Record<string, string>} */ attributes, prefix = '') =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${text(value)}"`)
    .join('');

/** @param {string | undefined} name of a class @param {boolean} hasTrees @throws {UsageError} */
function checkPlaceholder(name, hasTrees) {
  if (name !== undefined && !/^[A-Za-z][\w-]*$/.test(name))
    throw new UsageError(`"${name}" is no class. Take letters, digits and hyphens, as in --placeholder help.`);
  if (name && hasTrees) throw new UsageError('A placeholder holds no templates: take --placeholder or --shadow.');
}

/**
 * The file of this country and language, where the folder has one, or the entry; and lines for the files that it will ask for at first.
 * @param {import('./published.mjs').Manifest} own of this package
 * @param {import('./published.mjs').Manifest} manifest of what is published
 * @param {string} source address of the entry or of its folder; empty: the page lies beside it
 * @param {{ code: string, language: string, story: string, elements: string[], placeholder: string | undefined }} page
 */
function tagOf(own, { files, options = {} }, source, { code, language, story, elements, placeholder }) {
  const [whole] = Object.entries(files).find(([, { page }]) => page === `${code} ${language}`) ?? [];
  const entry = whole ?? entryOf(options);
  const { integrity } = /** @type {{ integrity: string }} */ (files[entry]);
  const needed = (/** @type {import('./published.mjs').Options} */ page) => [...bundled(own, page), language, code];
  const carried = whole ? needed(options) : [];
  const wanted = needed({ story, bundle: [...elements, 'quick-exit'] }).filter((name) => !carried.includes(name));
  const links = preloadLinks(
    source,
    Object.entries(files).filter(([, { name = '' }]) => wanted.includes(name)),
  );
  // An address as it was typed stays so, unless it is that of the folder, or of another file than the one that fits.
  const isTyped = !whole && source && !isFolder(source);
  return [
    scriptTag(isTyped ? source : inFolder(source, entry), integrity, placeholder ? ` data-placeholder="${placeholder}"` : ''),
    ...links,
  ].join('\n');
}

/** @returns {import('@blind-betting/locales').Messages['stories']['love']} */
function storyOf(/** @type {Messages} */ { stories }, /** @type {string} */ name) {
  if (!Object.hasOwn(stories, name)) throw new UsageError(`There is no story "${name}". Known: ${Object.keys(stories).join(', ')}.`);
  return stories[/** @type {'love'} */ (name)];
}
