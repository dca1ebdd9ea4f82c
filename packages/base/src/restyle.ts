import type { CSSResult, LitElement } from 'lit';

/**
 * Gives an element its style sheets back. The browser takes them away when a page moves the element into another document, because a sheet
 * serves only the document that it was made in; so they are made anew, and stay away as long as the document has no window.
 * @param element that is connected, of a class of Lit
 */
export function restyle(element: HTMLElement): void {
  const { shadowRoot, ownerDocument } = element;
  const view = ownerDocument.defaultView;
  if (!view || shadowRoot?.adoptedStyleSheets?.length !== 0) return;
  const { elementStyles } = element.constructor as typeof LitElement;
  shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new (view as typeof window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
