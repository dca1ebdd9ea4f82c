/**
 * Reads what a page gave where a text belongs. A script may give anything to a property, and some things cannot be written as a text.
 * @param value what the page gave
 * @returns the text; empty for nothing, and for what cannot be written
 */
export function textOf(value: unknown): string {
  try {
    return String(value ?? '');
  } catch {
    return '';
  }
}
