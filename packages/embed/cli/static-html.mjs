import {
  callFacts,
  countryLine,
  DEFAULT_TARGET,
  findServices,
  hostOf,
  list,
  numberFacts,
  placeName,
  plain,
  serviceFacts,
} from '@blind-betting/locales';
import { bundled } from './contents.mjs';
import { dist, entryOf, fileOf, languageIn, readManifest, UsageError } from './published.mjs';
import { inFolder, isFolder, preloadLinks, scriptTag } from './script-tag.mjs';

/** @typedef {import('@blind-betting/locales').Messages} Messages */
/** @typedef {import('@blind-betting/locales').Country} Country */
/** @typedef {import('@blind-betting/locales').Service} Service */

/**
 * The tag, or the lines that let all files of the reader come at once, and both elements with whole fallback content: a way to leave the page, both sides of the card, and every service with its
 * numbers. It can be pasted as it is, and works without script, in print and in reading mode.
 * @param {{ country: string, language: string, story?: string, published?: URL, source?: string }} options ISO 3166-1 code, BCP 47 tag,
 *   name of a story, the folder that is published (all of this package when left out), and the address of its entry
 * @returns {Promise<string>} HTML
 * @throws {UsageError} when country, language or story do not exist
 */
export async function staticHtml({ country: code, language: asked, story = 'love', published = dist, source = '' }) {
  const manifest = await readManifest(published);
  fileOf(manifest, 'language', asked);
  const language = languageIn(code, asked, manifest);
  // From this package, never from the folder: what lies there is published, not run.
  const own = await readManifest();
  const load = async (/** @type {'country' | 'language'} */ kind, /** @type {string} */ name) => {
    fileOf(manifest, kind, name);
    return (await import(new URL(fileOf(own, kind, name), dist).href)).default;
  };
  /** @type {Messages} */ const messages = await load('language', language);
  /** @type {Country} */ const country = await load('country', code);
  const { promise, reality } = storyOf(messages, story);
  const { card, common, directory, exit } = messages;
  const place = `country="${code}" lang="${asked}"`;
  const [first] = country.emergency;
  const number = call(first?.number ?? '112');
  // Where no number is for every danger, it says whose it is.
  const danger = `<p>${text(common.danger)} ${first?.police ? labelled(text(directory.police), number, messages) : number}</p>`;
  return `${tagOf(own, manifest, source, { code, language, story })}

<blind-betting-card ${place} story="${text(story)}" exit>
  <p><a href="${DEFAULT_TARGET}" rel="noreferrer noopener">${text(exit.leave)}</a></p>
  <p>${text(card.promise)}</p>
${sideOf(promise)}
  <p>${text(card.reality)}</p>
${sideOf(reality)}
${cardHelp(country, messages, story)}  ${danger}
</blind-betting-card>

<help-directory ${place}>
  <h2>${text(directory.title)}</h2>
  ${danger}
${deafLine(country, messages)}${listOf(country, messages)}</help-directory>
`;
}

/**
 * The file of this country and language, where the folder has one, or the entry; and lines for the files that it will ask for at first.
 * @param {import('./published.mjs').Manifest} own of this package
 * @param {import('./published.mjs').Manifest} manifest of what is published
 * @param {string} source address of the entry or of its folder; empty: the page lies beside it
 * @param {{ code: string, language: string, story: string }} page
 */
function tagOf(own, { files, options = {} }, source, { code, language, story }) {
  const [whole] = Object.entries(files).find(([, { page }]) => page === `${code} ${language}`) ?? [];
  const entry = whole ?? entryOf(options);
  const { integrity } = /** @type {{ integrity: string }} */ (files[entry]);
  const needed = (/** @type {import('./published.mjs').Options} */ page) => [...bundled(own, page), language, code];
  const carried = whole ? needed(options) : [];
  const wanted = needed({ story }).filter((name) => !carried.includes(name));
  const links = preloadLinks(
    source,
    Object.entries(files).filter(([, { name = '' }]) => wanted.includes(name)),
  );
  // An address as it was typed stays so, unless it is that of the folder, or of another file than the one that fits.
  const isTyped = !whole && source && !isFolder(source);
  return [scriptTag(isTyped ? source : inFolder(source, entry), integrity), ...links].join('\n');
}

/** The numbers of the card, true at any hour. */
function cardHelp(/** @type {Country} */ country, /** @type {Messages} */ messages, /** @type {string} */ story) {
  const { card } = messages;
  const isForVictims = story !== 'fate';
  const { helpline, beside = [], whenClosed, minors = [] } = country.card ?? {};
  const young = isForVictims ? minors : [];
  // One that may stand in at night as well: its hours are told, and what is written once cannot look at the clock.
  const indices = [...new Set([helpline, ...beside, ...(young.includes(whenClosed ?? -1) ? [] : [whenClosed]), ...young])];
  const numbers = indices.map((index) => country.services[index ?? -1]);
  const lines = numbers.flatMap((service) =>
    service ? [{ service, label: young.includes(country.services.indexOf(service)) ? card.minors : '' }] : [],
  );
  const law =
    country.payingIsPunished && !isForVictims ? `  <p>${text(countryLine(card.payingIsPunished, country.code, messages))}</p>\n` : '';
  const first = `  <p>${text(isForVictims ? card.reassurance : card.witness)}${lines.length > 0 ? ` ${text(card.help)}` : ''}</p>\n`;
  return `${law}${first}${lines.map(({ service, label }) => `  <p>${label ? `${text(label)} ` : ''}${numberLine(service, country, messages)}</p>\n`).join('')}`;
}

function numberLine(/** @type {Service} */ service, /** @type {Country} */ country, /** @type {Messages} */ messages) {
  const facts = [...callFacts(service, country, messages).map(text), ...ofNumbers(service.phone, service, country, messages)];
  const numbers = inRow(
    service.phone.map(({ number, national }) => call(number, national)),
    messages,
  );
  return `${labelled(text(service.name), numbers, messages)}${facts.map((fact) => `<br />${fact}`).join('')}`;
}

/** For people who cannot hear or speak. */
function deafLine(/** @type {Country} */ { emergency }, /** @type {Messages} */ messages) {
  const texts = emergency.flatMap((entry) => entry.text ?? []);
  if (texts.length === 0) return '';
  return `  <p>${text(messages.directory.cannotSpeak)} ${inRow(
    texts.map((channel) => write(channel, messages)),
    messages,
  )}</p>\n`;
}

/** A country without a service shows those of others that can be called from it, and says so. */
function listOf(/** @type {Country} */ country, /** @type {Messages} */ messages) {
  const { directory } = messages;
  const { services } = findServices(country, { need: 'any', region: '', gender: 'any' });
  const items = (/** @type {readonly Service[]} */ some, /** @type {Country} */ place) =>
    `  <ul>\n${some.map((service) => itemOf(service, place, messages)).join('\n')}\n  </ul>\n`;
  if (services.length > 0) return `${items(services, country)}  <p>${text(directory.notice)}</p>\n`;
  const nearby = (country.nearby ?? []).map(
    (other) => `  <p>${text(placeName(other.code, messages))}</p>\n${items(other.services, { ...country, ...other })}`,
  );
  const others = nearby.length > 0 ? `  <p>${text(directory.nearby)}</p>\n${nearby.join('')}  <p>${text(directory.notice)}</p>\n` : '';
  return `  <p>${text(directory.noneHere)}</p>\n${others}`;
}

/** @returns {import('@blind-betting/locales').Messages['stories']['love']} */
function storyOf(/** @type {Messages} */ { stories }, /** @type {string} */ name) {
  if (!Object.hasOwn(stories, name)) throw new UsageError(`There is no story "${name}". Known: ${Object.keys(stories).join(', ')}.`);
  return stories[/** @type {'love'} */ (name)];
}

function sideOf(/** @type {import('@blind-betting/locales').StorySide} */ { title, lines, name }) {
  return [`  <h2>${text(title)}</h2>`, ...[...lines, ...(name ? [name] : [])].map((line) => `  <p>${text(line)}</p>`)].join('\n');
}

function itemOf(/** @type {Service} */ service, /** @type {Country} */ country, /** @type {Messages} */ messages) {
  const { name, kind, phone, text: channels = [], chat = [], email = [], web = [] } = service;
  const { directory } = messages;
  const site = (/** @type {string} */ address) => `<a href="${text(address)}" rel="noreferrer noopener">${text(hostOf(address))}</a>`;
  const ways = [
    ...phone.map(({ number, national }) => call(number, national)),
    ...channels.map((channel) => write(channel, messages)),
    ...chat.map((address) => labelled(text(directory.chat), site(address), messages)),
    ...email.map((address) => `<a href="mailto:${text(address)}">${text(address)}</a>`),
    ...web.map(site),
  ];
  const facts = [
    ...ofNumbers([...phone, ...channels], service, country, messages),
    ...serviceFacts(service, country, messages).map(text),
  ].map((fact) => `<br />${fact}`);
  return `    <li>${labelled(`${text(name)} (${text(directory.kinds[kind])})`, inRow(ways, messages), messages)}${facts.join('')}</li>`;
}

/** What is known of one number and not of all, behind that number. */
function ofNumbers(
  /** @type {readonly import('@blind-betting/locales').Phone[]} */ numbers,
  /** @type {Service} */ service,
  /** @type {Country} */ country,
  /** @type {Messages} */ messages,
) {
  return numbers.flatMap((phone) =>
    numberFacts(phone, service, country, messages).map((fact) =>
      labelled(`<bdi dir="ltr" translate="no">${text(phone.national)}</bdi>`, text(fact), messages),
    ),
  );
}

function write(
  /** @type {import('@blind-betting/locales').TextChannel} */ { type, number, national },
  /** @type {Messages} */ { directory },
) {
  const label = text(directory[type === 'sms' ? 'text' : type]).replace(
    '{number}',
    `<bdi dir="ltr" translate="no">${text(national)}</bdi>`,
  );
  if (type === 'whatsapp') return `<a href="https://wa.me/${text(number.replace('+', ''))}" rel="noreferrer noopener">${label}</a>`;
  return `<a href="${type === 'sms' ? 'sms' : 'tel'}:${text(number)}">${label}</a>`;
}

/** One beside the other, with the comma of the language. */
function inRow(/** @type {string[]} */ items, /** @type {Messages} */ messages) {
  return items.length > 0 ? list(items, messages) : '';
}

/** As "Chat: example.org", the way the language joins them. */
function labelled(/** @type {string} */ label, /** @type {string} */ value, /** @type {Messages} */ { common }) {
  return common.labelled.replace(/\{(\w+)\}/g, (_whole, name) => (name === 'label' ? label : value));
}

/** Digits stay left-to-right in any text, and no page translator touches them. */
function call(/** @type {string} */ number, written = number) {
  return `<a href="tel:${text(number)}" dir="ltr" translate="no">${text(written)}</a>`;
}

function text(/** @type {string} */ value) {
  return plain(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
