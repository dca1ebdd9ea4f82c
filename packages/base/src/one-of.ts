import { warnOnce } from './warn-once.js';

/**
 * Reads an attribute that has a fixed set of values. An unknown value falls back to the first one, with one warning.
 * @param value what the page wrote
 * @param allowed the values; the first is the default
 * @param where element and attribute, for the warning
 */
export function oneOf<Value extends string>(value: string, allowed: readonly Value[], where: string): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) warnOnce(`${where}="${value}" is unknown, "${allowed[0]}" is used. Known: ${allowed.join(', ')}.`);
  return found ?? allowed[0]!;
}
