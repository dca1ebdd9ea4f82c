import { plain, type Messages, type StoryName, type StorySide } from '@blind-betting/locales';
import { html, type TemplateResult } from 'lit';
import type { Side } from './flip-events.js';

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
 * What is said of a card that has turned.
 * @param messages of the reader's language, if they are here
 * @param story that it tells
 * @param side that is shown now
 */
export function announced(messages: Messages | undefined, story: StoryName, side: Side): string {
  return messages ? `${messages.card[side]} ${spoken(messages.stories[story][side])}` : '';
}

/** The words of a side in a row. */
function spoken({ title, lines, name }: StorySide): string {
  return plain([title, ...lines, name].filter(Boolean).join(' '));
}
