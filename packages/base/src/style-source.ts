import type { CSSResult } from 'lit';

/** A class of the kit, or another one of Lit. */
export interface StyledElement {
  readonly elementStyles: readonly (CSSResult | CSSStyleSheet)[];
}

/**
 * For a page whose policy has no `'unsafe-inline'` for styles: what it must allow so that an element drawn by Lit's renderer is not only whole but
 * in its colours until the script is there. The renderer writes all sheets of an element into one `<style>`.
 * @param element class of an element, defined on the server
 * @returns a source of the directive `style-src`: SHA-256 in base64, with its quotation marks
 */
export async function styleSource(element: StyledElement): Promise<string> {
  const sheet = element.elementStyles.map((style) => (style as CSSResult).cssText).join('');
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sheet));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}
