import type { Messages } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { Side } from './flip-events.js';

/** The card goes round: in a box of 24 by 24. */
const TURN = 'M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5';

/**
 * The button that turns the card. Whoever hears it before the promise hears what is on the other side, too.
 * @param side that is shown
 * @param messages of the reader's language
 * @param onClick turns the card
 */
export function renderFlip(side: Side, { card }: Messages, onClick: () => void): TemplateResult {
  return html`<button class="flip" part="flip" type="button" aria-describedby=${side === 'promise' ? 'note' : nothing} @click=${onClick}>
    <svg class="turn" viewBox="0 0 24 24" aria-hidden="true"><path d=${TURN}></path></svg>
    <span class="words">${side === 'promise' ? card.toReality : card.toPromise}</span>
  </button>`;
}
