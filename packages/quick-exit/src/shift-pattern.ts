/** Three presses within five seconds, as GOV.UK's research found works. */
export const PRESSES = 3;
export const WINDOW = 5000;

/** Counts presses of Shift. */
export class ShiftPattern {
  #times: number[] = [];

  /** How many presses are still missing; 0: leave now. */
  get missing(): number {
    return Math.max(0, PRESSES - this.#times.length);
  }

  /** @param time of the press, milliseconds */
  press(time: number): void {
    this.#times = [...this.#times.filter((earlier) => time - earlier < WINDOW), time];
  }

  /** Forgets the presses, since another key came between or the time is over. @returns whether there were any */
  cancel(): boolean {
    const had = this.#times.length > 0;
    this.#times = [];
    return had;
  }
}
