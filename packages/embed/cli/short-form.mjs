import { callFacts, findServices, placeName, trustLine } from '@blind-betting/locales';
import { cardNumbers, isForVictims } from './card-numbers.mjs';
import { call, dangerLine, inRow, labelled, leaveLink, site, text, write } from './markup.mjs';

/** @typedef {import('@blind-betting/locales').Messages} Messages */
/** @typedef {import('@blind-betting/locales').Country} Country */
/** @typedef {import('@blind-betting/locales').Service} Service */
/** @typedef {import('./printed-page.mjs').Page} Page */

/**
 * The card in a few sentences: text and links alone, on one line, since editors move or break what has blocks in it.
 * @param {Page} page
 */
export const shortCard = (page) => sentences([shortStory(page), shortNumbers(page)]);

/**
 * The first part of the card, which is the same in all countries.
 * @param {Omit<Page, 'country'>} page
 */
export function shortStory({ messages, story, sides }) {
  const { card } = messages;
  const { title, lines, name = lines.at(-1) ?? '' } = sides.reality;
  return sentences([
    leaveLink(messages),
    labelled(text(card.promise), text(sides.promise.title), messages),
    labelled(text(card.reality), text(title), messages),
    text(name),
    text(isForVictims(story) ? card.reassurance : card.witness),
  ]);
}

/**
 * The rest of the card, which is the same for all stories that speak to the same readers.
 * @param {Omit<Page, 'sides'>} page
 */
export function shortNumbers({ country, messages, story }) {
  const numbers = cardNumbers(country, messages, story).map(({ service, label }, index, all) =>
    // Whom several numbers are for is said once.
    [label === all[index - 1]?.label ? '' : text(label), numbersOf(service, country, messages)].filter(Boolean).join(' '),
  );
  return sentences([...(numbers.length > 0 ? [`${text(messages.card.help)} ${rows(numbers)}`] : []), dangerLine(country, messages)]);
}

/**
 * Every service that can be called or written to, with what a reader must know before.
 * @param {Page} page
 */
export function shortDirectory({ country, messages }) {
  const { directory } = messages;
  const { services } = findServices(country, { need: 'any', region: '', gender: 'any' });
  const listed = (/** @type {readonly Service[]} */ some, /** @type {Country} */ place) =>
    rows(some.map((service) => numbersOf(service, place, messages)));
  const nearby = (country.nearby ?? []).map((other) =>
    labelled(text(placeName(other.code, messages)), listed(other.services, { ...country, ...other }), messages),
  );
  const texts = country.emergency.flatMap((entry) => entry.text ?? []).map((channel) => write(channel, messages));
  return sentences([
    dangerLine(country, messages),
    ...(texts.length > 0 ? [`${text(directory.cannotSpeak)} ${inRow(texts, messages)}`] : []),
    ...(services.length > 0
      ? [listed(services, country)]
      : [text(directory.noneHere), ...(nearby.length > 0 ? [text(directory.nearby), ...nearby] : [])]),
    ...[trustLine(country, services.length > 0 ? services : (country.nearby ?? []).flatMap((other) => other.services), messages)].flatMap(
      (line) => (line ? [text(line)] : []),
    ),
  ]);
}

/**
 * What stands outside of the elements, and is seen for good: an editor that takes an element out may take its content along.
 * @param {Page} page
 */
export function numbersOutside({ country, messages, story }) {
  const [first] = cardNumbers(country, messages, story);
  return sentences([
    dangerLine(country, messages),
    ...(first ? [`${text(messages.card.help)} ${numbersOf(first.service, country, messages)}`] : []),
  ]);
}

/** A service without a number has pages. */
function numbersOf(/** @type {Service} */ service, /** @type {Country} */ country, /** @type {Messages} */ messages) {
  const { name, phone, text: channels = [], chat = [], web = [] } = service;
  const ways = [...phone.map(({ number, national }) => call(number, national)), ...channels.map((channel) => write(channel, messages))];
  const facts = callFacts(service, country, messages).map((fact) => text(fact).replace(/[.。।]$/, ''));
  const all = labelled(
    isolated(name, messages),
    inRow(ways.length > 0 ? ways : [...new Set([...chat, ...web])].map(site), messages),
    messages,
  );
  return facts.length > 0 ? `${all} (${facts.join(' – ')})` : all;
}

/** In a text that goes from right to left, a name in Latin letters would change places with the number beside it; by characters, which every editor keeps. */
const isolated = (/** @type {string} */ name, /** @type {Messages} */ { direction }) =>
  direction === 'rtl' ? `\u2068${text(name)}\u2069` : text(name);

/** Between services: names hold commas and full stops. */
const rows = (/** @type {string[]} */ items) => items.join(' · ');

/** What ends with a number has no full stop. */
const sentences = (/** @type {string[]} */ parts) =>
  parts.filter(Boolean).reduce((before, part) => `${before}${/(<\/a>|\))$/.test(before) ? ' · ' : ' '}${part}`);
