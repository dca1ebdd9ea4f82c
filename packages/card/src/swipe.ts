/** How far a finger goes sideways, in CSS pixels, before it means to turn the card. */
const DISTANCE = 48;

/** Where a finger came down or went up. */
type Touch = Pick<PointerEvent, 'pointerType' | 'pointerId' | 'clientX' | 'clientY'>;

/**
 * Tells a swipe across the card from a tap and from a scroll. The page keeps its scroll: only sideways movement counts, and nothing
 * is prevented. There is always the button too (WCAG 2.5.7).
 */
export class Swipe {
  #start: Touch | undefined;

  /** @param touch a pointer that came down */
  start(touch: Touch): void {
    this.#start = touch.pointerType === 'touch' ? touch : undefined;
  }

  /**
   * @param touch a pointer that went up
   * @returns whether it crossed the card
   */
  end(touch: Touch): boolean {
    const start = this.#start;
    this.#start = undefined;
    if (!start || start.pointerId !== touch.pointerId) return false;
    const across = Math.abs(touch.clientX - start.clientX);
    return across >= DISTANCE && across > 2 * Math.abs(touch.clientY - start.clientY);
  }
}
