import { define } from '@blind-betting/base';
import { BlindBettingCard } from './blind-betting-card.js';

define('blind-betting-card', BlindBettingCard);

declare global {
  interface HTMLElementTagNameMap {
    'blind-betting-card': BlindBettingCard;
  }
}
