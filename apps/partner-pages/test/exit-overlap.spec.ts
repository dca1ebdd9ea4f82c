/**
 * Proves: wherever the reader has scrolled to, and wherever the keyboard leads, nothing that floats covers a link that calls or writes: not
 * the exit, and not the button of a card; and the exit is in sight from where it stands on. A sample of countries and languages, drawn by a
 * seed; WHOLE=1 tries all countries, each from left to right and from right to left, SAMPLE_SEED another sample.
 */
import { catalog } from '@blind-betting/locales';
import type { Page } from '@playwright/test';
import { part } from './promises.js';
import { isWhole, pick } from '../../../scripts/testing/sample.js';
import { expect, test } from './servers.js';

const STEP = 40;
const rightToLeft = ['ar', 'fa', 'ur'];
const leftToRight = catalog.languages.filter((tag) => !rightToLeft.includes(tag));

interface Case {
  country: string;
  width: number;
  language: string;
}

/** Both widths and both directions for each country. */
const whole = catalog.countries.flatMap((country, turn) =>
  [320, 390].flatMap((width) => [pick(leftToRight, turn + width), 'ar'].map((language): Case => ({ country, width, language }))),
);
/** Each width and each direction once: Belgium, whose list is long, and a country by the seed. */
const other = pick(catalog.countries, 1);
const sample = whole.filter(
  ({ country, width, language }) =>
    (country === 'BE' && (width === 320) === (language === 'ar')) || (country === other && (width === 390) === (language === 'ar')),
);

/** Put into the page as `overlaps()`: what stands over what, at this moment; and whether the exit that has scrolled away is in sight. */
function prepare(): void {
  interface Found {
    name: string;
    box: DOMRect;
  }
  const overlaps = (): string[] => {
    const [exits, buttons, links]: [Found[], Found[], Found[]] = [[], [], []];
    const kindOf = (element: Element, host: string | undefined) => {
      if (element.matches('.bar')) return host === 'quick-exit' ? exits : undefined;
      if (element.matches('button[part~=flip]')) return buttons;
      return element.matches('a[href^="tel:"], a[href^="sms:"]') ? links : undefined;
    };
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        const isSeen = () => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
        const list = kindOf(element, 'host' in root ? root.host.localName : undefined);
        if (list && isSeen()) list.push({ name: element.textContent!.trim().slice(0, 30), box: element.getBoundingClientRect() });
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    const meet = ({ box: a }: Found, { box: b }: Found) => a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
    const over = (tops: Found[], belows: Found[], what: string) =>
      tops.flatMap((top) => belows.filter((below) => meet(top, below)).map(({ name }) => `${what} over ${name}`));
    const isWhole = ({ box }: Found) => box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    const isBelow = ({ box }: Found) => box.bottom > innerHeight;
    return [
      ...over(exits, links, 'exit'),
      ...over(exits, buttons, 'exit'),
      ...over(buttons, links, 'button of the card'),
      ...(exits.some((exit) => isWhole(exit) || isBelow(exit)) ? [] : ['no exit in sight']),
    ];
  };
  const frame = () => new Promise(requestAnimationFrame);
  // The browser tells of what has moved with the next frame, in which the exit moves.
  const settledOverlaps = async () => {
    await frame();
    await frame();
    return overlaps();
  };
  // Within one call, so that a slow machine only takes longer.
  const scrollThrough = async (step: number) => {
    const found: string[] = [];
    for (let y = 0; y < document.documentElement.scrollHeight - innerHeight + step; y += step) {
      scrollTo({ top: y, behavior: 'instant' });
      found.push(...(await settledOverlaps()).map((text) => `at ${y}: ${text}`));
    }
    return found;
  };
  Object.assign(globalThis, { settledOverlaps, scrollThrough });
}

declare const settledOverlaps: () => Promise<string[]>;
declare const scrollThrough: (step: number) => Promise<string[]>;

async function open(page: Page, { country, language, withCard }: { country: string; language: string; withCard: boolean }): Promise<void> {
  await page.addInitScript(prepare);
  await page.goto('/exit-overlap.html');
  await page.evaluate(
    ([place, tag, dir, keepsCard]) => {
      Object.assign(document.documentElement, { lang: tag, dir });
      const card = document.querySelector('blind-betting-card')!;
      if (!keepsCard) card.remove();
      for (const element of [card, document.querySelector('help-directory')!]) element.setAttribute('country', place);
      card.setAttribute('side', 'reality');
    },
    [country, language, rightToLeft.includes(language) ? 'rtl' : 'ltr', withCard] as const,
  );
  await expect(page.locator('help-directory .root[lang] [part=danger] a').first()).toBeVisible();
  await expect(page.locator('help-directory .root[lang]').first()).toHaveAttribute('lang', new RegExp(`^${language}`));
  await expect(page.locator('help-directory').locator(part.service).first()).toBeAttached();
  await expect(page.locator('quick-exit a[part=exit]').first()).toBeVisible();
  if (withCard) await expect(page.locator('blind-betting-card').locator(part.emergency).first()).toBeVisible();
}

/** With the keyboard through everything that can have the focus. */
async function tabThrough(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let stops = 0; stops < 500; stops += 1) {
    await page.keyboard.press('Tab');
    const { focus, overlaps } = await page.evaluate(async () => {
      const seen = await settledOverlaps();
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return {
        focus: element === document.body ? '' : `${element?.localName} ${element?.textContent?.trim().slice(0, 30)}`,
        overlaps: seen,
      };
    });
    found.push(...overlaps.map((text) => `focus on ${focus}: ${text}`));
    if (!focus && stops > 5) return found;
  }
  return [...found, 'Tab does not come to an end'];
}

for (const { country, width, language } of isWhole ? whole : sample)
  test(`${country}, ${language}, ${width} px: no call link is covered`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const withCard of [true, false]) {
      await open(page, { country, language, withCard });
      const shows = withCard ? 'card and directory' : 'the directory alone';
      expect.soft(await page.evaluate((step) => scrollThrough(step), STEP), shows).toEqual([]);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      expect.soft(await tabThrough(page), `${shows}, by keyboard`).toEqual([]);
    }
  });
