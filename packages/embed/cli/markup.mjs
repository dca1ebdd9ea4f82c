import { DEFAULT_TARGET, FALLBACK_CLASS, hostOf, list, plain } from '@blind-betting/locales';

/** @typedef {import('@blind-betting/locales').Messages} Messages */

/** @returns {string} as it stands in a text or in an attribute */
export function text(/** @type {string} */ value) {
  return plain(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** No line is broken within a number. Written by name, since some editors make a plain space of the character. */
const spaced = (/** @type {string} */ national) => text(national).replace(/\s/g, '&nbsp;');

/** Digits stay left-to-right in any text, and no page translator touches them. */
export function call(/** @type {string} */ number, written = number) {
  return `<a href="tel:${text(number)}" dir="ltr" translate="no">${spaced(written)}</a>`;
}

/** A number that is no link of its own. */
export const digits = (/** @type {string} */ national) => `<bdi dir="ltr" translate="no">${spaced(national)}</bdi>`;

/** A number to write to. */
export function write(
  /** @type {import('@blind-betting/locales').TextChannel} */ { type, number, national },
  /** @type {Messages} */ { directory },
) {
  const label = text(directory[type === 'sms' ? 'text' : type]).replace('{number}', digits(national));
  if (type === 'whatsapp') return `<a href="https://wa.me/${text(number.replace('+', ''))}" rel="noreferrer noopener">${label}</a>`;
  return `<a href="${type === 'sms' ? 'sms' : 'tel'}:${text(number)}">${label}</a>`;
}

/** A page of a service, under the name of its host. */
export const site = (/** @type {string} */ address) => `<a href="${text(address)}" rel="noreferrer noopener">${text(hostOf(address))}</a>`;

/** A plain link that leaves, where nothing else works. */
export const leaveLink = (/** @type {Messages} */ { exit }) =>
  `<a href="${DEFAULT_TARGET}" rel="noreferrer noopener">${text(exit.leave)}</a>`;

/** The number for danger now; where none is for every danger, it says whose it is. */
export function dangerLine(/** @type {import('@blind-betting/locales').Country} */ { emergency }, /** @type {Messages} */ messages) {
  const [first] = emergency;
  const number = call(first?.number ?? '112');
  return `${text(messages.common.danger)} ${first?.police ? labelled(text(messages.directory.police), number, messages) : number}`;
}

/** One beside the other, with the comma of the language. */
export function inRow(/** @type {string[]} */ items, /** @type {Messages} */ messages) {
  return items.length > 0 ? list(items, messages) : '';
}

/** As "Chat: example.org", the way the language joins them. */
export function labelled(/** @type {string} */ label, /** @type {string} */ value, /** @type {Messages} */ { common }) {
  return common.labelled.replace(/\{(\w+)\}/g, (_whole, name) => (name === 'label' ? label : value));
}

/** What is printed between tags is known by its class, should an editor put it beside them. */
export const marked = (/** @type {string} */ content, /** @type {Messages} */ messages, tag = 'span') =>
  `<${tag} class="${FALLBACK_CLASS}"${directed(messages)}>${content}</${tag}>`;

/** The page around it may be in another language. */
export const directed = (/** @type {Messages} */ { direction }) => (direction === 'rtl' ? ' dir="rtl"' : '');
