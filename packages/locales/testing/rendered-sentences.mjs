import * as kit from '../dist/index.js';
import { sentences } from './sentences.mjs';

/**
 * Serves what Node writes, one language a file (/rendered-sentences/nl.json?countries=BE,NL), so that a test in a browser can compare.
 * @type {import('@web/test-runner').Middleware}
 */
export async function renderedSentences(context, next) {
  const tag = /^\/rendered-sentences\/(.+)\.json$/.exec(context.path)?.[1];
  if (!tag) return next();
  const codes = String(context.query['countries']).split(',');
  const [messages, guide, ...countries] = await Promise.all([kit.loadMessages(tag), kit.loadGuide(tag), ...codes.map(kit.loadCountry)]);
  context.body = sentences(kit, messages, guide, countries);
}
