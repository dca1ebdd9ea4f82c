import { ofDocument } from './unclobbered.js';

/** The exit that has the focus, or lost it by going out of the page or out of sight. */
let focused: HTMLElement | undefined;
let isLost = false;

/**
 * Knows which exit has the focus. Where one is taken out or hidden, some engines tell before, some after, some never.
 * @param event of an exit that gets or loses the focus
 */
export function keepFocus({ type, currentTarget, relatedTarget }: FocusEvent): void {
  const exit = currentTarget as HTMLElement;
  if (type === 'focusin') {
    focused = exit;
    isLost = false;
  } else if (focused === exit) {
    if (relatedTarget) focused = undefined;
    // Only then is it known whether it is still there.
    else queueMicrotask(() => loseFocus(exit));
  }
}

/** @param exit drawn ahead, which nobody has heard getting the focus */
export function findFocus(exit: HTMLElement | null): void {
  if (exit?.matches(':focus-within')) focused = exit;
}

/**
 * Tells apart whether the reader has left an exit, or it has left the reader.
 * @param exit that lost the focus
 * @param isGone it has been taken out, and may be back already
 */
export function loseFocus(exit: Element | null, isGone = exit?.checkVisibility?.() === false): void {
  if (focused !== exit || isLost) return;
  isLost = isGone;
  if (!isGone && !exit?.matches(':focus-within')) focused = undefined;
}

/**
 * Gives the focus to the exit that stands in for another one, so that the keyboard does not start at the top of the page again.
 * @param exit the new one; null where there is none
 */
export async function takeFocus(exit: (HTMLElement & { updateComplete?: Promise<unknown> }) | null): Promise<void> {
  await exit?.updateComplete;
  if (!focused || (focused === exit && !isLost)) return;
  // Meanwhile the reader may have gone on.
  const isFree = ofDocument('activeElement') === ofDocument('body') || focused.matches(':focus-within');
  focused = undefined;
  if (!isFree) return;
  // Where the exit has no code or no texts yet, the link between its tags is what can have it.
  exit?.querySelector('a')?.focus();
  exit?.focus();
}
