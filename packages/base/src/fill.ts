import type { TemplateResult } from 'lit';

/**
 * Fills a text with pieces of a page, a link for example, where a formatted text could hold words only.
 * @param message with names in braces
 * @param values by these names
 * @returns the pieces of the text and the values in turn; what the text does not name stands at its end, since it may be a number to call
 */
export function fill(message: string, values: Record<string, TemplateResult | string>): (TemplateResult | string | undefined)[] {
  const left = { ...values };
  const pieces = message.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    delete left[part];
    return values[part];
  });
  return [...pieces, ...Object.values(left)];
}
