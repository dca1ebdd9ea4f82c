import { DEFAULT_TARGET } from '@blind-betting/locales';
import { safeLink } from './safe-link.js';
import { ofDocument } from './unclobbered.js';

/**
 * Where an exit leads. A page's `href="#"` would leave the reader where they are, or on a blank page.
 * @param value what the page gave, absolute or relative
 * @param where element and attribute, for the warning
 * @returns an address of http(s) that is another page; the neutral one where the page gave none
 */
export function exitTarget(value: unknown, where: string): string {
  const address = safeLink(value, DEFAULT_TARGET, where);
  const isHere = new URL(address, ofDocument('baseURI')).href.split('#')[0] === location.href.split('#')[0];
  return isHere ? DEFAULT_TARGET : address;
}
