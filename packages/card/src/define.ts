import { define } from '@blind-betting/base';
import { BlindBettingCard, type BeforeFlipEvent, type FlipEvent } from './blind-betting-card.js';

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
