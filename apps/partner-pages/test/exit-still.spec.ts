/**
 * Proves: while the target is silent, nothing that the page has put off, plays or hears of brings it back; and when the target has been silent
 * for long, an empty page takes its place.
 */
import { expectHistory, openAfterAnother, press, step, test, watch } from './exit-target.js';
import { expect } from './servers.js';

test('timers, frames, dialogs and messages of the page do not bring it back', async ({ page, target }) => {
  const button = await openAfterAnother(page, target, `${target.origin}/slow`);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.evaluate(() => {
    // Once it is left: before, the page is as it is.
    const isLeft = () => getComputedStyle(document.documentElement).display === 'none';
    const show = () => {
      document.title = 'Safe dating';
      document.body?.replaceChildren('Safe dating');
      document.documentElement.style.display = 'block';
    };
    for (const act of [show, () => document.write('Safe dating'), () => alert('Safe dating'), () => location.reload()])
      setInterval(() => isLeft() && act(), 20);
    const animate = () => {
      if (isLeft()) show();
      requestAnimationFrame(animate);
    };
    requestAnimationFrame(animate);
    // Nobody can find this one, and it outlives the content of the page; what it does is blanked before it is painted.
    new BroadcastChannel('seen').onmessage = () => {
      if (!isLeft()) return;
      show();
      document.write('Safe dating');
      alert('Safe dating');
      location.reload();
    };
  });
  const blankFor = await watch(page);
  await press(button);
  await expect.poll(() => target.requests.at(-1)?.path).toBe('/slow');
  await blankFor(20);
  expect(dialogs).toEqual([]);
  expect(target.requests.filter(({ path }) => path === '/slow')).toHaveLength(1);
  target.release();
  await expect(page).toHaveTitle('/slow');
});

test('what plays in the page is silent at once', async ({ page, target }) => {
  const button = await openAfterAnother(page, target, `${target.origin}/slow`);
  const paused = await page.evaluate(() => {
    const video = document.body.appendChild(document.createElement('video'));
    video.srcObject = document.createElement('canvas').captureStream(25);
    void video.play().catch(() => {});
    const before = video.paused;
    document.querySelector('quick-exit')!.shadowRoot!.querySelector<HTMLElement>('a[part=exit]')!.click();
    return [before, video.paused];
  });
  expect(paused).toEqual([false, true]);
  await expect.poll(() => target.requests.at(-1)?.path).toBe('/slow');
  target.release();
  await expect(button).toHaveCount(0);
});

test('a target that says nothing for twenty seconds: an empty page takes the place, and Back leads before it', async ({
  page,
  target,
  session,
}) => {
  const button = await openAfterAnother(page, target, `${target.origin}/slow`);
  await press(button);
  await expect.poll(() => target.requests.at(-1)?.path).toBe('/slow');
  await page.waitForTimeout(15_000);
  expect(page.url()).toMatch(/exit\.html$/);
  await expect(page).toHaveURL('about:blank');
  await page.reload();
  await expect(page).toHaveURL('about:blank');
  await expectHistory(session, [`${target.origin}/before`]);
  await step(session, -1);
  await expect(page).toHaveTitle('/before');
});
