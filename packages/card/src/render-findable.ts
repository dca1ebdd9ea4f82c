import { plain, type StorySide } from '@blind-betting/locales';
import { html, type TemplateResult } from 'lit';

/**
 * What find-in-page can see of the side that is turned away, which is inert: a match turns the card. An engine that does not know
 * `until-found` shows and finds nothing here.
 * @param story the side that is turned away
 * @param onMatch turns the card
 */
export function renderFindable(story: StorySide, onMatch: () => void): TemplateResult {
  return html`<p class="unseen" hidden="until-found" aria-hidden="true" @beforematch=${onMatch}>${spoken(story)}</p>`;
}

/**
 * The words of a side in a row, as they are announced.
 * @param story the side
 */
export function spoken({ title, lines, name }: StorySide): string {
  return plain([title, ...lines, name].filter(Boolean).join(' '));
}
