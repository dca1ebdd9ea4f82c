import { allText } from './nodes.mjs';
import { isNameOfOne } from './owners.mjs';
import { plainText } from './plain-text.mjs';

/** The higher the number, the less it stands over. */
const RANKS = /** @type {Readonly<Record<string, number>>} */ ({ h2: 2, h3: 3, h4: 4, h5: 5, h6: 6, dt: 7 });
/** What a heading stands over ends with these. */
const PARTS = new Set('article aside dl footer header li main nav section'.split(' '));
/** These are under no heading that stands before them. */
const APART = new Set('article aside footer header main nav'.split(' '));

/** Keeps, on the way through a page, the heading that a line stands under. */
export class Heads {
  /** @type {{ kind: string, name: string } | undefined} */ owner;
  /** @type {(Heads['owner'])[]} of the parts around */ outer = [];

  /** @param {string} tag of an element that begins */
  enter(tag) {
    if (PARTS.has(tag)) this.outer.push(this.owner);
    if (APART.has(tag)) this.owner = undefined;
  }

  /** @param {string} tag @param {any} node of an element that ends */
  leave(tag, node) {
    if (PARTS.has(tag)) {
      const owner = this.outer.pop();
      // What a header says holds for what follows it.
      if (tag !== 'header') this.owner = owner;
    }
    const rank = RANKS[tag];
    if (rank === undefined) return;
    const name = plainText(allText(node)).replace(/\s+/g, ' ').trim();
    // "Telephone" under "Some Service" leaves that its owner.
    if (this.owner && rank > (RANKS[this.owner.kind] ?? 0) && !isNameOfOne(name)) return;
    this.owner = { kind: tag, name };
  }
}
