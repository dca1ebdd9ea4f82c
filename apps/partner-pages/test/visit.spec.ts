/**
 * Proves: a whole visit leaves no trace. Whatever the reader does, from the first card to the exit, nothing is written on the device, no
 * entry is added to the history, no other origin is asked, and no link tells another site where the reader was.
 */
import { NEEDS } from '@blind-betting/locales';
import type { Locator, Page } from '@playwright/test';
import { expectNoTrace, expectTurned, openChoices, part } from './promises.js';
import { expect, test } from './servers.js';

/** Tells of every attempt to write on the device or in the history, even one that is undone later. */
function tellOfTraces(): void {
  const tell = (what: string) => console.log(`trace: ${what}`);
  const watch = (owner: object | undefined, name: string) => {
    const original = (owner as Record<string, unknown> | undefined)?.[name];
    if (typeof original !== 'function') return;
    Object.defineProperty(owner, name, {
      value(this: unknown, ...values: unknown[]) {
        tell(name);
        return original.apply(this, values) as unknown;
      },
    });
  };
  watch(Storage.prototype, 'setItem');
  watch(IDBFactory.prototype, 'open');
  watch(globalThis.CacheStorage?.prototype, 'open');
  watch(globalThis.ServiceWorkerContainer?.prototype, 'register');
  watch(globalThis.BroadcastChannel?.prototype, 'postMessage');
  watch(History.prototype, 'pushState');
  watch(History.prototype, 'replaceState');
  watch(Navigator.prototype, 'sendBeacon');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set: () => tell('cookie') });
  // Nothing is dialled and nothing printed here, but it is told.
  window.print = () => console.log('printed');
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || !/^(tel|sms|mailto):/.test(link.href) || event.defaultPrevented) return;
    event.preventDefault();
    console.log(`dialled: ${link.href}`);
  });
}

/** Web links of all shadow trees that would tell where the reader was. */
function tellingLinks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const search = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) search(element.shadowRoot);
        if (!(element instanceof HTMLAnchorElement) || root === document || !/^https?:/.test(element.getAttribute('href') ?? '')) continue;
        if (element.rel !== 'noreferrer noopener' || element.hasAttribute('ping')) found.push(element.outerHTML);
      }
    };
    search(document);
    return found;
  });
}

test('from the first card to the exit', async ({ page, context, servers, complaints }) => {
  const asked: string[] = [];
  const told: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => /^(trace|printed|dialled)/.test(message.text()) && told.push(message.text()));
  await page.addInitScript(tellOfTraces);
  await page.goto('/plain.html');
  const entries = () => page.evaluate(() => [history.length, navigation.entries().length]);
  const before = await entries();
  const directory = page.locator('help-directory');
  // The first card holds the exit of the page, and speaks the language of the page.
  const exit = page.locator('blind-betting-card').first().locator('quick-exit');
  await page
    .locator('blind-betting-card')
    .first()
    .evaluate((element) => element.setAttribute('exit-href', '/exit-target.html'));
  const choice = (name: string) => directory.getByRole('combobox', { name, exact: true });
  const number = () => directory.locator('[part=number]').first();
  const looked = async (shown: Locator) => {
    await expect(shown.first()).toBeVisible();
    expect(await tellingLinks(page)).toEqual([]);
  };

  await test.step('both sides of every card, and from there to the directory', async () => {
    for (const card of await page.locator('blind-betting-card').all()) {
      await card.locator(part.flip).click();
      await expectTurned(card);
      await looked(card.locator(part.helpline));
      await card.locator(part.helpline).click();
      await card.locator(part.flip).click();
    }
    const first = page.locator('blind-betting-card').first();
    await first.locator(part.flip).click();
    await first.getByRole('button', { name: 'Meer hulp vinden' }).click();
    await expect(directory).toBeFocused();
  });

  await test.step('every language in turn, and back to one', async () => {
    await openChoices(directory);
    for (const [label, language] of [
      ['Taal', 'fr'],
      ['Langue', 'uk'],
      ['Мова', 'ar'],
      ['اللغة', 'en'],
    ] as const) {
      await choice(label).selectOption(language);
      await expect(directory.locator(`.root[lang^=${language}]`).first()).toBeVisible();
      await looked(directory.locator(part.service));
    }
  });

  await test.step('other countries, every region', async () => {
    for (const country of ['NL', 'GB', 'FR', 'BE']) {
      await choice('Country').selectOption(country);
      await expect(directory.locator('.directory > .told')).toHaveText(/\S/);
      await looked(directory.locator(part.service));
    }
    await expect(choice('Region')).toBeVisible();
    for (const region of ['BE-BRU', 'BE-VLG', 'BE-WAL', '']) await choice('Region').selectOption(region);
  });

  await test.step('every need', async () => {
    for (const need of [...NEEDS.slice(1), NEEDS[0]]) {
      // The text of a chip lies under its button.
      await directory.locator(`.chip input[value=${need}]`).check();
      await looked(directory.locator(part.service));
    }
  });

  await test.step('the trace of a call, not now and then after all', async () => {
    await number().click();
    await directory.getByRole('button', { name: 'Not now' }).click();
    await number().click();
    await directory.getByRole('link', { name: 'Call now' }).click();
    await number().click();
  });

  await test.step('a number large, and back', async () => {
    await directory.locator('.more summary').nth(2).click();
    await directory.getByRole('button', { name: 'Show the number large' }).nth(1).click();
    await expect(directory.locator('[part=large]')).toBeVisible();
    await directory.getByRole('button', { name: 'Back to the list' }).click();
  });

  await test.step('everything that opens', async () => {
    for (const name of ['I do not know where I am', 'Good to know', 'Leaving does not delete your browser history.'])
      await directory.locator('.foot').getByText(name, { exact: true }).click();
    await looked(directory.getByRole('heading', { name: 'Your rights' }));
  });

  await test.step('both lists on paper', async () => {
    await directory.getByRole('button', { name: 'Print the list' }).click();
    await directory.getByRole('button', { name: 'Print a small list for the pocket' }).click();
    await expect.poll(() => told.filter((text) => text === 'printed')).toHaveLength(2);
  });

  await test.step('Shift, and on second thoughts not', async () => {
    await page.keyboard.press('Shift');
    await page.keyboard.press('Escape');
    await expect(exit.getByRole('status')).toHaveText('Je bent nog op deze pagina.');
  });

  expect(await entries()).toEqual(before);
  await expectNoTrace(page);
  // Six cards dialled their number at once; in the directory the first tap explains, so that two of four calls were made.
  expect(told.filter((text) => text.startsWith('dialled'))).toEqual(Array.from({ length: 8 }, () => 'dialled: tel:+3278055800'));

  await test.step('the exit', async () => {
    await exit.locator('a[part=exit]').click();
    await expect(page).toHaveTitle('The weather');
  });

  expect(await entries()).toEqual(before);
  // It is of the same origin, so that what the visit had written would be found here.
  await expectNoTrace(page);
  expect(told.filter((text) => text.startsWith('trace'))).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(`${servers.embed}/`) && !address.startsWith(`${servers.pages}/`))).toEqual([]);
  expect(context.pages()).toHaveLength(1);
  expect(complaints).toEqual([]);
});
