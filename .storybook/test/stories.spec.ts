/**
 * Proves: every built story shows its element and says what to look at, without a line in the console, a request to another origin, or a
 * violation that axe can find, light and dark.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { serve } from './serve.mjs';

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary: string }[];
}
interface Story {
  id: string;
  title: string;
  name: string;
  type: string;
  tags: string[];
}
declare const __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, payload: object): void };
declare const axe: { run(context: string, options: object): Promise<{ violations: Violation[] }> };

const built = new URL('../../storybook-static/', import.meta.url);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const stories = readStories();
const passes = [
  { name: 'light, English', theme: 'light', language: 'en' },
  { name: 'dark, Arabic', theme: 'dark', language: 'ar' },
];

let server: Awaited<ReturnType<typeof serve>>;

test.describe.configure({ mode: 'parallel' });
test.beforeAll(async () => {
  server = await serve(built);
});
test.afterAll(() => server.close());

test('there are stories', () => {
  expect(stories.length).toBeGreaterThan(0);
});

for (const { id, title, name, type, tags } of stories)
  test(`${title}, ${name}`, async ({ page }) => {
    const lines: string[] = [];
    const isPage = type === 'docs' || tags.includes('page');
    const root = type === 'docs' ? '#storybook-docs' : '#storybook-root';
    page.on('pageerror', (error) => lines.push(error.message));
    page.on('console', (message) => lines.push(`${message.text()} ${message.location().url}`));
    page.on('request', (request) => {
      const { protocol, origin, href } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== server.origin) lines.push(`asks for ${href}`);
    });
    // Storybook's own audit waits to be asked: axe refuses to run twice at once.
    await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
    // Guides differ in their words only, and what is not listed is seen in another story: once is enough.
    for (const { name: pass, theme, language } of tags.includes('guide') || !tags.includes('dev') ? passes.slice(0, 1) : passes) {
      await expect(page.locator(`${root} > *`).first()).toBeAttached();
      await page.evaluate((globals) => __STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals }), { theme, language });
      // Only an element that is defined and has its texts has this in its shadow root; a page for campaign teams has no element.
      const shown = isPage ? 'main.team' : `.root[lang="${language}"]`;
      await expect(page.locator(`${root} ${shown}`).first()).toBeVisible();
      await expect(page.locator(isPage ? '.lead' : '.look').first()).toHaveText(/^\s*[A-Z].*[.?]\s*$/s);
      await expect(page.locator('html')).toHaveCSS('color-scheme', theme);
      expect(await violations(page, root), pass).toEqual([]);
    }
    // The one story whose services do not load is told so by its element.
    expect(lines.filter((line) => !line.includes('In this story the services do not load.'))).toEqual([]);
  });

async function violations(page: Page, root: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (root) => {
    // Rules about the whole page say nothing about one element in a frame.
    const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
    // Partner pages in frames have tests of their own.
    const found = await axe.run(root, { rules, iframes: false });
    return found.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}\n${node.html}\n${node.failureSummary}`));
  }, root);
}

/** One test for each story: the list must be known before the tests start. */
function readStories(): Story[] {
  let index: string;
  try {
    index = readFileSync(new URL('index.json', built), 'utf8');
  } catch (cause) {
    throw new Error('Build the stories first: npx turbo run //#build:storybook', { cause });
  }
  const { entries }: { entries: Record<string, Story> } = JSON.parse(index);
  return Object.values(entries);
}
