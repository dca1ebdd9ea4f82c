/** Computed styles, of the kit's inner parts and of the page around them. */
import type { Page } from '@playwright/test';
import { part } from './promises.js';
import { expect } from './servers.js';

/** A line for each element: where it stands, and every computed property that does not follow from the size of its surroundings. */
export type Styles = Record<string, Record<string, string>>;

/**
 * @param page to look at
 * @param side `inside` the elements of the kit, or `outside` them
 */
export async function stylesOf(page: Page, side: 'inside' | 'outside'): Promise<Styles> {
  return page.evaluate((wanted) => {
    // Sizes, and what is resolved from them, are the page's to give.
    const ofSize =
      /^(width|height|(inline|block)-size|(min|max)-.*|perspective-origin|transform-origin|top|right|bottom|left|inset.*|margin.*|grid-template-(columns|rows)|-webkit-locale|view-transition.*)$/;
    const kit = 'blind-betting-card, help-directory, quick-exit';
    const found: Record<string, Record<string, string>> = {};
    const note = (element: Element, path: string) => {
      const style = getComputedStyle(element);
      found[path] = Object.fromEntries([...style].filter((name) => !ofSize.test(name)).map((name) => [name, style.getPropertyValue(name)]));
    };
    const walk = (root: ParentNode, path: string) => {
      [...root.children].forEach((element, index) => {
        const place = `${path} > ${element.localName}:${index + 1}`;
        // Within a drawing only its shapes' colours could differ, and these come from its root.
        if (element.localName === 'slot' || element.localName === 'option') return;
        // Where the machine was slow, the entry has put a notice there; it is empty since the element is drawn.
        if (element.id === 'blind-betting-fault' && !element.firstChild) return;
        note(element, place);
        if (element.shadowRoot) walk(element.shadowRoot, `${place} #`);
        else if (element.localName !== 'svg') walk(element, place);
      });
    };
    if (wanted === 'inside') for (const host of document.querySelectorAll(kit)) walk(host.shadowRoot!, host.localName);
    else
      [document.documentElement, document.body, ...document.body.querySelectorAll('*')]
        .filter((element) => !element.matches('script') && !element.closest(kit) && element.id !== 'place')
        .forEach((element, index) => note(element, `${index} ${element.localName}`));
    return found;
  }, side);
}

/** @returns each difference as one line, the first of them only */
export function differences(found: Styles, wanted: Styles): string[] {
  const paths = [...new Set([...Object.keys(found), ...Object.keys(wanted)])];
  return paths
    .flatMap((path) => {
      const [one, other] = [found[path], wanted[path]];
      if (!one || !other) return [`${path}: only on one page`];
      return Object.keys(other)
        .filter((name) => one[name] !== other[name])
        .map((name) => `${path}: ${name} is ${one[name]}, not ${other[name]}`);
    })
    .slice(0, 20);
}

/** Opens a page, turns the card and waits for the directory: the same state on each page. */
export async function openDrawn(page: Page, address: string): Promise<void> {
  // Opening hours are told for now.
  await page.clock.setFixedTime('2026-03-04T11:00:00Z');
  // Transitions would be caught halfway.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await expect(page.locator('blind-betting-card').locator('.root[lang]')).toHaveCount(1);
  await expect(page.locator('help-directory').locator(part.service).first()).toBeAttached();
  // Drawings and exit are files of their own.
  await expect(page.locator('blind-betting-card .art svg')).toHaveCount(1);
  await expect(page.locator('quick-exit .root[lang]')).toHaveCount(1);
  // Some sizes follow from how wide an element is, which is the page's to give: here, as wide on each page.
  await page.evaluate(() => {
    for (const host of document.querySelectorAll<HTMLElement>('blind-betting-card, help-directory')) {
      const { style, clientWidth } = host.parentElement!;
      const root = host.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
      style.setProperty('inline-size', `${clientWidth + 600 - root.width}px`, 'important');
    }
  });
  for (const host of ['blind-betting-card', 'help-directory'])
    await expect.poll(async () => (await page.locator(host).locator('.root[lang]').first().boundingBox())?.width).toBe(600);
}
