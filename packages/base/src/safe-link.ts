import { warnOnce } from './warn-once.js';

/**
 * Lets a link of the page through only if it leads to a web page.
 * @param address what the page wrote, absolute or relative
 * @param fallback used for an empty or another address
 * @param where element and attribute, for the warning
 * @returns the address as written when its scheme is http or https, else the fallback
 */
export function safeLink(address: string, fallback: string, where: string): string {
  if (!address) return fallback;
  try {
    if (/^https?:$/.test(new URL(address, document.baseURI).protocol)) return address;
  } catch {
    // not an address at all: the same answer as for another scheme
  }
  warnOnce(`${where}="${address}" is not an http(s) address and is not used.`);
  return fallback;
}
