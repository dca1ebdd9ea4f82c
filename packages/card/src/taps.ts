/** What a partner may put into a slot to be used, and not to turn the card. */
const CONTROLS = 'a, audio, button, details, input, label, select, summary, textarea, video, [contenteditable], [role=button], [role=link]';

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
