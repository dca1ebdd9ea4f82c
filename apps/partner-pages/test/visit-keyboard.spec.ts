/**
 * Proves: with the keyboard alone the reader reaches everything in the directory, in the order of the page, each thing under a name that
 * says what it is; and no choice, notice or large number ever loses the focus.
 */
import { readFileSync } from 'node:fs';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { expectTurned, part } from './promises.js';
import { expect, test as base } from './servers.js';

const test = base.extend<{ session: CDPSession; directory: Locator }>({
  session: async ({ page, context }, use) => use(await context.newCDPSession(page)),
  directory: async ({ page }, use) => {
    await page.addInitScript(() => {
      window.print = () => console.log('printed');
    });
    await page.goto('/plain.html');
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    const directory = page.locator('help-directory');
    await expect(directory.locator('.root[lang=en] li').first()).toBeVisible();
    await use(directory);
  },
});

interface Service {
  name: string;
  phone: { display: string }[];
  chat?: string[];
  email?: string[];
  web?: string[];
}

const { services } = JSON.parse(readFileSync(new URL('../../../packages/locales/directory/BE.json', import.meta.url), 'utf8')) as {
  services: Service[];
};

/** What has the focus, as assistive technology is told: role, name, and value or description where there is one. */
async function focused(session: CDPSession): Promise<string> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.findLast(
    ({ role, properties }) => role?.value !== 'RootWebArea' && properties?.some(({ name, value }) => name === 'focused' && value.value),
  );
  const said = [node?.role?.value, node?.name?.value, node?.value?.value ?? node?.description?.value].filter(Boolean).join(': ');
  // Chromium adds a space to the no-break space where a number may be broken; eSpeak says the groups alike.
  return said.replace(/\s+/g, ' ');
}

/** Presses a key so often, and writes down where the focus is each time. */
async function walk(page: Page, session: CDPSession, key: string, times: number): Promise<string[]> {
  const stops: string[] = [];
  for (let stop = 0; stop < times; stop += 1) {
    await page.keyboard.press(key);
    stops.push(await focused(session));
  }
  return stops;
}

const host = (address: string) => new URL(address).hostname.replace(/^www\./, '');

const before = [
  'link: Leave this page',
  'DisclosureTriangle: How to delete it',
  'link: 112',
  'link: 101',
  'combobox: Country: Belgium',
  'combobox: Language: English',
  'combobox: Region: All regions',
  'combobox: What do you need?: All services',
  'DisclosureTriangle: I do not know where I am',
];

const after = ['button: Print the list', 'button: Print a small list for the pocket', 'DisclosureTriangle: Good to know'];

const inService = ({ name, phone, chat = [], email = [], web = [] }: Service) => [
  ...phone.flatMap(({ display }) => [`link: ${display}`, `button: Show the number large: ${name}`]),
  ...chat.map((address) => `link: Chat: ${host(address)}`),
  ...email.map((address) => `link: E-mail: ${address}`),
  ...web.map((address) => `link: Website: ${host(address)}`),
];

test('every stop of Tab from the card through the directory, and the same way back', async ({ page, session, directory }) => {
  const card = page.locator('blind-betting-card').first();
  await card.locator(part.flip).focus();
  await page.keyboard.press('Enter');
  await expectTurned(card);
  expect(await walk(page, session, 'Tab', 4)).toEqual(['link: 078 05 58 00', 'link: 116 000', 'link: 112', 'button: Find more help']);
  await page.keyboard.press('Enter');
  await expect(directory).toBeFocused();
  const shown = await directory
    .locator(part.service)
    .evaluateAll((items) =>
      items.map((item) => ({ name: item.querySelector('h3')!.textContent!, source: item.querySelector('small a')?.textContent })),
    );
  const list = shown.flatMap(({ name, source }) => [
    ...inService(services.find((service) => service.name === name)!),
    ...(source ? [`link: ${source}`] : []),
  ]);
  const transcript = [...before, ...list, ...after];
  expect(await walk(page, session, 'Tab', transcript.length)).toEqual(transcript);
  expect(await walk(page, session, 'Shift+Tab', transcript.length - 1)).toEqual(transcript.toReversed().slice(1));
});

test('after each choice the focus is still on it', async ({ page, session, directory }) => {
  await directory.locator('select').first().focus();
  const type = async (text: string, expected: string) => {
    await page.keyboard.type(text);
    await expect.poll(() => focused(session)).toBe(expected);
  };
  await type('neth', 'combobox: Country: Netherlands');
  await expect(directory.locator('.directory > [role=status]')).toContainText('Netherlands');
  await expect.poll(() => focused(session)).toBe('combobox: Country: Netherlands');
  // What was typed is forgotten after a while; the next letters begin another word.
  await expect(async () => {
    await page.keyboard.type('belg');
    expect(await focused(session)).toBe('combobox: Country: Belgium');
  }).toPass({ intervals: [1500] });
  await expect(directory.locator('.directory > [role=status]')).toContainText('Belgium');
  expect(await walk(page, session, 'Tab', 1)).toEqual(['combobox: Language: English']);
  await type('deu', 'combobox: Sprache: Deutsch');
  await expect(async () => {
    await page.keyboard.type('eng');
    expect(await focused(session)).toBe('combobox: Language: English');
  }).toPass({ intervals: [1500] });
  expect(await walk(page, session, 'Tab', 1)).toEqual(['combobox: Region: All regions']);
  expect(await walk(page, session, 'ArrowDown', 1)).toEqual(['combobox: Region: Brussel – Bruxelles']);
  expect(await walk(page, session, 'Tab', 1)).toEqual(['combobox: What do you need?: All services']);
  const needs = [
    'I am in danger now',
    'I want to talk to someone',
    'I want to write, not talk',
    'I need sign language or text',
    'I am under 18',
    'I am worried about someone',
    'I want to tell the police',
  ];
  // No service of Belgium takes reports: then the status says what to do first.
  const told = (need: string) => (need === 'I want to tell the police' ? 'You can talk to a centre for victims first.' : need);
  for (const need of needs) {
    expect(await walk(page, session, 'ArrowDown', 1)).toEqual([`combobox: What do you need?: ${need}`]);
    await expect(directory.locator('.directory > [role=status]')).toContainText(told(need));
    expect(await focused(session)).toBe(`combobox: What do you need?: ${need}`);
  }
});

test('the trace of a call is explained where the focus goes, and "Not now" leads back to the number', async ({
  page,
  session,
  directory,
}) => {
  await directory.locator('[part=number]').nth(1).focus();
  const number = await focused(session);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(session)).toBe('link: Call now: A call stays in the call list of the phone. You can delete it there.');
  expect(await walk(page, session, 'Tab', 1)).toEqual(['button: Not now']);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(session)).toBe(number);
});

test('the large number takes the focus to the way back, and gives it back', async ({ page, session, directory }) => {
  await directory.getByRole('button', { name: 'Show the number large' }).nth(1).focus();
  const used = await focused(session);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(session)).toBe('button: Back to the list');
  expect(await walk(page, session, 'Shift+Tab', 2)).toEqual(['DisclosureTriangle: How to delete it', 'link: Leave this page']);
  expect(await walk(page, session, 'Tab', 2)).toEqual(['DisclosureTriangle: How to delete it', 'button: Back to the list']);
  await page.keyboard.press('Space');
  await expect.poll(() => focused(session)).toBe(used);
});

test('what opens and what prints keeps the focus', async ({ page, session, directory }) => {
  for (const name of ['How to delete it', 'I do not know where I am', 'Good to know']) {
    await directory.locator('summary').filter({ hasText: name }).focus();
    await page.keyboard.press('Enter');
    await expect(directory.locator('details[open]').filter({ hasText: name })).toBeVisible();
    expect(await focused(session)).toBe(`DisclosureTriangle: ${name}`);
  }
  for (const name of ['Print the list', 'Print a small list for the pocket']) {
    const printed = page.waitForEvent('console', (message) => message.text() === 'printed');
    await directory.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await printed;
    expect(await focused(session)).toBe(`button: ${name}`);
  }
});

for (const height of [568, 256]) {
  test(`on the way back, at 320 by ${height}, the button that stays in reach covers nothing that has the focus`, async ({
    page,
    directory,
  }) => {
    await page.setViewportSize({ width: 320, height });
    await directory.locator('.guide summary').focus();
    /** Whether the focus is on the exit, on something that can be seen whole, or on something under the exit. */
    const where = () =>
      directory.evaluate((element) => {
        const root = element.shadowRoot!;
        const exit = root.querySelector('quick-exit')!;
        const bar = exit.shadowRoot!.querySelector('.bar')!;
        const target = root.activeElement === exit ? exit.shadowRoot!.activeElement! : root.activeElement!;
        if (bar.contains(target)) return 'exit';
        const [a, b] = [bar.getBoundingClientRect(), target.getBoundingClientRect()];
        return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right ? `under: ${target.textContent}` : 'free';
      });
    for (let stops = 0; stops < 100 && (await where()) !== 'exit'; stops += 1) {
      await page.keyboard.press('Shift+Tab');
      await expect.poll(where).toMatch(/^(exit|free)$/);
    }
    expect(await where()).toBe('exit');
  });
}

test('the exit by keyboard alone', async ({ page, directory }) => {
  await directory.evaluate((element) => element.setAttribute('exit-href', '/exit-target.html'));
  // The driver focuses what can have the focus itself; the directory hands it on, as it does for the card.
  await directory.evaluate((element: HTMLElement) => element.focus());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('The weather');
});
