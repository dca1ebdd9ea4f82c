export { BlindBettingCard } from './blind-betting-card.js';
export { BeforeFlipEvent, FlipEvent, type BlindBettingCardEventMap, type Side } from './flip-events.js';
export type { StoryName } from '@blind-betting/locales';
