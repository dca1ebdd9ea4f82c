/**
 * Proves: whichever file of the kit breaks, and however, the reader keeps a number, the partner's content stays, the file is asked for once
 * more, the console names it once, nothing is thrown, and what can come back does. The outcomes stand in docs/resilience.md.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { breakFile, faults, pathOf, type Broken, type FaultName } from './break-file.js';
import { expectDocumented, table } from '../../../scripts/testing/documented.js';
import { part } from './promises.js';
import { expect, test, type Tamper } from './servers.js';

/** `askers` is how many elements report the file: one that holds the exit has `<quick-exit>` in it once it is drawn. */
const kinds = {
  entry: { path: '/blind-betting.js', elements: ['blind-betting-card', 'help-directory'], askers: 0 },
  kit: { path: pathOf('kit'), elements: ['blind-betting-card', 'help-directory'], askers: 2 },
  card: { path: pathOf('blind-betting-card'), elements: ['blind-betting-card'], askers: 1 },
  directory: { path: pathOf('help-directory'), elements: ['help-directory'], askers: 1 },
  exit: { path: pathOf('quick-exit'), elements: ['quick-exit'], askers: 1 },
  'exit in the card': { path: pathOf('quick-exit'), elements: ['blind-betting-card'], askers: 1 },
  'exit in the directory': { path: pathOf('quick-exit'), elements: ['help-directory'], askers: 1 },
  language: { path: pathOf('nl-BE'), elements: ['blind-betting-card', 'help-directory'], askers: 2 },
  country: { path: pathOf('BE'), elements: ['blind-betting-card', 'help-directory'], askers: 3 },
  guide: { path: pathOf('nl-BE.guide'), elements: ['help-directory'], askers: 1 },
};
type Kind = keyof typeof kinds;

interface Outcome {
  kind: string;
  fault: string;
  sees: string;
  asked: string;
  lines: string;
  events: string;
  after: string;
}
const outcomes: Outcome[] = [];

/** Leaves only some elements on the page, before any module runs, and counts the events of the kit. */
async function keepOnly(page: Page, elements: string[]): Promise<void> {
  await page.addInitScript((kept) => {
    addEventListener(
      'readystatechange',
      () => document.querySelectorAll('main > *').forEach((element) => kept.includes(element.localName) || element.remove()),
      { capture: true, once: true },
    );
    addEventListener('blind-betting:error', (event) => {
      const { dataset } = document.documentElement;
      dataset['events'] = `${dataset['events'] ?? ''} ${(event.target as Element).localName}:${(event as CustomEvent).detail.file}`.trim();
    });
  }, elements);
}

/** The exit is one that an element holds. */
const isHeld = (kind: Kind) => kind.startsWith('exit in');

/** What one element shows. */
async function shown(page: Page, tag: string): Promise<string> {
  const element = page.locator(tag);
  const fallback = element.locator('> p a').filter({ visible: true });
  const emergency = element.locator('a[href="tel:112"]').filter({ visible: true });
  const flip = element.locator(part.flip);
  if ((await flip.count()) && (await element.getAttribute('side')) !== 'reality') await flip.click();
  const isDrawn = (await element.locator('.root[lang]').count()) > 0;
  // The card may still be turning.
  if (isDrawn) await expect(emergency.first()).toBeVisible();
  const parts = [isDrawn ? 'the element' : '', (await fallback.count()) ? 'fallback' : '', (await emergency.count()) ? '112' : ''];
  if (isDrawn && tag === 'help-directory' && !(await element.locator(part.service).count())) parts.push('no services');
  return parts.filter(Boolean).join(' and ');
}

async function allShown(page: Page, elements: string[]): Promise<string> {
  const all = await Promise.all(elements.map((tag) => shown(page, tag)));
  return (
    [...new Set(all.map((text) => text.replace(' and no services', '')))].join('; ') +
    (all.join().includes('no services') ? ', no services' : '')
  );
}

async function isWhole(page: Page, kind: Kind): Promise<boolean> {
  for (const tag of kinds[kind].elements) if (!(await page.locator(`${tag} .root[lang]`).first().isVisible())) return false;
  if (kinds[kind].elements.includes('help-directory') && !(await page.locator(part.service).first().isVisible())) return false;
  if (isHeld(kind) && !(await page.locator('quick-exit a[part=exit]').isVisible())) return false;
  return kind !== 'guide' || (await page.locator('.guide h3').count()) > 0;
}

/** The device loses the network and gets it back, as the browser tells pages. */
async function reconnect(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await context.setOffline(false);
}

const events = (page: Page) => page.evaluate(() => document.documentElement.dataset['events'] ?? '');

/** What the kit did, once it is done: it reported the file, or drew everything, or waits. */
async function observe(page: Page, kind: Kind, fault: string, broken: Broken, complaints: string[]): Promise<Omit<Outcome, 'after'>> {
  const { elements, path, askers } = kinds[kind];
  const isSlow = fault === 'slow by 10 s';
  const lines = () => complaints.filter((text) => text.startsWith('Blind Betting:'));
  const told = async () => (await events(page)).split(' ').filter(Boolean);
  if (!isSlow) {
    await expect.poll(async () => (await told()).length, { message: `${kind} ${fault} is reported` }).toBe(askers);
    await expect.poll(() => lines().length, `${kind} ${fault} is named`).toBe(Math.min(askers, 1));
  }
  await expect.poll(broken.asked).toBeGreaterThan(0);
  // By the page's own clock, so that a slow machine has the same three seconds.
  await page.clock.runFor(3000);
  const number = kind === 'entry' ? 'a[href="tel:+3278055800"]' : 'a[href="tel:112"]';
  for (const tag of elements)
    if (tag !== 'blind-betting-card' || !(await page.locator(tag).locator(part.flip).count()))
      await expect(page.locator(tag).locator(number).filter({ visible: true }).first(), `${kind} ${fault}: number in ${tag}`).toBeVisible();
  for (const text of [...lines(), ...(await told())]) expect(text, 'names the file').toContain(path);
  // The entry is asked for by the tag of the page. Where its answer is not taken, a browser may ask by itself once more for what it had
  // fetched ahead; all that the kit asks for afterwards has another address.
  const asked = kind === 'entry' ? broken.addresses() : broken.asked();
  expect(asked, 'once, and once more').toBe(isSlow || kind === 'entry' ? 1 : 2);
  if (isHeld(kind)) await expect(page.locator('quick-exit > a[href^="https:"]')).toBeVisible();
  expect(complaints.filter((text) => text.startsWith('uncaught:'))).toEqual([]);
  return {
    kind,
    fault,
    sees: await allShown(page, elements),
    asked: String(asked),
    lines: String(lines().length),
    events: String((await told()).length),
  };
}

/** What the reader gets once the cause is gone. */
async function recover(page: Page, kind: Kind, fault: string, broken: Broken): Promise<string> {
  await broken.mend();
  if (fault !== 'slow by 10 s') await reconnect(page.context());
  if (kind === 'entry' && fault !== 'slow by 10 s') {
    await page.reload();
    await expect.poll(() => isWhole(page, kind)).toBe(true);
    return 'with a reload';
  }
  await expect.poll(() => isWhole(page, kind), { message: `${kind} ${fault} recovers` }).toBe(true);
  return fault === 'slow by 10 s' ? 'when the file comes' : 'by itself';
}

for (const kind of Object.keys(kinds) as Kind[])
  test(`${kind}: ${faults.length} faults`, async ({ browser, servers, contextOptions }) => {
    for (const fault of faults)
      await test.step(fault, async () => {
        const context = await browser.newContext({
          ...contextOptions,
          baseURL: servers.pages,
          locale: 'nl-BE',
          timezoneId: 'Europe/Brussels',
        });
        const page = await context.newPage();
        const complaints = listen(page);
        await page.clock.install();
        await keepOnly(page, kinds[kind].elements);
        const broken = await breakFile(page, servers.setTamper, servers.embed, kinds[kind].path, fault as FaultName);
        await page.goto('/faults.html', { waitUntil: 'commit' });
        await page.locator('main').waitFor();
        if (kind === 'exit in the card') await page.locator('blind-betting-card').evaluate((card) => card.setAttribute('exit', ''));
        if (kind === 'guide') await page.locator('.guide summary').click();
        const outcome = await observe(page, kind, fault, broken, complaints);
        outcomes.push({ ...outcome, after: await recover(page, kind, fault, broken) });
        await context.close();
      });
  });

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  return complaints;
}

test('offline after the entry: both elements keep number and fallback, and come back with the network', async ({
  page,
  context,
  tamperWith,
  complaints,
}) => {
  let asked = 0;
  const offline: Tamper = async (path) => {
    if (path === '/blind-betting.js') return undefined;
    asked += 1;
    await context.setOffline(true);
    return { cut: true };
  };
  tamperWith(offline);
  await keepOnly(page, ['blind-betting-card', 'help-directory']);
  await page.goto('/faults.html', { waitUntil: 'commit' });
  await expect.poll(() => asked).toBeGreaterThan(0);
  for (const tag of ['blind-betting-card', 'help-directory'])
    await expect(page.locator(tag).locator('a[href="tel:112"]').filter({ visible: true })).toHaveCount(1);
  await expect.poll(() => complaints.filter((text) => text.startsWith('Blind Betting:')).length).toBeGreaterThan(0);
  const sees = await allShown(page, ['blind-betting-card', 'help-directory']);
  tamperWith();
  await context.setOffline(false);
  await expect.poll(() => isWhole(page, 'kit')).toBe(true);
  const lines = complaints.filter((text) => text.startsWith('Blind Betting:'));
  for (const line of lines) expect(line).toMatch(/\/c\/.*docs\/resilience\.md/);
  expect(complaints.filter((text) => text.startsWith('uncaught:'))).toEqual([]);
  outcomes.push({
    kind: 'all but the entry',
    fault: 'offline',
    sees,
    asked: 'each 2',
    lines: '1 a file',
    events: '1 a file',
    after: 'by itself',
  });
});

for (const [change, runs] of [
  ['as published', true],
  ['one byte changed', false],
] as const)
  test(`a redirect on a page without a policy, ${change}: ${runs ? 'runs' : 'is refused'}`, async ({ page, servers, tamperWith }) => {
    const elsewhere = servers.embed.replace('localhost', '127.0.0.1');
    tamperWith((path, body, query) => {
      if (path !== kinds.kit.path) return undefined;
      if (query === '?moved') return runs ? undefined : `${body} `;
      return { status: 302, headers: { Location: `${elsewhere}${path}?moved`, 'Cache-Control': 'no-store' } };
    });
    await page.goto('/no-referrer.html');
    const directory = page.locator('help-directory');
    if (runs) await expect(directory.locator(part.service).first()).toBeVisible();
    else await expect(directory.locator('#blind-betting-fault a')).toHaveText('112');
  });

test('docs/resilience.md says what was seen', async () => {
  expect(outcomes).toHaveLength(Object.keys(kinds).length * faults.length + 1);
  for (const { kind, fault, ...rest } of outcomes) console.log([kind.padEnd(18), fault.padEnd(30), ...Object.values(rest)].join(' | '));
  const grouped = new Map<string, { kind: string; faults: string[]; cells: string[] }>();
  for (const { kind, fault, ...rest } of outcomes) {
    const cells = Object.values(rest);
    const group = grouped.get([kind, ...cells].join()) ?? { kind, faults: [], cells };
    group.faults.push(fault);
    grouped.set([kind, ...cells].join(), group);
  }
  const rows = [...grouped.values()].map(({ kind, faults: names, cells }) => [
    kind,
    names.length === faults.length - 1 ? 'all others' : names.join(', '),
    ...cells,
  ]);
  await expectDocumented(
    'resilience.md',
    'faults',
    table(['File', 'Fault', 'The reader has after 3 s', 'Asked for', 'Console lines', 'Events', 'Whole again'], rows),
  );
});
