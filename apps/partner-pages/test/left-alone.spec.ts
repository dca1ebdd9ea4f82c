/** Proves: what is left alone stays as it is, nothing moves for long or flashes, and whoever asked for less motion sees nothing move. */
import type { Page } from '@playwright/test';
import { expectTurned, openChoices, part } from './promises.js';
import { expect, test } from './servers.js';

test.use({ viewport: { width: 390, height: 844 } });

/** A Wednesday noon in Belgium: no service opens or closes within the hour. */
const NOON = new Date('2026-05-06T12:05:00+02:00');

/** What moved in an element of ours: how often, and for how long in milliseconds. */
interface Motion {
  what: string;
  moves: boolean;
  rounds: number;
  duration: number;
}

/** Notes each animation and transition of our elements as it begins. */
async function noteMotion(page: Page): Promise<() => Promise<Motion[]>> {
  await page.evaluate(() => {
    const noted = new Map<Animation, Motion>();
    Object.assign(globalThis, { noted });
    const look = () => {
      for (const { shadowRoot } of document.querySelectorAll('blind-betting-card, help-directory'))
        for (const animation of shadowRoot?.getAnimations() ?? []) {
          const effect = animation.effect as KeyframeEffect;
          const names = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
          const { endTime, iterations } = effect.getComputedTiming();
          noted.set(animation, {
            what: `${effect.target?.localName}.${effect.target?.className}`,
            moves: names.some((name) => /transform|translate|rotate|scale|inset|top|left|margin/i.test(name)),
            rounds: Number(iterations),
            duration: Number(endTime),
          });
        }
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => [...(globalThis as unknown as { noted: Map<Animation, Motion> }).noted.values()]);
}

/** Turns a card there and back, opens what opens, and goes to the directory. */
async function useEverything(page: Page): Promise<void> {
  const card = page.locator('blind-betting-card').nth(1);
  for (const side of ['reality', 'promise', 'reality']) {
    await card.locator(part.flip).click();
    await expect(card).toHaveAttribute('side', side);
    await card.evaluate(({ shadowRoot }) => Promise.all(shadowRoot!.getAnimations().map(({ finished }) => finished.catch(() => {}))));
  }
  const directory = page.locator('help-directory');
  await openChoices(directory);
  await directory.locator('.more summary').first().click();
  await page.keyboard.press('Shift');
}

test('nothing moves longer than five seconds, or again and again', async ({ page }) => {
  await page.goto('/plain.html');
  const motion = await noteMotion(page);
  await useEverything(page);
  const found = await motion();
  expect(
    found.some(({ moves }) => moves),
    'the turn of the card was seen',
  ).toBe(true);
  // What runs once and is over within a second cannot flash three times in it: no frames of ours change their light more than twice.
  expect(found.filter(({ rounds, duration }) => rounds !== 1 || duration > 1000)).toEqual([]);
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll('blind-betting-card, help-directory')].flatMap(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('animate, animateTransform, animateMotion, marquee, video')].map(({ localName }) => localName),
    ),
  );
  expect(drawn).toEqual([]);
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the card changes its side without a movement', async ({ page }) => {
    await page.goto('/plain.html');
    const motion = await noteMotion(page);
    await useEverything(page);
    await expectTurned(page.locator('blind-betting-card').nth(1));
    expect((await motion()).filter(({ moves }) => moves)).toEqual([]);
  });

  test('the way to the directory is a jump', async ({ page }) => {
    await page.goto('/plain.html');
    const card = page.locator('blind-betting-card').last();
    await expect(page.locator('help-directory').locator(part.service).first()).toBeAttached();
    await card.locator(part.flip).click();
    // By the keyboard, and once it is in sight: a pointer's driver scrolls as well.
    const button = card.getByRole('button', { name: 'Meer hulp vinden' });
    await button.focus();
    await page.evaluate(async () => {
      for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
      const places: number[] = [];
      Object.assign(globalThis, { places });
      addEventListener('scroll', () => places.push(Math.round(scrollY)));
    });
    await button.press('Enter');
    await expect(page.locator('help-directory')).toBeFocused();
    const places = await page.evaluate(() => (globalThis as unknown as { places: number[] }).places);
    expect(new Set(places).size).toBeLessThanOrEqual(1);
  });
});

test('after half an hour what the reader has opened and chosen is still there', async ({ page }) => {
  await page.clock.install({ time: NOON });
  await page.goto('/plain.html');
  const card = page.locator('blind-betting-card').nth(1);
  const directory = page.locator('help-directory');
  await card.locator(part.flip).click();
  await expectTurned(card);
  await openChoices(directory);
  await directory.getByRole('combobox', { name: 'Taal' }).selectOption('fr');
  await directory.locator('.chip input').nth(2).check();
  await directory.locator('.more summary').first().click();
  const shown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('blind-betting-card, help-directory')].map((element) => [
        element.getAttribute('side'),
        element.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText,
      ]),
    );
  await expect(directory.getByRole('heading', { name: 'Trouver de l’aide' })).toBeVisible();
  const before = await shown();
  await page.clock.runFor('30:00');
  expect(await shown()).toEqual(before);
});
