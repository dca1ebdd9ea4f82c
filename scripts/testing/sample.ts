/** A share of what could be tried, drawn by a seed: the same in every run, another with `SAMPLE_SEED`, everything with `WHOLE=1`. */

export const SEED = Number(process.env['SAMPLE_SEED'] ?? 13);

/** Whether everything is tried. */
export const isWhole = Boolean(process.env['WHOLE']);

/**
 * @param items to choose from
 * @param turn counts the choices, so that each is another
 */
export function pick<Item>(items: readonly Item[], turn: number): Item {
  return items[(SEED * 31 + turn * 17) % items.length]!;
}

/**
 * @param items to choose from
 * @param count of those that are tried
 * @returns these, or all where everything is tried
 */
export function sampleOf<Item>(items: readonly Item[], count: number): Item[] {
  if (isWhole) return [...items];
  return [...new Set(Array.from({ length: count }, (_, turn) => pick(items, turn)))];
}
