import { isServer } from './is-server.js';

/**
 * Whether a style sheet can be made by script, and given to a shadow tree. Else a strict policy would refuse each style. A server writes them into
 * the page.
 * @returns false below the oldest browsers that the kit is made for
 */
export const hasSheets = (): boolean =>
  isServer || ('adoptedStyleSheets' in Document.prototype && 'replaceSync' in CSSStyleSheet.prototype);
