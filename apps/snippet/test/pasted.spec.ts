/** Proves: what the page shows to be copied works in an empty page of each engine, under a strict policy: numbers, the exit, the card that turns. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { sampleOf } from '../../../scripts/testing/sample.js';
import { otherEngines, type Engine } from '../../../scripts/testing/other-engines.js';
import { combinations } from '../testing/combinations.mjs';
import { servePages } from '../testing/serve-pages.mjs';

// A shortcode needs its plugin; its own tests run WordPress (apps/wordpress).
const all = combinations('https://your.site/', ['folder', 'address', 'npm', 'frame', 'placeholder']);
const tried = sampleOf(all, 2);

/** Of Chromium, where page and frame are of one origin; here they are, so that the test can look into the frame. */
const SAME_ORIGIN = 'An iframe which has both allow-scripts and allow-same-origin for its sandbox attribute can escape its sandboxing.';

/** What `testing/visit.js` finds on a page. */
interface Found {
  elements: string[];
  numbers: number;
  exits: number;
  turned: boolean;
}

let server: Awaited<ReturnType<typeof servePages>>;
/** Started once: that takes longer than all that they look at. */
const engines: Record<string, Engine> = {};

test.beforeAll(async () => {
  for (const [name, start] of Object.entries(otherEngines)) engines[name] = await start();
  // As a partner's own bundler makes it of the line to import.
  const made = await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: fileURLToPath(new URL('../testing/imports-embed.js', import.meta.url)), output: { codeSplitting: false } },
    },
  });
  const { output } = made as { output: { type: string; code: string }[] };
  server = await servePages({
    'bundle.js': output[0]!.code,
    'visit.js': readFileSync(new URL('../testing/visit.js', import.meta.url), 'utf8'),
  });
});

test.afterAll(async () => {
  await server.close();
  for (const engine of Object.values(engines)) await engine.close();
});

const titleOf = ({ country, languages, elements, story, delivery }: (typeof all)[number]) =>
  `${delivery}, ${country} in ${languages.join(' and ')}, ${elements.length === 2 ? 'both' : elements[0]}, ${story}`;

for (const choices of tried)
  test(titleOf(choices), async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    const bundle = choices.delivery === 'npm' ? '<script type="module" src="/bundle.js"></script>' : '';
    const pages = await server.paste(choices, `<script src="/visit.js" defer></script>${bundle}`);
    const expected = { elements: choices.elements, exits: 1, turned: choices.elements.includes('blind-betting-card') };
    const expectAll = (title: string, where: string) => {
      const { numbers, ...found } = JSON.parse(title) as Found;
      expect(found, where).toEqual(expected);
      expect(numbers, where).toBeGreaterThan(1);
    };
    for (const { address } of pages) {
      await page.goto(address);
      await expect(page).toHaveTitle(/^\{/);
      expectAll(await page.title(), address);
    }
    expect(complaints.filter((line) => line !== SAME_ORIGIN)).toEqual([]);
    for (const [name, engine] of Object.entries(engines)) expectAll(await engine.titled(pages[0]!.address), name);
  });
