/** What an element adds to its text by the way it looks: a column, an icon, or that it is not shown at all. */
import { labelKind } from './labels.mjs';
import { allText, attributesOf, everyNode } from './nodes.mjs';
import { folded, plainText } from './plain-text.mjs';

/**
 * @param {any} document
 * @returns {Set<string>} ids of parts that a link, tab or button opens
 */
export function openedIds(document) {
  const ids = everyNode(document).flatMap((node) => {
    if (!node.attrs) return [];
    const { href = '', for: label = '', ...own } = attributesOf(node);
    const named = ['aria-controls', 'data-target', 'data-bs-target', 'data-toggle', 'popovertarget', 'commandfor', 'data-tab', 'data-href'];
    return [href.startsWith('#') ? href : '', label, ...named.map((name) => own[name] ?? '')].flatMap((text) => text.split(/[\s,]+/));
  });
  return new Set(ids.map((/** @type {string} */ id) => id.replace(/^#/, '')).filter(Boolean));
}

/**
 * @param {any} node
 * @param {ReadonlySet<string>} opened
 * @param {boolean} styled whether a style hides it
 * @returns {boolean} whether it is hidden, and nothing on the page opens it
 */
export function isUnseen(node, opened, styled) {
  const { hidden, id, role } = attributesOf(node);
  const off = styled || (hidden !== undefined && hidden !== 'until-found');
  if (!off || role === 'tabpanel') return false;
  const parents = [node, node.parentNode].map((one) => attributesOf(one ?? {}).id);
  return !(id && opened.has(id)) && !parents.some((one) => one && opened.has(one));
}

/**
 * @param {any} node
 * @returns {string} a word for what the eye sees before the text of the element: that its column is one of faxes, or an icon
 */
export function markOf(node) {
  const { class: kind = '', alt = '', title = '', href = '', ...own } = attributesOf(node);
  const text = allText(node);
  const label = own['data-label'] ?? own['data-th'] ?? own['data-title'] ?? (node.tagName === 'td' ? headOf(node) : '');
  if (label && /\d/.test(text) && labelKind(folded(plainText(`${label}: `))) === 'fax') return ' Fax: ';
  const looks = `${kind} ${node.tagName === 'use' ? href + (own['xlink:href'] ?? '') : ''} ${own['data-icon'] ?? ''}`;
  const icon = `${looks} ${own['aria-label'] ?? ''} ${/^(?:img|i|svg)$/.test(node.tagName) ? `${alt} ${title}` : ''}`;
  const bare = !/\p{L}/u.test(text);
  if (!bare || text.trim().length > 25 || !/^(?:i|span|svg|img|use|b|em|strong|a|p|div|li|td|dd)$/.test(node.tagName)) return '';
  const isFax = /(?:^|[\s_#-])(?:tele)?fax(?:$|[\s_:-])/i.test(icon);
  const isPhone = /(?:^|[\s_#-])(?:tele)?(?:phone|tel|mobile)(?:$|[\s_:-])/i.test(icon);
  return isFax && !isPhone ? ' Fax: ' : '';
}

/** The head of its column: the cell at the same place of the first row, where that has no digits. */
function headOf(/** @type {any} */ cell) {
  const isCell = (/** @type {any} */ { tagName }) => tagName === 'td' || tagName === 'th';
  const row = cell.parentNode;
  let table = row;
  while (table && table.tagName !== 'table') table = table.parentNode;
  const first = table && everyNode(table).find((node) => node.tagName === 'tr');
  if (!first || first === row) return '';
  const span = (/** @type {any} */ node) => Math.max(1, Number(attributesOf(node).colspan ?? 1) || 1);
  const cells = row.childNodes.filter(isCell);
  const place = cells.slice(0, cells.indexOf(cell)).reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + span(one), 0);
  const heads = first.childNodes.filter(isCell).flatMap((/** @type {any} */ one) => Array(Math.min(span(one), 50)).fill(allText(one)));
  return /\d/.test(heads[place] ?? '') ? '' : (heads[place] ?? '').trim();
}

/** @returns {string} numbers that attributes hold for a script to show */
export const heldBack = (/** @type {Record<string, string>} */ attributes) =>
  Object.entries(attributes)
    .filter(
      ([name, value]) => /^data-.*(?:phone|tel|mobile|number|nummer|numero|reveal|full)/.test(name) && /(?:\d\D{0,3}){6,}/.test(value),
    )
    .map(([, value]) => value)
    .join(' ; ');

/** Frames of films, maps and counters hold no numbers to call. */
const OTHER_FRAMES =
  /youtube|youtu\.be|vimeo|maps|openstreetmap|googletagmanager|recaptcha|doubleclick|facebook|twitter|spotify|soundcloud|analytics|about:blank/i;

/** @returns {string | undefined} the address of a page or leaflet that is shown in this one */
export function frameOf(
  /** @type {string} */ tag,
  /** @type {Record<string, string>} */ { src = '', 'data-src': later = '', data = '', type = '' },
) {
  const address = tag === 'object' ? data : src || later;
  if (!/^(?:i?frame|object|embed)$/.test(tag) || address === '' || /^(?:image|audio|video)|flash/.test(type)) return undefined;
  return OTHER_FRAMES.test(address) ? undefined : address;
}

/** @returns {string} what a form shows of itself: a field that is only to be read, the entries of a list */
export function fieldOf(/** @type {any} */ node, /** @type {Record<string, string>} */ { readonly, disabled, type = 'text', value = '' }) {
  if (node.tagName === 'select') return node.childNodes.map(allText).join(' ; ');
  const isText = /^(?:text|tel|email|url|number|search)$/i.test(type);
  return node.tagName === 'input' && isText && (readonly !== undefined || disabled !== undefined) ? value : '';
}
