const RealDate = Date;

/**
 * Stops the clock of the page for whoever asks what time it is with `new Date()`, until `clear`. `Date.now()` goes on.
 * @param instant ISO 8601, with its offset
 */
export function stopClock(instant: string): void {
  globalThis.Date = class extends RealDate {
    constructor(...parts: unknown[]) {
      super(...((parts.length > 0 ? parts : [instant]) as [string]));
    }
  } as DateConstructor;
}

/** Sets the clock going again. */
export function restartClock(): void {
  globalThis.Date = RealDate;
}
