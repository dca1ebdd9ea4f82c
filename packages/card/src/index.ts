export { BlindBettingCard } from './blind-betting-card.js';
export { BeforeFlipEvent, FlipEvent, type Side } from './flip-events.js';
