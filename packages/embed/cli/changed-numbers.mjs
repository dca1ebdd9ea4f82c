/** What readers are shown differently in two versions of the data: the one rule behind the note of a release and the table of `update`. */

/**
 * What readers of a country are shown of a service, or of an emergency number. The id stays where the name changes.
 * @typedef {{ id: string, country: string, name: string, call: string[], text: string[], address: string[], hours: string }} Shown
 *
 * One change: `call` and `text` are numbers to call and to write to, `address` is mail, web and chat. What is new or gone is told once, with all
 * its numbers.
 * @typedef {{ country: string, name: string, what: 'new' | 'gone' | 'call' | 'text' | 'address' | 'hours', before: string, after: string }} Change
 */

/**
 * @param {readonly Shown[]} before
 * @param {readonly Shown[]} after
 * @returns {Change[]} in the order in which readers see them, what has gone first; empty where nothing has changed
 */
export function changesOf(before, after) {
  const [old, now] = [before, after].map((rows) => new Map(rows.map((row) => [`${row.country} ${row.id}`, row])));
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((key) => changesOfOne(old?.get(key), now?.get(key)));
}

/** @returns {Change[]} */
function changesOfOne(/** @type {Shown | undefined} */ was, /** @type {Shown | undefined} */ is) {
  const row = is ?? was;
  if (!row) return [];
  const { country, name } = row;
  if (!was || !is) return [{ country, name, what: is ? 'new' : 'gone', before: was ? all(was) : '', after: is ? all(is) : '' }];
  return /** @type {const} */ (['call', 'text', 'address', 'hours']).flatMap((what) => {
    const [old, now] = [was, is].map((found) => [found[what]].flat().join(', '));
    return old === now ? [] : { country, name, what, before: old ?? '', after: now ?? '' };
  });
}

const all = (/** @type {Shown} */ { call, text, address }) => [...call, ...text, ...address].join(', ');
