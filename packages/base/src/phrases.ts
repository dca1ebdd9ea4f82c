import { html, type TemplateResult } from 'lit';

/**
 * A title of a language without spaces between words, in phrases that are not broken as long as they fit the line.
 * @param text with U+200B between its phrases
 * @returns the same text without these marks; a text that has none as it is
 */
export function phrases(text: string): (TemplateResult | string)[] | string {
  const pieces = text.split('\u200b');
  if (pieces.length === 1) return text;
  // A space at the end of a box is not drawn: it stands after it.
  return pieces.map((piece) => html`<span class="phrase">${piece.trimEnd()}</span>${/\s$/.test(piece) ? ' ' : ''}`);
}
