import { catalog, languageName, loadMessages } from '../dist/index.js';

/** How somebody says that there are more languages than those named. */
export const MORE = 'more';

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * Languages as somebody has typed them, as tags.
 * @param {readonly string[]} typed tags or English names; `more` for those that are not named
 * @returns {Promise<{ tags: string[], more: boolean } | { problem: string }>}
 */
export async function saidLanguages(typed) {
  const messages = await loadMessages('en');
  const known = [...new Set([...Object.keys(messages.languageNames), ...catalog.languages])];
  const byName = new Map(known.map((tag) => [(english.of(tag) ?? languageName(tag, messages)).toLowerCase(), tag]));
  const words = typed.map((word) => word.trim()).filter(Boolean);
  const named = words.filter((word) => word.toLowerCase() !== MORE);
  const tags = named.map((word) => byName.get(word.toLowerCase()) ?? (isTag(word) ? word : undefined));
  const unknown = named.filter((_, index) => tags[index] === undefined);
  if (unknown.length > 0)
    return { problem: `“${unknown.join('”, “')}”: no language of that name. Write its tag (nl) or its English name (Dutch)` };
  if (named.length === 0) return { problem: 'no language is named. Leave it empty where they were not told' };
  return { tags: [...new Set(/** @type {string[]} */ (tags))], more: named.length < words.length };
}

function isTag(/** @type {string} */ word) {
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(word) && english.of(word) !== undefined;
}
