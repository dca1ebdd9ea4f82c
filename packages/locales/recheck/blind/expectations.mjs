/** All pages, and for each claim of a record what a careful person would say. */
import { pages as addresses } from './pages/addresses.mjs';
import { pages as answers } from './pages/answers.mjs';
import { pages as digits } from './pages/digits.mjs';
import { pages as encodings } from './pages/encodings.mjs';
import { pages as hidden } from './pages/hidden.mjs';
import { pages as hours } from './pages/hours.mjs';
import { pages as moved } from './pages/moved.mjs';
import { pages as near } from './pages/near.mjs';
import { pages as pdfs } from './pages/pdfs.mjs';
import { pages as shortCodes } from './pages/short-codes.mjs';
import { pages as walls } from './pages/walls.mjs';
import { pages as written } from './pages/written.mjs';
import { kinds as second } from './pages-2/kinds.mjs';
import { services } from './services.mjs';

/** The pages by set and kind. Whoever wrote the second set had not seen the matcher either, after it was mended by the first. */
export const sets = {
  first: { written, digits, near, hidden, shortCodes, encodings, answers, moved, walls, pdfs, addresses, hours },
  second,
};

/** @typedef {import('./verdicts.mjs').Page & { site: string, set: string, kind: string }} Placed a page with its site */

/** @type {Placed[]} */
export const pages = Object.entries(sets).flatMap(([set, kinds]) =>
  Object.entries(kinds).flatMap(([kind, list]) => list.map((page) => ({ ...page, set, kind, site: page.site ?? siteOf(page.service) }))),
);

/** @param {string} service @returns {string} */
function siteOf(service) {
  return services[/** @type {keyof typeof services} */ (service)]?.site ?? 'www.safety-office.test';
}

/** @typedef {import('./verdicts.mjs').Expected & { set: string, kind: string, page: string, service: string, claim: string }} Row */

/** @type {Row[]} one row for each claim of each page; `page` as the country files name it */
export const expectations = pages.flatMap(({ set, kind, site, path, service, expect }) =>
  Object.entries(expect).map(([claim, expected]) => ({ set, kind, page: `http://${site}${path}`, service, claim, ...expected })),
);
