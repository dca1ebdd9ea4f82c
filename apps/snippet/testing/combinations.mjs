/** Choices that are tried: each value of one question meets each value of another in one of them. */
import covertable from 'covertable';
import { DELIVERIES, ELEMENTS } from '../src/choices.mjs';

// A module of its own kind: Node puts the function one level deeper than bundlers do.
const pairwise = /** @type {any} */ (covertable).default ?? covertable;

/** Latin, Cyrillic, Greek and Arabic letters; a country with several languages, with services of its neighbours, and without 112 as its first number. */
const PLACES = [
  { country: 'BE', languages: ['nl-BE', 'fr-BE'] },
  { country: 'DE', languages: ['de', 'ar'] },
  { country: 'BG', languages: ['bg'] },
  { country: 'GR', languages: ['el'] },
  { country: 'GB', languages: ['en', 'pl'] },
];

const COLOURS = [{}, { action: '#006633', 'action-text': '#ffffff', exit: '#7a1420', 'exit-text': '#ffffff' }];

/**
 * @param {string} address of the folder
 * @param {readonly import('../src/choices.mjs').Choices['delivery'][]} [deliveries]
 * @returns {import('../src/choices.mjs').Choices[]}
 */
export function combinations(address, deliveries = DELIVERIES) {
  const rows = pairwise({
    place: PLACES,
    elements: [[...ELEMENTS], ...ELEMENTS.map((tag) => [tag])],
    story: ['love', 'online', 'job', 'money', 'shelter', 'fate'],
    delivery: deliveries,
    colours: COLOURS,
  });
  return rows.map((/** @type {any} */ { place, ...rest }) => ({ language: 'en', address, ...place, ...rest }));
}
