export { BeforeFlipEvent, BlindBettingCard, FlipEvent, type Side } from './blind-betting-card.js';
