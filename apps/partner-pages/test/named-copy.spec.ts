/** Proves: a copy that was given a name of its own shows the same, and no address that it asks for tells of campaign, country or story. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('help.js asks for files without a name, and the page is whole', async ({ page, servers, tamperWith, complaints }) => {
  const { copy } = await import('../../../packages/embed/cli/copy.mjs');
  const parent = mkdtempSync(join(tmpdir(), 'named-copy-'));
  const folder = join(parent, 'help');
  try {
    const { files } = await copy(new URL(`${pathToFileURL(folder)}/`), {
      countries: ['BE'],
      languages: ['nl', 'nl-BE'],
      name: 'help',
      bundle: [],
    });
    const markup = `<!doctype html><html lang="nl-BE"><title>Hulp</title><link rel="icon" href="data:,">
      <script type="module" src="help.js" crossorigin integrity="${files['help.js']!.integrity}"></script>
      <blind-betting-card country="BE" exit></blind-betting-card><help-directory country="BE"></help-directory>`;
    tamperWith((path) => {
      if (path === '/help/page.html') return { type: '.html', body: markup };
      return path.startsWith('/help/') ? readFileSync(join(parent, path), 'utf8') : undefined;
    });
    await page.goto(`${servers.embed}/help/page.html`);
    const card = page.locator('blind-betting-card');
    await expect(card.locator('.art svg')).toHaveCount(1);
    await card.locator(part.flip).click();
    await expectTurned(card);
    await expectBelgianServices(page.locator('help-directory'));
    await expect(page.locator('quick-exit .root[lang]')).toHaveCount(1);
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const ours = asked
      .filter((name) => name.startsWith(`${servers.embed}/help/`))
      .map((name) => name.replace(servers.embed, '').replace('#checked', ''));
    expect(ours.length).toBeGreaterThan(6);
    for (const path of ours) expect(path).toMatch(/^\/help\/(help|c\/[\w-]{8})\.js$/);
    expect(complaints).toEqual([]);
  } finally {
    rmSync(parent, { recursive: true });
  }
});
