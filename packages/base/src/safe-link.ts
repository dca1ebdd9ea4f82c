import { isServer } from './is-server.js';
import { textOf } from './text-of.js';
import { ofDocument } from './unclobbered.js';
import { warnOnce } from './warn-once.js';

/**
 * Lets a link of the page through only if it leads to a web page, or where else it may lead.
 * @param value what the page gave, absolute or relative
 * @param fallback used for an empty or another address
 * @param where element and attribute, for the warning
 * @param schemes that it may have, each with its colon
 * @returns the address as it was understood, so that the link cannot be read in another way, when it has one of the schemes; else the fallback
 */
export function safeLink(value: unknown, fallback: string, where: string, schemes = ['http:', 'https:']): string {
  const address = textOf(value);
  if (!address) return fallback;
  try {
    // A server does not know what a relative address is relative to, and leaves it as it is.
    const { protocol, href } = new URL(address, isServer ? 'https://page.example' : ofDocument('baseURI'));
    if (schemes.includes(protocol)) return isServer ? address : href;
  } catch {
    // not an address at all: the same answer as for another scheme
  }
  warnOnce(`${where}="${address}" does not begin with ${schemes.join(' or ')} and is not used.`);
  return fallback;
}
