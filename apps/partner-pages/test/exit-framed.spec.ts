/**
 * Proves: from a frame the exit leaves the whole page, of the same origin or another, by the button and by Shift. A frame that is not
 * allowed to move the page is emptied, and says that the page is still open.
 */
import type { FrameLocator, Page } from '@playwright/test';
import { expectHistory, press, readyButton, test, watch } from './exit-target.js';
import { expect } from './servers.js';

/** The page around the frames, once of the same origin and once of another: this machine has two names. */
const around = {
  'the same origin': (pages: string) => `${pages}/exit-framed.html`,
  'another origin': (pages: string) => `${pages.replace('localhost', '127.0.0.1')}/exit-framed.html`,
};

async function exitIn(page: Page, name: string): Promise<{ frame: FrameLocator; button: Awaited<ReturnType<typeof readyButton>> }> {
  const frame = page.frameLocator(`iframe[name=${name}]`);
  return { frame, button: await readyButton(frame.locator('quick-exit')) };
}

/** Nothing of the page is left in the frame but the sentence. */
async function expectStillOpen(frame: FrameLocator): Promise<void> {
  await expect(frame.getByRole('alert')).toBeFocused();
  await expect(frame.locator('html')).toHaveText('The page is still open. Close this tab.');
}

for (const [origin, address] of Object.entries(around)) {
  test.describe(`the page around is of ${origin}`, () => {
    test.beforeEach(async ({ page, servers, target }) => {
      await page.goto(`${target.origin}/before`);
      await page.goto(address(servers.pages));
    });

    test('the button leaves the whole page, and Back does not return', async ({ page, servers, target, session }) => {
      const { button } = await exitIn(page, 'free');
      await button.click();
      await expect(page).toHaveTitle('The weather');
      expect(page.frames()).toHaveLength(1);
      expect(await page.evaluate(() => document.referrer)).toBe('');
      await expectHistory(session, [`${target.origin}/before`, `${servers.pages}/exit-target.html`]);
    });

    for (const way of ['a click', 'Tab']) {
      test(`Shift three times leaves the whole page, once the reader is inside by ${way}`, async ({ page }) => {
        const { frame } = await exitIn(page, 'free');
        if (way === 'Tab') await page.keyboard.press('Tab');
        else await frame.getByRole('heading', { name: 'Safe dating' }).click();
        // A frame of another origin is another process: until the focus is there, keys go to the page around.
        await expect.poll(() => frame.locator('html').evaluate(() => document.hasFocus())).toBe(true);
        for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
        await expect(page).toHaveTitle('The weather');
        expect(page.frames()).toHaveLength(1);
      });
    }

    test('a sandboxed frame is emptied, and says that the page is still open', async ({ page, servers }) => {
      const { frame, button } = await exitIn(page, 'sandboxed');
      await button.click();
      await expectStillOpen(frame);
      expect(page.url()).toBe(address(servers.pages));
      await expect(page).toHaveTitle('Life in town');
    });
  });
}

test('a page around of the same origin is blank at once, too', async ({ page, target }) => {
  await page.goto('/exit-framed.html');
  const { frame, button } = await exitIn(page, 'free');
  await frame.locator('quick-exit').evaluate((element, address) => element.setAttribute('href', address), `${target.origin}/slow`);
  await expect(button).toHaveAttribute('href', `${target.origin}/slow`);
  const blankFor = await watch(page);
  await press(button);
  await expect.poll(() => target.requests.at(-1)?.path).toBe('/slow');
  await blankFor(5);
  target.release();
  await expect(page).toHaveTitle('/slow');
});

test('a page around of the same origin is not asked whether it may be left', async ({ page }) => {
  await page.goto('/exit-framed.html');
  const { button } = await exitIn(page, 'free');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => {
    window.onbeforeunload = () => 'Stay?';
    addEventListener('beforeunload', (event) => {
      event.preventDefault();
      event.returnValue = 'Stay?';
    });
  });
  await button.click();
  await expect(page).toHaveTitle('The weather');
  expect(dialogs).toEqual([]);
});

test('a page around of the same origin that a sandboxed frame cannot move stays in sight', async ({ page }) => {
  await page.goto('/exit-framed.html');
  const { frame, button } = await exitIn(page, 'held');
  await button.click();
  await expectStillOpen(frame);
  await expect(page.getByRole('heading', { name: 'Life in town' })).toBeVisible();
  await expect(page).toHaveTitle('Life in town');
});
