/** Finds web and mail addresses on a page. */

/** What languages call the sign, which is a worm, a dog, a snail or a herring, and the dot. */
const AT = String.raw`at|apenstaartje|arobase|arrobas?|chiocciola|klammeraffe|ma[lł]pa|zavin[aá][cč]|kukac|snabel-?a|alfakr[oø]ll|kr[oø]llalfa|miukumauku|afna|majmun|παπ[αά]κι|собака|собачка|равлик|кльомба|маймунка|мајмун`;
const DOT = String.raw`dot|punkt|point|punct|punt|punto|ponto|pont|kropka|te[cč]ka|bodka|piste|prik|ta[cč]ka|pika|nokta|ta[sš]kas|punkts|τελε[ιί]α|точка|крапка|тачка`;
const bracketed = (/** @type {string} */ words) => new RegExp(String.raw`\s*[([{<]\s*(?:${words})\s*[)\]}>]\s*`, 'giu');
const spaced = (/** @type {string} */ words) => new RegExp(String.raw`(?<=[\w-])\s+(?:${words})\s+(?=\w)`, 'giu');
const SIGNS = /** @type {const} */ ([
  [bracketed(`${AT}|@|ät|et|a`), '@'],
  [bracketed(String.raw`${DOT}|\.`), '.'],
  [/\s*@\s*/g, '@'],
]);
const WORDS = /** @type {const} */ ([
  [spaced(AT), '@'],
  [spaced(DOT), '.'],
]);
const replaced = (/** @type {string} */ text, /** @type {readonly (readonly [RegExp, string])[]} */ signs) =>
  signs.reduce((result, [pattern, sign]) => result.replace(pattern, sign), text);

/**
 * A web address is found where the page links to it or writes it; that of a whole site also by a link to any page of it.
 * @param {import('./page.mjs').Page} page
 * @param {string} address
 * @returns {import('./find-number.mjs').Finding}
 */
export function findAddress(page, address) {
  const wanted = partsOf(address);
  if (!wanted) return { found: 'no' };
  const same = (/** @type {string} */ url) => {
    const parts = partsOf(url);
    if (!parts || parts.host !== wanted.host) return false;
    return wanted.path === '' || (parts.path === wanted.path && (wanted.query === '' || parts.query === wanted.query));
  };
  const linked = [...page.links, ...page.data.urls].find(same);
  if (linked) return { found: 'yes', as: linked };
  for (const line of page.lines)
    for (const [written] of line.matchAll(
      /(?:https?:\/\/)?(?<![\p{L}\d.@-])[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?\.[\p{L}\d-]{2,}(?::\d+)?(?:\/[^\s<>"']*)?/giu,
    ))
      if (same(/^https?:/i.test(written) ? written : `https://${written}`)) return { found: 'yes', as: written };
  return { found: 'no' };
}

/**
 * @param {import('./page.mjs').Page} page
 * @param {string} address
 * @returns {import('./find-number.mjs').Finding}
 */
export function findMail(page, address) {
  const wanted = address.toLowerCase();
  if (page.mails.includes(wanted) || page.data.mails.includes(wanted)) return { found: 'yes', as: address };
  /** @type {import('./find-number.mjs').Finding} */ let finding = { found: 'no' };
  for (const line of [...page.lines, ...page.images.map(({ description }) => description)]) {
    const text = replaced(line, SIGNS).toLowerCase();
    for (const [found] of `${text}\n${replaced(text, WORDS)}`.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g))
      if (found.replace(/^[.-]+|[.-]+$/g, '') === wanted) return { found: 'yes', as: found };
    const riddle = riddleOf(wanted).exec(line);
    if (riddle) finding = { found: 'unclear', as: riddle[0], why: `“${riddle[0]}” is it, if the words in brackets are those of the signs` };
  }
  return finding;
}

/** The address with some word in brackets for its sign, and perhaps for its dots. */
function riddleOf(/** @type {string} */ address) {
  const exact = (/** @type {string} */ text) => text.replace(/[^\w]/g, '\\$&');
  const [box = '', host = ''] = address.split('@');
  const some = String.raw`\s*[(\[{<][^()\[\]{}<>]{1,16}[)\]}>]\s*`;
  const dots = host
    .split('.')
    .map(exact)
    .join(String.raw`(?:\s*\.\s*|${some})`);
  return new RegExp(String.raw`(?<![\w.+-])${exact(box)}${some}${dots}(?![\w-]|\.\w)`, 'i');
}

/** @returns {{ host: string, path: string, query: string } | undefined} without what makes no difference */
function partsOf(/** @type {string} */ address) {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname, search } = new URL(address);
  const path = pathname
    .replace(/[.,;:!?)\]]+$/, '')
    .replace(/\/(?:index\.(?:html?|php))?$/, '')
    .toLowerCase();
  return { host: host.replace(/^www\./, ''), path, query: search };
}
