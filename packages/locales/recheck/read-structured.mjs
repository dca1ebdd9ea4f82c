import { plainText } from './plain-text.mjs';

/**
 * Adds what an element says for machines: JSON-LD (`ContactPoint`, `telephone`, `email`, `url`) and microdata. A fax number is no telephone.
 * @param {import('./page.mjs').Page} page
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {any} node of parse5
 */
export function readStructured(page, tag, attributes, node) {
  if (tag === 'script' && /^application\/ld\+json\b/i.test(attributes.type ?? '')) {
    const text = node.childNodes.map((/** @type {any} */ child) => child.value ?? '').join('');
    for (const value of parsed(text)) collect(page, value, '');
  }
  const names = attributes.itemprop?.split(/\s+/) ?? [];
  const content = attributes.content;
  if (content && names.includes('telephone')) page.data.telephones.push(plainText(content));
  if (content && names.includes('email')) page.data.mails.push(mail(content));
}

/** @returns {unknown[]} nothing where it is not JSON: a page with a slip in it is still a page */
function parsed(/** @type {string} */ text) {
  const bare = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '');
  try {
    return [JSON.parse(bare)];
  } catch {
    return [];
  }
}

function collect(/** @type {import('./page.mjs').Page} */ page, /** @type {any} */ value, /** @type {string} */ key) {
  if (Array.isArray(value)) for (const item of value) collect(page, item, key);
  else if (typeof value === 'string') {
    if (key === 'telephone') page.data.telephones.push(plainText(value));
    if (key === 'email') page.data.mails.push(mail(value));
    if ((key === 'url' || key === 'sameAs') && /^https?:/.test(value)) page.data.urls.push(value);
  } else if (typeof value === 'number') {
    if (key === 'telephone') page.data.telephones.push(String(value));
  } else if (value && typeof value === 'object') {
    // A contact point for faxes has its number in "telephone" too.
    const fax = /fax/i.test(`${value.contactType ?? ''}`);
    for (const [name, inner] of Object.entries(value)) if (!(fax && name === 'telephone')) collect(page, inner, name);
  }
}

function mail(/** @type {string} */ text) {
  return plainText(text)
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
}
