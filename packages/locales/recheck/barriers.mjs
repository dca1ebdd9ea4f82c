/** What can stand between us and what a page says, and how a page that is gone says so. */
import { hasCue } from './labels.mjs';
import { folded } from './plain-text.mjs';

const NOT_FOUND =
  /(?<!\d)(?:404|410)(?!\d)|not (?:be )?found|page (?:does not|doesn.t|no longer) exist|no longer (?:available|exists)|introuvable|n.existe (?:pas|plus)|n.est plus disponible|pas (?:ete )?trouve|niet gevonden|bestaat niet|nicht gefunden|existiert nicht|nicht (?:mehr )?(?:vorhanden|verfugbar)|non (?:e stata )?trovat|non esiste|no (?:se ha |ha sido )?encontrad|no existe|nao (?:foi )?encontrad|nao existe|nie znaleziono|nie istnieje|nenalezen|neexistuje|nenajden|nenasla|nem talalhato|nem letezik|nu a fost gasit|nu exista|inexistent|не найден|не существует|не знайден|не існує|не е намерен|не съществува|не е пронајден|није пронађен|nije pronaden|nije pronađen|ne postoji|ne obstaja|ni (?:bilo )?(?:mogoce )?najd|δεν βρεθηκε|δεν υπαρχει|ei loyd|ei loyt|hittades inte|finns inte|ikke fundet|ikke funnet|finnes ikke|fannst ekki|ei leitud|nav atrast|nerast|bulunamadi|nuk u gjet|nuk ekziston|غير موجود|لم يتم العثور|לא נמצא|ვერ მოიძებნა|չի գտնվել|oops/u;
const OUTAGE =
  /database|base de (?:dados|donnees|datos)|datenbank|maintenance|onderhoud|wartung|manutencao|manutenzione|mantenimiento|underhall|vedlikehold|vedligehold|huolto|konserwac|przerwa techniczna|udrzb|karbantart|mentenanta|intretinere|odrzavanj|vzdrzevanj|hooldus|apkope|tehniskie darbi|prieziur|bakim|техническ|технічн|поддръжк|одржува|одржав|συντηρησ|βαση δεδομενων|база данн|бази данн|صيانة|service unavailable|temporarily unavailable|be(?:en)? back (?:soon|shortly)|internal server error|fatal error|critical error|bad gateway|gateway time|under construction|too many (?:requests|connections)/u;
const FOR_SALE =
  /domain(?: name)? (?:is |may be )?for sale|buy this domain|domaine? (?:est )?a vendre|domein te koop|domain steht zum verkauf|parked (?:free|domain)/u;
const CONSENT =
  /cookie|kakor|kolaci|piskot|slapuk|sikdat|evasteet|kupsis|fursec|vafrakok|informasjonskaps|ciasteczk|suti\b|susubeni|consent|gdpr|rgpd|datenschutz|privacy|vie privee|confidential|privatliv|personvern|персональн|печив|бисквит|колачињ|колачић|файлы|çerez|cerez|ملفات تعريف|עוגיות/u;
const CHOICE =
  /accept|agree|akkoord|aanvaard|accord|zustimm|akzeptier|einverstanden|acept|accett|aceit|zgadz|akceptuj|souhlas|prijm|suhlas|elfogad|прий|согла|погодж|αποδοχ|αποδεχ|godta|godkan|tillad|hyvaks|noustu|noustun|piekrit|sutink|prihva|sprejm|kabul|samthykk|reject|refus|weiger|ablehn|rechaz|rifiut|manage|settings|instellingen|einstellungen|parametres|continue without|doorgaan|weiter/u;
const BOT_CHECK =
  /just a moment|attention required|checking (?:if the site|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|captcha|ddos.?protection|incapsula|imperva|request unsuccessful|unusual traffic|access (?:to this page has been )?denied|security check|bot verification|pardon our interruption/u;
const SCRIPT_ASKED = /javascript|java script|js\b/u;

/** @typedef {import('./page.mjs').Page} Page */

const textOf = (/** @type {Page} */ page) => page.lines.join('\n');

/**
 * @param {Page} page
 * @returns {string | undefined} how it says that it is no page any more, though its answer was "200"
 */
export function saysGone(page) {
  const heads = [page.title, ...page.headings].filter((head) => head.length <= 120);
  const short = textOf(page).length < 600 ? page.lines.filter((line) => line.length <= 160) : [];
  if (page.kind !== 'html') return undefined;
  return [...heads, ...short].find((text) => NOT_FOUND.test(folded(text)) || FOR_SALE.test(folded(text)));
}

/**
 * @param {Page} page
 * @returns {string | undefined} how it says, with "200", that the site does not work today
 */
export function saysOutage(page) {
  if (page.kind !== 'html' || textOf(page).length >= 600) return undefined;
  return [page.title, ...page.lines].find((text) => OUTAGE.test(folded(text)));
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
