import type { TemplateResult } from 'lit';

/**
 * Fills a text with pieces of a page, a link for example, where a formatted text could hold words only.
 * @param message with names in braces
 * @param values by these names
 * @returns the pieces of the text and the values in turn
 */
export function fill(message: string, values: Record<string, TemplateResult | string>): (TemplateResult | string | undefined)[] {
  return message.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? values[part] : part));
}
