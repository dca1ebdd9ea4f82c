import { define } from '@blind-betting/base';
import { BlindBettingCard } from './blind-betting-card.js';
import type { BeforeFlipEvent, FlipEvent } from './flip-events.js';

define('blind-betting-card', BlindBettingCard);

declare global {
  interface HTMLElementTagNameMap {
    'blind-betting-card': BlindBettingCard;
  }
  interface HTMLElementEventMap {
    beforeflip: BeforeFlipEvent;
    flip: FlipEvent;
  }
}
