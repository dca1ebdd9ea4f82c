/**
 * Proves: whatever stands in the `data-*` of the tag and between the tags of an element, the elements are drawn with their number, nothing of
 * it runs, and no link leads where none may.
 */
import type { Page } from '@playwright/test';
import { ALWAYS_SHOWN, CANARY, HostileCase, SEED } from '../../../scripts/hostile-values.mjs';
import { expect, test } from './servers.js';

/** To replay: FUZZ_SEED=5 npx playwright test --project=pages hostile-values */
const seed = Number(process.env['FUZZ_SEED']) || SEED;
/** So many on one page at once. */
const BATCH = 75;
const TAGS = 1500;
const CONTENTS = 450;

/** A case of this run; the numbers go on where those of elements and data end. */
const hostileCase = (number: number) => new HostileCase(seed, 8050 + number);

/** The directory is large, so it has a smaller share. */
const elementOf = (hostile: HostileCase) => (hostile.below(12) ? hostile.pick(['blind-betting-card', 'quick-exit']) : 'help-directory');

/** The page of the moment, from the server of the kit. */
let current = '';

test.beforeEach(async ({ page, tamperWith }) => {
  tamperWith((path) => (path === '/hostile.html' ? current : undefined));
  await page.addInitScript((canary) => {
    const calls: string[] = [];
    const count = () => calls.push(new Error().stack ?? '');
    Object.assign(globalThis, { [canary]: count, alert: count, calls });
  }, CANARY);
});

/** What is wrong with the elements of the page, by the name of the case. */
async function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(async (alwaysShown) => {
    const elements = [...document.querySelectorAll<HTMLElement>('[data-case] > :is(blind-betting-card, help-directory, quick-exit)')];
    const showsNumber = ({ shadowRoot }: Element) => shadowRoot?.querySelector(alwaysShown)?.getClientRects().length;
    // A card is drawn before its country is there. Guards against hanging only: what is missing after this is named below.
    const end = performance.now() + 60_000;
    while (performance.now() < end && !elements.every(showsNumber)) await new Promise((resolve) => setTimeout(resolve, 20));
    return elements.flatMap((element) => {
      const name = element.closest('[data-case]')?.getAttribute('data-case');
      const roots = [element, ...(element.shadowRoot?.querySelectorAll('quick-exit') ?? [])].map(({ shadowRoot }) => shadowRoot);
      const links = roots.flatMap((root) => [...(root?.querySelectorAll('a') ?? [])]);
      const isOwn = (link: Element) => link.matches('[part=exit], quick-exit > a') || (!link.part.length && link.closest('.help'));
      const bad = links.filter((link) => !/^(?:tel|sms|mailto|https):$/.test(link.protocol) && !(isOwn(link) && link.protocol === 'http:'));
      const handlers = element.getAttributeNames().filter((attribute) => attribute.startsWith('on'));
      element.dispatchEvent(new MouseEvent('click'));
      element.dispatchEvent(new FocusEvent('focus'));
      return [
        ...bad.map(({ href }) => `links to ${href}`),
        ...handlers.map((attribute) => `has ${attribute}`),
        ...(showsNumber(element) ? [] : ['shows no number']),
        ...roots.flatMap((root) =>
          [...(root?.querySelectorAll('script, iframe, img, object, embed, style, form') ?? [])].map(
            ({ localName }) => `has a <${localName}>`,
          ),
        ),
      ].map((fault) => `${name}: <${element.localName}> ${fault}`);
    });
  }, ALWAYS_SHOWN);
}

const uncaught = (complaints: string[]) => complaints.filter((text) => /^(?:uncaught|policy violation)/.test(text));
const calls = (page: Page) => page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls.length);

test(`${TAGS} tags with hostile attributes mount what they name`, async ({ page, servers, complaints }) => {
  test.setTimeout(240_000);
  for (let first = 0; first < TAGS; first += BATCH) {
    const cases = Array.from({ length: BATCH }, (_, index) => hostileCase(first + index));
    const tags = cases.map((hostile) => {
      const mounted = `${hostile.below(4) ? '' : hostile.pick(['__proto__', 'script', 'img', '*', 'BLIND-BETTING-CARD'])} ${elementOf(hostile)}`;
      const tag = `<script type="module" src="/blind-betting.js" data-mount="${mounted}" ${hostile.tagAttributes()}></script>`;
      return `<div data-case="${hostile.name}">${tag}</div>`;
    });
    current = `<!doctype html><html lang="nl"><title>Test</title><main>${tags.join('\n')}</main></html>`;
    await page.goto(`${servers.embed}/hostile.html`);
    expect(await findFaults(page)).toEqual([]);
    await expect(page.locator('[data-case] > script + :is(blind-betting-card, help-directory, quick-exit)')).toHaveCount(BATCH);
    expect(await calls(page)).toBe(0);
    expect(uncaught(complaints)).toEqual([]);
  }
});

test(`${CONTENTS} hostile contents between the tags run no more than in any other element`, async ({ page, servers, complaints }) => {
  current = `<!doctype html><html lang="nl"><title>Test</title><script type="module" src="/blind-betting.js"></script><main></main></html>`;
  for (let first = 0; first < CONTENTS; first += BATCH) {
    const cases = Array.from({ length: BATCH }, (_, index) => hostileCase(TAGS + first + index));
    const contents = cases.map((hostile) => ({ name: hostile.name, tag: elementOf(hostile), html: hostile.html() }));
    const callsIn = async (replaced: string) => {
      await page.goto(`${servers.embed}/hostile.html`);
      await page.evaluate(
        ([all, other]) => {
          for (const { name, tag, html } of all as typeof contents) {
            const place = document.createElement('div');
            place.dataset['case'] = name;
            place.append(document.createElement(other || tag));
            place.firstElementChild!.innerHTML = html;
            document.querySelector('main')!.append(place);
          }
        },
        [contents, replaced] as const,
      );
      expect(await findFaults(page)).toEqual([]);
      await page.waitForTimeout(100);
      return calls(page);
    };
    const alone = await callsIn('section');
    expect(alone, 'the page itself runs what it was given').toBeGreaterThan(0);
    expect(await callsIn('')).toBeLessThanOrEqual(alone);
    expect(uncaught(complaints).filter((text) => !text.includes(CANARY))).toEqual([]);
  }
});
