/**
 * @typedef {{ number: string, display?: string }} Phone
 * @typedef {{ id: string, name: string, publish?: boolean, hours?: string, phone?: Phone[], sms?: Phone[], whatsapp?: Phone[] }} Service
 * @typedef {{ country: string, emergency: { number: string, for: string }[], services: Service[] }} Directory a file of packages/locales/directory
 */

const KINDS = /** @type {const} */ (['phone', 'sms', 'whatsapp']);

/** @param {Directory | undefined} directory @returns {Map<string, { where: string, numbers: string[], hours: string }>} what readers are shown, by a name that stays */
function shown(directory) {
  const rows = new Map();
  const { country = '', emergency = [], services = [] } = directory ?? {};
  for (const { number, for: whom } of emergency)
    rows.set(`${country} emergency ${whom} ${number}`, { where: `${country}, in danger (${whom})`, numbers: [number], hours: '' });
  for (const service of services.filter(({ publish }) => publish)) {
    const numbers = KINDS.flatMap((kind) => (service[kind] ?? []).map(({ number }) => (kind === 'phone' ? number : `${kind} ${number}`)));
    rows.set(service.id, { where: `${country}, ${service.name}`, numbers, hours: service.hours ?? '' });
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
