/** For whoever draws elements on a server, as with `@lit-labs/ssr`. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { loadFor, type PageAhead, type PageInWork } from './load-ahead.js';

export type { PageAhead } from './load-ahead.js';
export { styleSource, type StyledElement } from './style-source.js';

/** A server draws pages side by side, and each has an exit of its own. */
const pages = new AsyncLocalStorage<PageInWork>();
let latest: PageInWork = {};

/**
 * Loads what elements need to be drawn on a server, where nothing can be awaited while they are. Await it in the work on a page, first of
 * all, and for each language and country of that page. An element finds its texts by its own `lang` and `country`: on a server it cannot look around.
 * @param ahead language and country, and what else stands on the page
 * @throws {Error} when there are no texts in the language, or no such country
 */
export async function loadAhead(ahead: PageAhead): Promise<void> {
  latest = { ...ahead };
  // Before anything is awaited, so that all that follows in the work on this page is told of it.
  pages.enterWith(latest);
  await loadFor(ahead, () => pages.getStore() ?? latest);
}
