/** What the kit promises on every page it stands on. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Locator, type Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Selectors of the parts that partners and readers rely on. */
export const part = {
  flip: 'button[part=flip]',
  promise: 'section[part~=promise]',
  reality: 'section[part~=reality]',
  helpline: 'a[part~=helpline]',
  emergency: 'a[part~=emergency]',
  service: 'li[part~=service]',
};

/** The card turns from promise to reality, and the reality side leads to help. */
export async function expectTurned(card: Locator): Promise<void> {
  await expect(card).toHaveAttribute('side', 'reality');
  await expect(card.locator(part.promise)).toHaveJSProperty('inert', true);
  await expect(card.locator(part.reality)).toHaveJSProperty('inert', false);
  const helpline = card.locator(part.helpline);
  await expect(helpline).toBeVisible();
  await expect(helpline).toHaveText('078 05 58 00');
  await expect(helpline).toHaveAttribute('href', 'tel:+3278055800');
}

/** The Belgian centres stand in the directory with numbers to call, and the number for danger now above them. */
export async function expectBelgianServices(directory: Locator): Promise<void> {
  for (const [name, number, href] of [
    ['PAG-ASA', '02 511 64 64', 'tel:+3225116464'],
    ['Payoke', '03 201 16 90', 'tel:+3232011690'],
    ['Sürya', '04 232 40 30', 'tel:+3242324030'],
  ] as const) {
    const service = directory.locator(part.service).filter({ has: directory.page().getByRole('heading', { name, exact: true }) });
    await expect(service.getByRole('link', { name: number })).toHaveAttribute('href', href);
  }
  await expect(directory.locator(part.emergency).first()).toHaveAttribute('href', 'tel:112');
}

/** Opens the choices of a directory, as a reader does who wants another country, language or need. */
export async function openChoices(directory: Locator): Promise<void> {
  await directory.locator('[part=change]').click();
  await expect(directory.locator('select').first()).toBeVisible();
}

/** One card and the directory of a page, from the first click to the numbers. */
export async function expectWorks(page: Page): Promise<void> {
  const card = page.locator('blind-betting-card').first();
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expectBelgianServices(page.locator('help-directory').first());
}

/** Only the page's own origin and that of the kit were asked; the kit asked its own only. */
export async function expectNoOtherOrigin(page: Page, origins: { pages: string; embed: string }): Promise<void> {
  const entries = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => ({ name: entry.name, initiator: (entry as PerformanceResourceTiming).initiatorType })),
  );
  const fromElsewhere = entries.filter(({ name }) => !name.startsWith(`${origins.embed}/`));
  const fromKit = entries.filter(({ name }) => name.startsWith(`${origins.embed}/`));
  expect(fromKit.map(({ name }) => name)).toContain(`${origins.embed}/blind-betting.js`);
  expect(fromElsewhere.map(({ name }) => name).filter((name) => !name.startsWith(`${origins.pages}/assets/`))).toEqual([]);
}

/** Nothing stays behind on the device. */
export async function expectNoTrace(page: Page): Promise<void> {
  const trace = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(trace).toEqual({ local: 0, session: 0, cookie: '', databases: 0, caches: 0, workers: 0 });
  expect(await page.context().cookies()).toEqual([]);
}

/**
 * The audit sees the page with everything the kit drew into it.
 * @param selector of the part to look at, where the rest of the page is the same in many tests
 */
export async function expectAccessible(page: Page, selector = 'html'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // Through the debugger, since the policy of the page refuses text as code.
  await session.send('Runtime.evaluate', { expression: axeSource });
  await session.detach();
  const violations = await page.evaluate(async (context) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: string): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }> };
    };
    const results = await axe.run(context);
    return results.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
    }));
  }, selector);
  expect(violations).toEqual([]);
}
