/**
 * Proves: the exit really leaves. The page is blank before anything is asked for, its place in the history is taken, and Back does not
 * return to it.
 */
import { expectAccessible } from './promises.js';
import { expectHistory, NOTHING, openAfterAnother, press, readyButton, seen, step, test, watch } from './exit-target.js';
import { expect } from './servers.js';

test('content and title are gone within the click itself, before the next frame', async ({ page, target, complaints }) => {
  const button = await openAfterAnother(page, target, `${target.origin}/slow`);
  const within = await button.evaluate((link: HTMLElement) => {
    let frames = 0;
    requestAnimationFrame(() => (frames += 1));
    link.click();
    const { title, documentElement, body } = document;
    return { frames, title, display: getComputedStyle(documentElement).display, elements: body.childElementCount };
  });
  expect(within).toEqual({ frames: 0, elements: 0, ...NOTHING });
  expect(complaints).toEqual([]);
});

test('the target takes the place of the page, in the same tab, and learns nothing of it', async ({ page, target, context, session }) => {
  const button = await openAfterAnother(page, target, `${target.origin}/weather`);
  await button.click();
  await expect(page).toHaveTitle('/weather');
  await expectHistory(session, [`${target.origin}/before`, `${target.origin}/weather`]);
  expect(context.pages()).toHaveLength(1);
  const { headers } = target.requests.at(-1)!;
  expect(headers.referer).toBeUndefined();
  expect(await page.evaluate(() => document.referrer)).toBe('');
  await step(session, -1);
  await expect(page).toHaveTitle('/before');
  await step(session, 1);
  await expect(page).toHaveTitle('/weather');
});

test('jumps within the page leave no way back to it either', async ({ page, target, session }) => {
  await openAfterAnother(page, target, `${target.origin}/weather`);
  await page.getByRole('link', { name: 'Signs' }).click();
  await page.getByRole('link', { name: 'Write to us' }).click();
  await page.evaluate(() => history.pushState(null, '', '/exit.html?route'));
  await page.locator('quick-exit a[part=exit]').click();
  await expect(page).toHaveTitle('/weather');
  await step(session, -1);
  await expect(page).toHaveTitle('/before');
});

test('a page that answers the step back with a title, or forbids it, is left all the same', async ({ page, target }) => {
  for (const forbids of [false, true]) {
    const button = await openAfterAnother(page, target, `${target.origin}/slow`);
    await page.evaluate((prevents) => {
      history.pushState(null, '', '/exit.html?route');
      addEventListener('popstate', () => (document.title = 'Safe dating'));
      if (prevents) navigation.addEventListener('navigate', (event) => event.navigationType === 'traverse' && event.preventDefault());
    }, forbids);
    const blankFor = await watch(page);
    await press(button);
    await expect.poll(() => target.requests.at(-1)?.path).toBe('/slow');
    await blankFor(5);
    target.release();
    await expect(page).toHaveTitle('/slow');
  }
});

test('a page that calls off every navigation is left all the same', async ({ page, target }) => {
  const button = await openAfterAnother(page, target, `${target.origin}/weather`);
  await page.evaluate(() => {
    const callOff = (event: NavigateEvent) => event.preventDefault();
    navigation.addEventListener('navigate', callOff);
    navigation.onnavigate = () => false;
    // It does hold what is not the exit.
    window.location.href = '/exit.html?elsewhere';
  });
  expect(page.url()).toMatch(/exit\.html$/);
  await press(button);
  await expect(page).toHaveTitle('/weather');
});

test('what it cannot do: a page of the site that was opened before in this tab comes back', async ({ page, target, session }) => {
  await openAfterAnother(page, target, `${target.origin}/weather`);
  await page.getByRole('link', { name: 'More' }).click();
  await page.waitForURL('**/exit.html?more');
  const exit = page.locator('quick-exit');
  await exit.evaluate((element, address) => element.setAttribute('href', address), `${target.origin}/weather`);
  await (await readyButton(exit)).click();
  await expect(page).toHaveTitle('/weather');
  await step(session, -1);
  await expect(page).toHaveTitle('Safe dating – Town and welfare');
});

test('while a slow target keeps the reader waiting, the page stays blank, and every way on is open', async ({ page, target, session }) => {
  const button = await openAfterAnother(page, target, `${target.origin}/slow`);
  const blankFor = await watch(page);
  await press(button);
  await expect.poll(() => target.requests.at(-1)?.path).toBe('/slow');
  // Two seconds of the page's own clock.
  await blankFor(40);
  target.release();
  await expect(page).toHaveTitle('/slow');
  await step(session, -1);
  await expect(page).toHaveTitle('/before');
});

test('Back while the target is awaited leads to the page before, and Forward to the blank one, out of the cache', async ({
  page,
  target,
  servers,
  session,
}) => {
  let documents = 0;
  page.on('request', (request) => (documents += Number(request.url() === `${servers.pages}/exit.html`)));
  const button = await openAfterAnother(page, target, `${target.origin}/slow`);
  await press(button);
  await expect.poll(() => target.requests.at(-1)?.path).toBe('/slow');
  await step(session, -1);
  await expect(page).toHaveTitle('/before');
  await step(session, 1);
  await expect(page).toHaveURL(/exit\.html$/);
  await expect(async () => expect(await seen(page)).toEqual(NOTHING)).toPass();
  expect(documents).toBe(1);
});

test('a page that comes out of the cache is blank even if something had shown it again', async ({ page, target, session }) => {
  const button = await openAfterAnother(page, target, `${target.origin}/nothing`);
  await press(button);
  await expect.poll(() => target.requests.at(-1)?.path).toBe('/nothing');
  await page.evaluate(() => {
    document.documentElement.removeAttribute('style');
    document.title = 'Safe dating';
  });
  await page.goto(`${target.origin}/weather`);
  await step(session, -1);
  await expect(page).toHaveURL(/exit\.html$/);
  await expect(async () => expect(await seen(page)).toEqual(NOTHING)).toPass();
});

for (const [name, address] of [
  ['an address that is not found', (origin: string) => `${origin}/missing`],
  ['nobody who answers', (_: string, refused: string) => refused],
] as const) {
  test(`${name}: the page does not come back, and the reader is not trapped`, async ({ page, target, session }) => {
    const leadsTo = address(target.origin, target.refused);
    const button = await openAfterAnother(page, target, leadsTo);
    await press(button);
    // Now it is the page of the target, or the browser's own about it.
    await expectHistory(session, [`${target.origin}/before`, leadsTo]);
    await expect.poll(() => page.evaluate(() => document.querySelector('quick-exit'))).toBeNull();
    expect(await page.title()).not.toContain('Safe dating');
    await step(session, -1);
    await expect(page).toHaveTitle('/before');
  });
}

test('a target without a page leaves the page blank', async ({ page, target }) => {
  const button = await openAfterAnother(page, target, `${target.origin}/nothing`);
  await press(button);
  await expect.poll(() => target.requests.at(-1)?.path).toBe('/nothing');
  expect(await seen(page)).toEqual(NOTHING);
});

test('a page that asks before one leaves it is not heard, and what plays falls silent', async ({ page, target }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const button = await openAfterAnother(page, target, `${target.origin}/slow`);
  await page.getByRole('textbox', { name: 'Your question' }).fill('Can I');
  const plays = await button.evaluate((link: HTMLElement) => {
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    window.onbeforeunload = ask;
    const audio = document.createElement('audio');
    document.body.append(audio);
    link.click();
    return audio.isConnected;
  });
  expect(plays).toBe(false);
  await expect.poll(() => target.requests.at(-1)?.path).toBe('/slow');
  target.release();
  await expect(page).toHaveTitle('/slow');
  expect(asked).toEqual([]);
});

test('a target that is no other page is not taken', async ({ page }) => {
  await page.goto('/exit.html');
  const exit = page.locator('quick-exit');
  const button = await readyButton(exit);
  for (const address of ['#', '#signs', '?', '/exit.html', 'javascript:alert(1)', 'data:text/html,a', 'file:///etc', 'http://']) {
    await exit.evaluate((element, value) => element.setAttribute('href', value), address === '?' ? location(page.url()) : address);
    await expect(button, address).toHaveAttribute('href', 'https://www.wikipedia.org/');
  }
  await exit.evaluate((element) => element.setAttribute('href', '/exit-target.html'));
  await expect(button).toHaveAttribute('href', new URL('/exit-target.html', page.url()).href);
});

const location = (address: string) => new URL(address).pathname;

test.describe('scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a plain link', async ({ page }) => {
    await page.goto('/exit.html');
    await page.getByRole('link', { name: 'Leave this page now' }).click();
    await expect(page).toHaveTitle('The weather');
  });
});

test('while the texts are missing, the link between the tags leaves as the button does', async ({ page, target, session, tamperWith }) => {
  tamperWith((path) => (/^\/c\/en\./.test(path) ? { status: 404 } : undefined));
  await page.goto(`${target.origin}/before`);
  await page.goto('/exit.html');
  await page.waitForFunction(() => document.querySelector('quick-exit')?.shadowRoot?.querySelector('.root slot'));
  await page.locator('quick-exit').evaluate((element, address) => element.setAttribute('href', address), `${target.origin}/weather`);
  await page.getByRole('link', { name: 'Leave this page now' }).click();
  await expect(page).toHaveTitle('/weather');
  await step(session, -1);
  await expect(page).toHaveTitle('/before');
});

test('without texts and without a link between the tags, the button bears the name of its target', async ({ page, target, tamperWith }) => {
  tamperWith((path) => (/^\/c\/en\./.test(path) ? { status: 404 } : undefined));
  await page.goto('/exit.html');
  const exit = page.locator('quick-exit');
  await exit.evaluate((element, address) => {
    element.replaceChildren();
    element.setAttribute('href', address);
  }, `${target.origin}/weather`);
  await expect(exit.locator('a[part=exit]')).toHaveText(new URL(target.origin).host);
  await exit.locator('a[part=exit]').click();
  await expect(page).toHaveTitle('/weather');
});

test('axe finds nothing', async ({ page }) => {
  await page.goto('/exit.html');
  await readyButton(page.locator('quick-exit'));
  await expectAccessible(page);
});
