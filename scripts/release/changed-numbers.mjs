import { isShipped } from '../../packages/locales/scripts/compile-country.mjs';

/**
 * @typedef {{ type: 'sms' | 'whatsapp' | 'textphone', number: string }} Channel
 * @typedef {{ id: string, name: string, publish?: boolean, for?: string[], hours?: string, phone: { number: string }[], text?: Channel[], email?: string[], web?: string[],
 *   chat?: string[] }} Service
 * @typedef {{ country: string, emergency: { number: string, for: string, text?: Channel[] }[], services: Service[] }} Directory a file of packages/locales/directory
 */

const written = (/** @type {Channel[]} */ text = []) => text.map(({ type, number }) => `${type} ${number}`);

/** @param {Directory | undefined} directory @returns {Map<string, { where: string, numbers: string[], hours: string }>} what readers are shown, by a name that stays */
function shown(directory) {
  const rows = new Map();
  const { country = '', emergency = [], services = [] } = directory ?? {};
  for (const { number, for: whom, text } of emergency)
    rows.set(`${country} emergency ${whom} ${number}`, {
      where: `${country}, in danger (${whom})`,
      numbers: [number, ...written(text)],
      hours: '',
    });
  for (const service of services.filter(isShipped)) {
    const { id, name, phone, text, email = [], web = [], chat = [], hours = '' } = service;
    const numbers = [...phone.map(({ number }) => number), ...written(text), ...email, ...web, ...chat];
    rows.set(id, { where: `${country}, ${name}`, numbers, hours });
  }
  return rows;
}

/**
 * What a release note says first, since somebody may have printed the old number: what readers are shown differently.
 * @param {Directory | undefined} before a country file as it was; undefined for a new country
 * @param {Directory | undefined} after as it is; undefined for a country that has gone
 * @returns {string[]} lines of Markdown, none where no number or hour that is shown has changed
 */
export function changedNumbers(before, after) {
  const [old, now] = [shown(before), shown(after)];
  const list = (/** @type {string[]} */ numbers) => numbers.join(', ') || 'no number';
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    if (!is) return [`- ${was?.where}: no longer shown. It was ${list(was?.numbers ?? [])}.`];
    if (!was) return [`- ${is.where}: new, ${list(is.numbers)}.`];
    const lines = [];
    if (list(was.numbers) !== list(is.numbers)) lines.push(`- ${is.where}: **${list(was.numbers)}** is now **${list(is.numbers)}**.`);
    if (was.hours !== is.hours) lines.push(`- ${is.where}: the hours were ${was.hours || 'not known'} and are ${is.hours || 'not known'}.`);
    return lines;
  });
}
