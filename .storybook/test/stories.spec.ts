// Every story of the built Storybook shows its element and has no accessibility violation, in light and in dark Arabic.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { expect, test } from '@playwright/test';

const folder = new URL('../../storybook-static/', import.meta.url);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { entries } = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as { entries: Record<string, { id: string; type: string; title: string; name: string }> };
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };

test.describe.configure({ mode: 'parallel' });

let server: Server;
let origin = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    try {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const body = readFileSync(new URL(`.${path}`, folder));
      response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
});

test('there are stories', () => {
  expect(stories.length).toBeGreaterThan(10);
});

for (const { id, title, name } of stories)
  for (const globals of ['language:en;theme:light', 'language:ar;theme:dark'])
    test(`${title}, ${name} (${globals})`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals};a11y.manual:!true`);
      const language = globals.includes(':ar') ? 'ar' : 'en';
      await expect(page.locator(`#storybook-root .root[lang="${language}"]`).first()).toBeVisible();
      await page.evaluate(axeSource);
      const violations = await page.evaluate(async () => {
        const axe = (window as unknown as { axe: { run(context: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
        const { violations: found } = await axe.run('#storybook-root', { rules: { region: { enabled: false } } });
        return found.map(({ id: rule, nodes }) => `${rule}: ${nodes.map((node) => node.html).join(' ')}`);
      });
      expect(violations).toEqual([]);
      expect(errors).toEqual([]);
    });
