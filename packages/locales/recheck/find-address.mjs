/** Finds web and mail addresses on a page. */

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
  for (const line of page.lines) {
    const at = {
      round: /\s*[([{]\s*(?:at|@|apenstaartje|arobase|arroba|chiocciola|ät|a)\s*[)\]}]\s*/giu,
      dot: /\s*[([{]\s*(?:dot|punkt|point|punt|punto|ponto|\.)\s*[)\]}]\s*/giu,
    };
    const text = line
      .replace(at.round, '@')
      .replace(at.dot, '.')
      .replace(/\s*@\s*/g, '@')
      .toLowerCase();
    const words = text
      .replace(/(?<=[\w-])\s+(?:at|arobase|apenstaartje|arroba|chiocciola|klammeraffe|malpa|zavinac|kukac|snabel-?a)\s+(?=\w)/g, '@')
      .replace(/(?<=[\w-])\s+(?:dot|punkt|point|punt|punto|ponto|kropka|tecka|bodka)\s+(?=\w)/g, '.');
    for (const [written] of `${text}\n${words}`.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g))
      if (written.replace(/^[.-]+|[.-]+$/g, '') === wanted) return { found: 'yes', as: written };
  }
  return { found: 'no' };
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
