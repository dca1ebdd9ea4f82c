import { textOf } from './text-of.js';
import { warnOnce } from './warn-once.js';

/**
 * Reads an attribute that has a fixed set of values. An unknown value falls back to the first one, with one warning; nothing at all, silently.
 * @param value what the page gave
 * @param allowed the values; the first is the default
 * @param where element and attribute, for the warning
 * @returns one of `allowed`
 */
export function oneOf<Value extends string>(value: unknown, allowed: readonly Value[], where: string): Value {
  const text = textOf(value);
  const found = allowed.find((candidate) => candidate === text);
  if (found === undefined && text) warnOnce(`${where}="${text}" is unknown, "${allowed[0]}" is used. Known: ${allowed.join(', ')}.`);
  return found ?? allowed[0]!;
}
