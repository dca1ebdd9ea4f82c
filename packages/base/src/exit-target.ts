import { DEFAULT_TARGET } from '@blind-betting/locales';
import { isServer } from './is-server.js';
import { safeLink } from './safe-link.js';
import { ofDocument } from './unclobbered.js';

/**
 * Where an exit leads. A page's `href="#"` would leave the reader where they are, or on a blank page.
 * @param value what the page gave, absolute or relative
 * @param where element and attribute, for the warning
 * @returns an address of http(s) that is another page, as far as a server can tell; the neutral one where the page gave none
 */
export function exitTarget(value: unknown, where: string): string {
  const address = safeLink(value, DEFAULT_TARGET, where);
  // What stays on the page can be told without knowing where it is.
  if (isServer) return /^(#|$)/.test(address) ? DEFAULT_TARGET : address;
  const isHere = new URL(address, ofDocument('baseURI')).href.split('#')[0] === location.href.split('#')[0];
  return isHere ? DEFAULT_TARGET : address;
}
