/** Proves: every built story shows its element, without an error and without a violation that axe can find, light and dark. */
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

for (const { id, title, name, tags } of stories)
  for (const { name: pass, theme, language } of passes)
    test(`${title}, ${name}: ${pass}`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
      });
      // Storybook's own audit waits to be asked: axe refuses to run twice at once.
      const globals = `theme:${theme};language:${language};a11y.manual:!true`;
      await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
      // Only an element that is defined and has its texts has this in its shadow root; a page for campaign teams has no element.
      const shown = tags.includes('page') ? 'main.team' : `.root[lang="${language}"]`;
      await expect(page.locator(`#storybook-root ${shown}`).first()).toBeVisible();
      await expect(page.locator('html')).toHaveCSS('color-scheme', theme);
      expect(await violations(page)).toEqual([]);
      expect(errors).toEqual([]);
    });

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    // Rules about the whole page say nothing about one element in a frame.
    const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
    const found = await axe.run('#storybook-root', { rules });
    return found.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}\n${node.html}\n${node.failureSummary}`));
  });
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
  return Object.values(entries).filter(({ type }) => type === 'story');
}
