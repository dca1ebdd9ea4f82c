import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test as base, type Page } from '@playwright/test';
import { startServers } from '../server.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page with both servers behind it, whose policy reports, errors and warnings are collected. */
export const test = base.extend<{ origins: { pages: string; embed: string }; reports: string[] }>({
  origins: async ({}, use) => {
    const servers = await startServers();
    await use(servers);
    await servers.close();
  },
  reports: [
    async ({ page }, use) => {
      const reports: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !message.text().includes('favicon')) reports.push(message.text());
      });
      page.on('pageerror', (error) => reports.push(error.message));
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      await use(reports);
    },
    { auto: true },
  ],
});

export { expect };

/** Fails when axe finds a violation; the shadow trees are included. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
  expect(violations).toEqual([]);
}
