import { isServer } from '@blind-betting/base';
import type { Messages } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFlipAhead } from './draw-ahead.js';
import type { Side } from './flip-events.js';
import { TURN } from './turn-picture.js';

/**
 * The button that turns the card. Whoever hears it before the promise hears what is on the other side, too.
 * @param side that is shown
 * @param messages of the reader's language
 * @param onClick turns the card
 */
export function renderFlip(side: Side, { card }: Messages, onClick: () => void): TemplateResult {
  if (isServer) return renderFlipAhead(side, card);
  return html`<button class="flip" part="flip" type="button" aria-describedby=${side === 'promise' ? 'note' : nothing} @click=${onClick}>
    <svg class="turn" viewBox="0 0 24 24" aria-hidden="true"><path d=${TURN}></path></svg>
    <span class="words">${side === 'promise' ? card.toReality : card.toPromise}</span>
  </button>`;
}
