/** What is audited: every partner page, and every story. */
import { readdirSync, readFileSync } from 'node:fs';
import { Seeded } from '../../../scripts/seeded.mjs';

/** How many pages, and how many stories, a sample holds. */
const SAMPLE_SIZE = 1;

/**
 * Pages that break a rule on purpose, or show nothing of ours that a tool could reach, and why. What a tool finds of the page's own is
 * counted there, and is no fault; what it finds in our elements is one, as on every page.
 * @type {Record<string, string>}
 */
export const EXCUSED = {
  exit: 'A form without a button: it is there to be typed into, and what is typed must go nowhere.',
  'exit-framed': 'The same page in three frames; what stands in one frame is taken together with what stands in another.',
  'exit-trusted-types': 'The page forbids what draws the elements, and the console says so: that is what it is for.',
  'frame-only':
    'Its frame is as wide as its place, by an attribute in per cent, which browsers take and HTML does not allow; and as it is of another origin, it cannot lift its own sandbox.',
  'no-script': 'Scripts are off in it, and what looks at a page from within is a script.',
  quirks: 'It has no doctype, on purpose.',
  'script-blocked': 'The page forbids the kit, and the console says so: that is what it is for.',
  'self-closed': 'Its HTML is wrong on purpose.',
  'trusted-types-none': 'The page forbids what draws the elements, and the console says so: that is what it is for.',
  'worst-sheet': 'The worst style sheet makes the page itself unreadable, on purpose.',
};

/**
 * Pages that are not audited, and why.
 * @type {Record<string, string>}
 */
export const LEFT_OUT = {
  fifty: 'The elements of the other pages, fifty times: a tool takes many minutes, and would say fifty times what it says of one.',
};

/** Pages on which our elements draw nothing that a script of the page could reach. */
export const NOT_DRAWN = new Set([
  'closed-shadow',
  'exit-framed',
  'exit-target',
  'exit-trusted-types',
  'frame-only',
  'no-script',
  'sandbox',
  'script-blocked',
  'trusted-types-none',
]);

/**
 * One page or story.
 * @typedef {object} Subject
 * @property {'page' | 'story'} kind
 * @property {string} name of the page, or of the element that the story shows
 * @property {string} path below the origin of its server
 * @property {boolean} draws whether to wait for our elements
 * @property {string} [excuse] why findings of the page's own are no fault
 */

/** @returns {Subject[]} one for each page */
export function pageSubjects() {
  return readdirSync(new URL('../pages/', import.meta.url))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => file.replace(/\.html$/, ''))
    .filter((name) => !LEFT_OUT[name])
    .map((name) => ({ kind: 'page', name, path: `/${name}.html`, draws: !NOT_DRAWN.has(name), excuse: EXCUSED[name] }));
}

/**
 * @returns {Subject[]} one for each story of an element
 * @throws {Error} when the stories are not built
 */
export function storySubjects() {
  let index;
  try {
    index = readFileSync(new URL('../../../storybook-static/index.json', import.meta.url), 'utf8');
  } catch (cause) {
    throw new Error('Build the stories first: npm run build:storybook', { cause });
  }
  /** @type {{ id: string, title: string, type: string, tags: string[] }[]} */
  const entries = Object.values(JSON.parse(index).entries);
  return entries
    .filter(({ type, tags }) => type === 'story' && !tags.includes('page'))
    .map(({ id, title }) => ({
      kind: 'story',
      name: title,
      path: `/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`,
      draws: true,
    }));
}

/**
 * @param {Subject[]} subjects of one kind
 * @param {number} seed
 * @returns {Subject[]} some of those on which our elements draw
 */
export function sampleOf(subjects, seed) {
  const drawn = subjects.filter(({ draws, excuse }) => draws && !excuse);
  const seeded = new Seeded(seed, subjects.length);
  const picked = new Set();
  while (picked.size < Math.min(SAMPLE_SIZE, drawn.length)) picked.add(seeded.pick(drawn));
  return [...picked];
}
