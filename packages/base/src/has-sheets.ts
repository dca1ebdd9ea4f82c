/**
 * Whether a style sheet can be made by script, and given to a shadow tree. Else a strict policy would refuse each style.
 * @returns false below the oldest browsers that the kit is made for
 */
export const hasSheets = (): boolean => 'adoptedStyleSheets' in Document.prototype && 'replaceSync' in CSSStyleSheet.prototype;
