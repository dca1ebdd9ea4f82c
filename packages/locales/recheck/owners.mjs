/** Whose number is it, on a page that lists several services: that of the name over it, or beside it in its row. */
import { nameWords } from './names.mjs';
import { folded } from './plain-text.mjs';

/** Parts of the page of one service, which have such heads too. */
const PART =
  /kontakt|contact|contatt|kapcsolat|iletisim|telef|phone|adres|address|anschrift|indirizz|sprechzeit|hours|uren|horair|horari|orari|offnung|erreich|impressum|anfahrt|newsletter|donat|spende/u;

/**
 * @param {import('./page.mjs').Page} page
 * @param {number} line
 * @param {string} name of the service
 * @returns {string | undefined} the name of another service, under which the line stands, while that of ours stands over other lines in the same way
 */
function otherOwner(page, line, name) {
  const owner = page.owners.get(line);
  if (!owner || !isNameOfOne(owner.name)) return undefined;
  const words = nameWords(name, '');
  if (words.none) return undefined;
  const isOurs = (/** @type {string} */ text) => words.words.every((word) => hasWord(folded(text), word));
  // A page about the service alone has heads that are no names.
  if (page.kind === 'html' && isOurs([page.title, ...page.headings].join('\n'))) return undefined;
  if (isOurs(owner.name)) return undefined;
  const alike = [...page.owners.values()].filter(({ kind }) => kind === owner.kind);
  // The name, and not a sentence with it.
  return alike.some((one) => isOurs(one.name) && one.name.length <= name.length * 2 + 10) ? owner.name : undefined;
}

/**
 * @template {import('./find-number.mjs').Finding} F
 * @param {import('./page.mjs').Page} page
 * @param {number} line
 * @param {string} name
 * @param {F} finding
 * @returns {F} in doubt, where the page gives the number to somebody else
 */
export function ownedBy(page, line, name, finding) {
  const other = finding.found === 'yes' ? otherOwner(page, line, name) : undefined;
  return other ? { ...finding, found: 'unclear', why: `the page gives it to “${other}”` } : finding;
}

const hasWord = (/** @type {string} */ text, /** @type {string} */ word) => new RegExp(`(?<![\\p{L}\\d])${word}`, 'u').test(text);

/**
 * @param {string} text of a heading
 * @returns {boolean} whether it may be the name of a service: two words that begin with a capital letter, and none for a part of a page
 */
export function isNameOfOne(text) {
  if (text.length > 100 || /\d/.test(text) || PART.test(folded(text))) return false;
  return (text.match(/(?<!\p{L})\p{Lu}\p{L}/gu) ?? []).length >= 2;
}
