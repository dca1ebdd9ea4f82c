import { define } from '@blind-betting/base';
import { BlindBettingCard } from './blind-betting-card.js';

define('blind-betting-card', BlindBettingCard);

// With it come the types of the events that the element fires.
export type { BlindBettingCardEventMap } from './flip-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'blind-betting-card': BlindBettingCard;
  }
}
