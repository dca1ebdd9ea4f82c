import { changesOf } from '../../packages/embed/cli/changed-numbers.mjs';
import { shownIn } from '../../packages/embed/scripts/shown-numbers.mjs';

/** @typedef {import('../../packages/embed/scripts/shown-numbers.mjs').Directory} Directory */

/** @type {Record<string, string>} */
const WHAT = { call: 'to call', text: 'to text', address: 'addresses' };

/**
 * What a release note says first, since somebody may have printed the old number: what readers are shown differently.
 * @param {Directory | undefined} before a country file as it was; undefined for a new country
 * @param {Directory | undefined} after as it is; undefined for a country that has gone
 * @returns {string[]} lines of Markdown, none where no number or hour that is shown has changed
 */
export function changedNumbers(before, after) {
  return changesOf(shownIn(before), shownIn(after)).map(({ country, name, what, before: was, after: is }) => {
    const where = `- ${country}, ${name}`;
    if (what === 'gone') return `${where}: no longer shown. It was ${was || 'no number'}.`;
    if (what === 'new') return `${where}: new, ${is || 'no number'}.`;
    if (what === 'hours') return `${where}: the hours were ${was || 'not known'} and are ${is || 'not known'}.`;
    return `${where}, ${WHAT[what]}: **${was || 'none'}** is now **${is || 'none'}**.`;
  });
}
