import { callFacts, countryLine, findServices, numberFacts, placeName, serviceFacts, trustLine } from '@blind-betting/locales';
import { cardNumbers, isForVictims } from './card-numbers.mjs';
import { call, dangerLine, digits, inRow, labelled, leaveLink, site, text, write } from './markup.mjs';

/** @typedef {import('@blind-betting/locales').Messages} Messages */
/** @typedef {import('@blind-betting/locales').Country} Country */
/** @typedef {import('@blind-betting/locales').Service} Service */
/** @typedef {import('./printed-page.mjs').Page} Page */

/**
 * Both sides of the card, with headings and paragraphs: for a page that a person or a server writes, and not an editor.
 * @param {Page} page
 */
export function longCard({ country, messages, story, sides }) {
  const { card } = messages;
  return `
  <p>${leaveLink(messages)}</p>
  <p>${text(card.promise)}</p>
${sideOf(sides.promise)}
  <p>${text(card.reality)}</p>
${sideOf(sides.reality)}
${cardHelp(country, messages, story)}  <p>${dangerLine(country, messages)}</p>
`;
}

/**
 * Every service with its numbers, and all that is known of them, as a list.
 * @param {Page} page
 */
export function longDirectory({ country, messages }) {
  return `
  <h2>${text(messages.directory.title)}</h2>
  <p>${dangerLine(country, messages)}</p>
${deafLine(country, messages)}${listOf(country, messages)}`;
}

function sideOf(/** @type {import('@blind-betting/locales').StorySide} */ { title, lines, name }) {
  return [`  <h2>${text(title)}</h2>`, ...[...lines, ...(name ? [name] : [])].map((line) => `  <p>${text(line)}</p>`)].join('\n');
}

function cardHelp(/** @type {Country} */ country, /** @type {Messages} */ messages, /** @type {string} */ story) {
  const { card } = messages;
  const numbers = cardNumbers(country, messages, story);
  const law =
    country.payingIsPunished && !isForVictims(story)
      ? `  <p>${text(countryLine(card.payingIsPunished, country.code, messages))}</p>\n`
      : '';
  const first = `  <p>${text(isForVictims(story) ? card.reassurance : card.witness)}${numbers.length > 0 ? ` ${text(card.help)}` : ''}</p>\n`;
  const lines = numbers.map(
    ({ service, label }) => `  <p>${label ? `${text(label)} ` : ''}${numberLine(service, country, messages)}</p>\n`,
  );
  return `${law}${first}${lines.join('')}`;
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
  const trust = (/** @type {readonly Service[]} */ some) => {
    const line = trustLine(country, some, messages);
    return line ? `  <p>${text(line)}</p>\n` : '';
  };
  if (services.length > 0) return `${items(services, country)}${trust(services)}`;
  const nearby = (country.nearby ?? []).map(
    (other) => `  <p>${text(placeName(other.code, messages))}</p>\n${items(other.services, { ...country, ...other })}`,
  );
  const others =
    nearby.length > 0
      ? `  <p>${text(directory.nearby)}</p>\n${nearby.join('')}${trust((country.nearby ?? []).flatMap((other) => other.services))}`
      : '';
  return `  <p>${text(directory.noneHere)}</p>\n${others}`;
}

function itemOf(/** @type {Service} */ service, /** @type {Country} */ country, /** @type {Messages} */ messages) {
  const { name, kind, phone, text: channels = [], chat = [], email = [], web = [] } = service;
  const { directory } = messages;
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
    numberFacts(phone, service, country, messages).map((fact) => labelled(digits(phone.national), text(fact), messages)),
  );
}
