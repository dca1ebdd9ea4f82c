/** What looks like chance and can be replayed. Plain JavaScript without imports, since Node, three browsers and pages under test run it. */
export class Seeded {
  /** @param {number} seed of the run @param {number} number of the case in it */
  constructor(seed, number) {
    this.name = `seed ${seed}, case ${number}`;
    // The golden ratio keeps neighbours apart.
    this.state = (seed * 0x9e3779b1 + number * 0x85ebca6b) | 0;
  }

  /** mulberry32 @param {number} below @returns {number} a whole number from 0 */
  below(below) {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  }

  /** @template Item @param {readonly Item[]} list @returns {Item} */
  pick(list) {
    return /** @type {Item} */ (list[this.below(list.length)]);
  }
}
