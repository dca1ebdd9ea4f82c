import { loadMessages } from '../dist/index.js';
import { compileCountry, isShipped } from '../scripts/compile-country.mjs';
import { numbersOf } from './changed-record.mjs';
import { questionsFor, shownFor } from './shown.mjs';

/** Fields of an answer that hold more than one value. */
const NESTED = { number: 'phone', minors: 'for', men: 'for' };

/**
 * A file of answers with every service that readers see, what they are told of it, and nothing answered. `by` is the service itself, which
 * is almost always so.
 * @param {any} content of the country file
 * @returns {Promise<import('./answers.mjs').Answers>}
 */
export async function skeleton(content) {
  const [country, messages] = [compileCountry(content), await loadMessages('en')];
  const services = content.services.filter(isShipped).map((/** @type {any} */ service, /** @type {number} */ index) => {
    const compiled = /** @type {import('../dist/index.js').Service} */ (country.services[index]);
    const questions = questionsFor(service);
    const keys = new Set(questions.map(({ key }) => key));
    const shown = questions
      .filter(({ key }) => key !== 'number')
      .flatMap((question) => {
        const value = shownFor(question, compiled, country, messages);
        return value === undefined ? [] : [[question.key, value]];
      });
    return {
      id: service.id,
      name: service.name,
      shown: Object.fromEntries(shown),
      by: service.name,
      role: null,
      date: null,
      ...(keys.has('number') && { phone: Object.fromEntries([...numbersOf(service).keys()].map((number) => [number, null])) }),
      ...Object.fromEntries([...keys].filter((key) => !(key in NESTED) && key !== 'mayName').map((key) => [key, null])),
      for: { minors: null, men: null },
      mayName: null,
    };
  });
  return { country: content.country, services };
}
