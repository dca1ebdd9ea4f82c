import { isServer } from '@blind-betting/base';

/** What a partner may put into a slot to be used, and not to turn the card; and the page that a missing end tag has put below it. */
const CONTROLS =
  'a, audio, button, details, input, label, select, summary, textarea, video, [contenteditable], [role=button], [role=link], #blind-betting-rest';

/**
 * Tells a tap that means the card from one on something that stands on it, and from the end of a selection.
 * @param event a click inside the card
 * @param card that was clicked
 * @returns whether the card is to be turned
 */
export function isForCard(event: Event, card: Element): boolean {
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(card));
  return !inside.some((target) => target instanceof Element && target.matches(CONTROLS)) && !getSelection()?.toString();
}

/** @returns whether the focus is in the card, and not on the exit above it; a server cannot ask */
export function hasFocus(card: HTMLElement): boolean {
  return !isServer && card.matches(':focus-within') && !card.shadowRoot?.activeElement?.closest('.bar');
}
