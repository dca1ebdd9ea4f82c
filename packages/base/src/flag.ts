import type { PropertyDeclaration } from 'lit';
import { warnOnce } from './warn-once.js';

/**
 * A boolean attribute. HTML takes `figure="false"` for true; Vue, Svelte and Solid write just that for an unknown attribute that is false, on
 * the server or when they draw first. So "false" is false here, with one warning.
 * @param where element and attribute, for the warning
 * @param attribute its name, where it is not that of the property
 * @returns a declaration for `static properties`
 */
export function flag(where: string, attribute?: string): PropertyDeclaration<boolean> {
  return {
    type: Boolean,
    ...(attribute && { attribute }),
    converter: (value) => {
      if (value === 'false') warnOnce(`${where}="false" is taken for false; leave the attribute out.`);
      return value !== null && value !== 'false';
    },
  };
}
