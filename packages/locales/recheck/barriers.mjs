/** What can stand between us and what a page says, and how a page that is gone says so. */
import {
  BOT_CHECK,
  CHOICE,
  CONSENT,
  FOR_SALE,
  NO_SITE,
  NOT_FOUND,
  OUTAGE,
  PAGE_NOT_FOUND,
  PAY_WALL,
  SCRIPT_ASKED,
  WAITING_ROOM,
} from './barrier-words.mjs';
import { hasCue } from './labels.mjs';
import { folded } from './plain-text.mjs';

/** @typedef {import('./page.mjs').Page} Page */

const textOf = (/** @type {Page} */ page) => page.lines.join('\n');

/**
 * @param {Page} page
 * @returns {string | undefined} how it says that it is no page any more, though its answer was "200"
 */
export function saysGone(page) {
  if (page.kind === 'pdf') return undefined;
  const heads = [page.title, ...page.headings];
  const short = textOf(page).length < 600 ? page.lines.filter((line) => line.length <= 160) : [];
  const said = (/** @type {string} */ text) => NOT_FOUND.test(folded(text)) || FOR_SALE.test(folded(text));
  // A long title may be about people who are not found; of a page it is never long enough to mean anything else.
  return [...heads.filter((head) => head.length <= 120), ...short].find(said) ?? heads.find(saysPageNotFound);
}

/** @param {string} text @returns {boolean} whether it says so of a page, and not of people */
export const saysPageNotFound = (text) => PAGE_NOT_FOUND.test(folded(text));

/**
 * @param {Page} page
 * @returns {string | undefined} how it says, with "200", that the site does not work today, or is not there
 */
export function saysOutage(page) {
  if (page.kind === 'pdf' || textOf(page).length >= 600) return undefined;
  return [page.title, ...page.lines].find((text) => OUTAGE.test(folded(text)) || NO_SITE.test(folded(text)));
}

/** @param {Page} page @returns {string | undefined} how it says that the rest is for those who pay */
export const saysPayWall = (page) =>
  page.kind === 'html' ? page.lines.find((line) => line.length <= 160 && PAY_WALL.test(folded(line))) : undefined;

/** @param {Page} page */
export function isWaitingRoom(page) {
  return textOf(page).length < 800 && [page.title, ...page.lines].some((line) => WAITING_ROOM.test(folded(line)));
}

/** @param {Page} page @param {string} at */
export function isCookieWall(page, at) {
  if (/^https?:\/\/(?:consent|cookies?|cookiewall|myprivacy|privacy)[.-]|\/(?:cookie-?wall|consent)\b/i.test(at)) return true;
  if (!page.lines.some((line) => CONSENT.test(folded(line))) || !page.lines.some((line) => CHOICE.test(folded(line)))) return false;
  const rest = page.lines.filter((line) => !CONSENT.test(folded(line)) && !CHOICE.test(folded(line)));
  return rest.join(' ').length < 200;
}

/** @param {Page} page */
export function isBotCheck(page) {
  return BOT_CHECK.test(folded(page.title)) || (textOf(page).length < 800 && BOT_CHECK.test(folded(textOf(page))));
}

/** @param {Page} page */
export const isLogin = (page) => page.password && textOf(page).length < 1500;

/** Too little to have been read whole. @param {Page} page */
export const isEmpty = (page) => textOf(page).length < 20;

/**
 * @param {Page} page
 * @param {readonly string[]} digits that a script of the page may hold
 * @returns {string | undefined} why only a browser can tell
 */
export function needsBrowser(page, digits = []) {
  if (page.kind !== 'html' || page.scripts === 0) return undefined;
  const length = textOf(page).length;
  if (length < 250 || page.mount) return 'a script draws the page';
  if (length < 1500 && SCRIPT_ASKED.test(folded(page.scriptless))) return 'the page asks for script';
  const bare = page.scriptText.replace(/(?<=\d)[\s./()-]{1,3}(?=\d)/g, '');
  return digits.some((one) => one.length >= 6 && new RegExp(`(?<!\\d)${one}(?!\\d)`).test(bare))
    ? 'it stands in a script of the page only'
    : undefined;
}

/**
 * @param {Page} page
 * @returns {string | undefined} why the number may be in an image
 */
export function numberInImage(page) {
  if (page.images.length === 0) return undefined;
  const numbers = /(?:\d[ ./()-]{0,3}){6,}/.test(textOf(page)) || page.dials.length > 0;
  const labelled = page.images.find(
    ({ description, label }) =>
      // Its text prints a number, which is another one.
      !/(?:\d[ ./()-]{0,3}){8,}/.test(description) &&
      ((!numbers && hasCue(folded(description))) || (label.length <= 30 && !/[\d!?]/.test(label) && hasCue(folded(label)))),
  );
  if (labelled) return `an image stands where the number should be (${labelled.description.trim() || 'without a description'})`;
  return numbers ? undefined : 'it prints no number in letters, but it has images';
}

/**
 * @param {string} wanted address of the page
 * @param {string} at where it led
 * @returns {boolean} to the front page of a site, though the page was none
 */
export function isFrontPage(wanted, at) {
  const depth = (/** @type {string} */ url) => {
    const { pathname } = new URL(url);
    return pathname
      .replace(/^\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/|$)/i, '')
      .split('/')
      .filter((part) => part !== '' && !/^(?:index|home|default|accueil|startseite|inicio)(?:\.\w+)?$/i.test(part)).length;
  };
  return depth(at) === 0 && (depth(wanted) > 0 || new URL(wanted).search.length > 1);
}
