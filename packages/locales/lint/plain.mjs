/** What is left of a message when the syntax is taken away: the checks of language read words, not braces. */
import { compileMessage } from '../scripts/compile-message.mjs';

/**
 * The texts a reader can meet: the message itself, or each form of its plural. Names stay in braces.
 * @param {string} text
 * @returns {string[]} the text unchanged when it does not parse; the rule 'placeholders' says why
 */
export function forms(text) {
  try {
    const { message } = compileMessage(text);
    return typeof message === 'string' ? [message] : Object.values(message);
  } catch {
    return [text];
  }
}

/**
 * The same texts without the names in braces.
 * @param {string} text
 * @returns {string[]}
 */
export function plain(text) {
  return forms(text).map((form) => form.replace(/\{\w*\}/g, ' '));
}
