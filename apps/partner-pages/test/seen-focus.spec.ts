/** Proves: whatever has the focus can be seen to have it, light, dark and in forced colours; and nothing comes or goes by focus or by a pointer that rests. */
import type { Locator, Page } from '@playwright/test';
import { expectTurned, openChoices, part } from './promises.js';
import { expect, test } from './servers.js';

test.use({ viewport: { width: 390, height: 844 } });

/** Everything open, so that all there is can have the focus. */
async function open(page: Page): Promise<void> {
  await page.goto('/plain.html');
  const card = page.locator('blind-betting-card').first();
  await card.locator(part.flip).click();
  await expectTurned(card);
  await openChoices(page.locator('help-directory'));
  await page.locator('help-directory .more summary').first().click();
  await page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll('blind-betting-card')].flatMap(({ shadowRoot }) =>
        shadowRoot!.getAnimations().map(({ finished }) => finished.catch(() => {})),
      ),
    ),
  );
}

/** One of each kind that Tab can reach. */
const kinds = (page: Page): Record<string, Locator> => {
  const [card, directory] = [page.locator('blind-betting-card').first(), page.locator('help-directory')];
  return {
    'the exit': page.locator('quick-exit a[part=exit]').first(),
    'the button of the card': card.locator(part.flip),
    'a number of the card': card.locator(part.helpline),
    'the way to the directory': card.getByRole('button', { name: 'Meer hulp vinden' }),
    'the number for danger now': directory.locator('[part=emergency]').first(),
    'a number of a service': directory.locator('[part=number]').first(),
    'what opens the choices': directory.locator('[part=change]'),
    'a choice of a list': directory.locator('select').first(),
    'a need': directory.locator('.chip input').first(),
    'what opens a service': directory.locator('.more summary').first(),
    'the number large': directory.getByRole('button', { name: /groot/i }).first(),
    'a button at the foot': directory.locator('.foot button, button.quiet').first(),
    'what opens at the foot': directory.locator('.foot summary').first(),
  };
};

/** The picture of a target with some room around it, once two in a row are the same. */
async function pictureOf(page: Page, target: Locator): Promise<Buffer> {
  // What is focused and cannot be seen itself, as the button of a chip, is shown by what it stands in.
  const box = await target.evaluate((element) => {
    const seen = element.closest('.chip') ?? element;
    const { x, y, width, height } = seen.getBoundingClientRect();
    return { x, y, width, height };
  });
  const clip = { x: Math.max(0, box.x - 8), y: Math.max(0, box.y - 8), width: box.width + 16, height: box.height + 16 };
  const take = () => page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  let picture = await take();
  await expect(async () => {
    const last = picture;
    picture = await take();
    expect(picture.equals(last)).toBe(true);
  }).toPass();
  return picture;
}

for (const [name, media] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const))
  test(`the focus can be seen on each kind of thing that can have it, ${name}`, async ({ page }) => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await open(page);
    // The last input was a key, so that the browser shows the focus.
    await page.keyboard.press('Shift');
    const unseen: string[] = [];
    for (const [kind, target] of Object.entries(kinds(page))) {
      await target.evaluate((element: HTMLElement) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        element.focus({ preventScroll: true });
      });
      expect(await target.evaluate((element) => element.matches(':focus-visible')), kind).toBe(true);
      const focused = await pictureOf(page, target);
      await target.evaluate((element: HTMLElement) => element.blur());
      if (focused.equals(await pictureOf(page, target))) unseen.push(kind);
    }
    expect(unseen).toEqual([]);
  });

test('nothing comes or goes where a pointer rests or the focus is', async ({ page }) => {
  await open(page);
  /** What is shown: each text and box with a size, and whatever the browser shows by itself. */
  const shown = () =>
    page.evaluate(() => {
      const found: string[] = [];
      const walk = (root: ParentNode) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.closest('[inert], svg')) continue;
          if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length > 0)
            found.push(`${element.localName} ${element.textContent?.trim().slice(0, 30)}`);
          if (element.hasAttribute('title')) found.push(`a title: ${element.getAttribute('title')}`);
          if (element.shadowRoot) walk(element.shadowRoot);
        }
      };
      for (const { shadowRoot } of document.querySelectorAll('blind-betting-card, help-directory')) walk(shadowRoot!);
      return found;
    });
  await page.mouse.move(0, 0);
  const before = await shown();
  expect(before.length).toBeGreaterThan(100);
  expect(before.filter((line) => line.startsWith('a title'))).toEqual([]);
  for (const [kind, target] of Object.entries(kinds(page))) {
    await target.hover({ force: true });
    await target.focus();
    expect(await shown(), kind).toEqual(before);
  }
});
