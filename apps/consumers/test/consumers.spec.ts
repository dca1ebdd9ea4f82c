/** Each set-up: installed from npm, built, typed, opened by a reader, and what its framework passes on to elements. */
import { expect, test, type Page } from '@playwright/test';
import { card, columns, change, directory, drawn, expectations, type Column } from './expectations.js';
import { Project } from './project.js';
import { expectSeen, expectTables, kilobytes } from './rows.js';
import { chosen, type Setup } from './setups.js';
import { Visit } from './visit.js';

const { CONSUMERS_VERSION: version } = process.env;

test('docs/frameworks.md has a row for each set-up, and its code', expectTables);

for (const setup of chosen)
  test.describe(setup.name, () => {
    // In order and in one process, which keeps the server.
    test.describe.configure({ mode: 'default' });
    const project = new Project(setup);
    /** Cells of the tables, by column. */
    const seen = new Map<string, string>();
    let origin = '';

    test.afterAll(() => project.close());

    const open = async (page: Page) => {
      origin ||= await project.serve();
      const visit = new Visit(page, origin);
      await visit.open();
      return visit;
    };

    test('is installed from what was published', async () => {
      await project.install();
      expect(await project.strangers()).toEqual([]);
      seen.set('version', project.versionOf(setup.package));
    });

    test('builds', async () => {
      await project.build();
      seen.set('build', setup.manifest.scripts['build'] ? 'yes' : 'needs none');
    });

    if (setup.manifest.scripts['types'])
      test('types are right', async () => {
        await project.types();
        seen.set('types', 'yes');
      });
    else seen.set('types', setup.noTypes ?? 'no');

    if (setup.kind === 'server')
      test('the page sent holds what helps without script', async () => {
        origin ||= await project.serve();
        seen.set('server', await expectSent(setup, await (await fetch(origin)).text()));
      });
    else seen.set('server', '');

    test('works for a reader, and complains of nothing', async ({ page }) => {
      const visit = await open(page);
      const bytes = await visit.bytes();
      await expectReadable(page);
      expect(visit.complaints).toEqual([]);
      seen.set('run', 'yes');
      seen.set('bytes', kilobytes(bytes));
    });

    for (const column of columns)
      test(`passes on: ${column}`, async ({ page }) => {
        await open(page);
        seen.set(column, await expectPassed(page, column, setup));
      });

    test('is as docs/frameworks.md has it', () => expectSeen(setup, seen));
  });

/** @returns the cell */
async function expectPassed(page: Page, column: Column, { cannot, how }: Setup): Promise<string> {
  const why = cannot?.[column];
  if (!why) {
    await expectations[column](page);
    return how?.[column] ?? 'yes';
  }
  await expect(expectations[column](page), `it can: take "cannot" of "${column}" out of its package.json`).rejects.toThrow();
  return why;
}

/** @returns the cell */
async function expectSent({ drawn: isDrawn, notDrawn }: Setup, html: string): Promise<string> {
  const inside = /<blind-betting-card[^>]*>(.*?)<\/blind-betting-card>/s.exec(html)?.[1];
  expect(inside, 'what the server sent between the tags').toContain('href="tel:+3278055800"');
  expect(/<help-directory[^>]*>(.*?)<\/help-directory>/s.exec(html)?.[1]).toContain('href="tel:112"');
  expect(html).toMatch(/<html[^>]* lang="nl"/);
  const trees = html.split('shadowrootmode="open"').length - 1;
  if (isDrawn) expect(trees, 'trees of elements that the server has drawn').toBeGreaterThanOrEqual(3);
  else expect(trees).toBe(0);
  return isDrawn ? 'drawn' : `what stands between the tags${notDrawn ? `; ${notDrawn}` : ''}`;
}

const numbersOf = (page: Page) =>
  directory(page)
    .locator('a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

async function expectReadable(page: Page): Promise<void> {
  for (const tag of ['blind-betting-card', 'help-directory', 'quick-exit'])
    expect(await page.evaluate((name) => (customElements.get(name) as { version?: string } | undefined)?.version, tag)).toBe(version);
  for (const element of [card(page), directory(page)]) {
    await expect(element.locator('.root').first()).toHaveAttribute('lang', 'nl-BE');
    expect(
      await element.evaluate(({ shadowRoot }) => [...shadowRoot!.children].filter(({ className }) => /\broot\b/.test(className)).length),
      'drawn once',
    ).toBe(1);
  }
  await expect(directory(page).locator('quick-exit a.exit')).toHaveAttribute('href', /^https:/);
  await expect(card(page).locator('svg').first()).toBeVisible();

  await card(page).locator('[part=flip]').click();
  await expect(card(page)).toHaveJSProperty('side', 'reality');
  await expect(page.locator('#flip')).toHaveText('reality');
  await expect(card(page).locator('[part=helpline]').first()).toBeVisible();

  await expect(directory(page).locator('[part~=number]').first()).toBeVisible();
  const before = await numbersOf(page);
  expect(before.length).toBeGreaterThan(3);
  await change(page);
  await expect(card(page).locator('.root').first()).toHaveAttribute('lang', 'nl');
  await expect.poll(() => numbersOf(page)).not.toEqual(before);
  await page.locator('#toggle').click();
  await drawn(page.locator('#second'));
}
