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

// The exit of this page is in its first card.
const before = ['link: 112', 'link: 101'];

const choices = 'DisclosureTriangle: Belgium · English · All services – Change';

const after = [
  'button: Print the list',
  'button: Print a small list for the pocket',
  'DisclosureTriangle: I do not know where I am',
  'DisclosureTriangle: Good to know',
  'DisclosureTriangle: Leaving does not delete your browser history.',
];

/** What is seen of a service, in the order of Tab; what it has besides a phone and a chat opens with the rest. */
function inService({ name, phone, chat = [], email = [], web = [] }: Service, index: number): string[] {
  const calls = phone.map(({ display }) => `link: ${display}`);
  const large = index === 0 ? phone.map(() => `button: Show the number large: ${name}`) : [];
  const chats = chat.map((address) => `link: Chat: ${host(address)}`);
  const only = phone.length + chat.length + email.length === 0 ? web.map((address) => `link: Website: ${host(address)}`) : [];
  return [...calls, ...chats, ...only, ...large, `DisclosureTriangle: More: ${name}`];
}

test('every stop of Tab from the card through the directory, and the same way back', async ({ page, session, directory }) => {
  const card = page.locator('blind-betting-card').first();
  await card.locator(part.flip).focus();
  await page.keyboard.press('Enter');
  await expectTurned(card);
  expect(await walk(page, session, 'Tab', 5)).toEqual([
    'button: Read on',
    'link: 078 05 58 00',
    'link: 116 000',
    'link: 112',
    'button: Find more help',
  ]);
  await page.keyboard.press('Enter');
  await expect(directory).toBeFocused();
  const names = await directory.locator(part.service).locator('h3').allTextContents();
  const [first, ...rest] = names.map((name, index) =>
    inService(
      services.find((service) => service.name === name)!,
      index,
    ),
  );
  const transcript = [...before, ...first!, choices, ...rest.flat(), ...after];
  expect(await walk(page, session, 'Tab', transcript.length)).toEqual(transcript);
  expect(await walk(page, session, 'Shift+Tab', transcript.length - 1)).toEqual(transcript.toReversed().slice(1));
});

test('after each choice the focus is still on it', async ({ page, session, directory }) => {
  await directory.locator('[part=change]').focus();
  await page.keyboard.press('Enter');
  await expect(directory.locator('select').first()).toBeVisible();
  expect(await walk(page, session, 'Tab', 1)).toEqual(['combobox: Country: Belgium']);
  const type = async (text: string, expected: string) => {
    await page.keyboard.type(text);
    await expect.poll(() => focused(session)).toBe(expected);
  };
  await type('neth', 'combobox: Country: Netherlands');
  await expect(directory.locator('.directory > .told')).toContainText('Netherlands');
  await expect.poll(() => focused(session)).toBe('combobox: Country: Netherlands');
  // What was typed is forgotten after a while; the next letters begin another word.
  await expect(async () => {
    await page.keyboard.type('belg');
    expect(await focused(session)).toBe('combobox: Country: Belgium');
  }).toPass({ intervals: [1500] });
  await expect(directory.locator('.directory > .told')).toContainText('Belgium');
  expect(await walk(page, session, 'Tab', 1)).toEqual(['combobox: Language: English']);
  await type('deu', 'combobox: Sprache: Deutsch');
  await expect(async () => {
    await page.keyboard.type('eng');
    expect(await focused(session)).toBe('combobox: Language: English');
  }).toPass({ intervals: [1500] });
  expect(await walk(page, session, 'Tab', 1)).toEqual(['combobox: Region: All regions']);
  expect(await walk(page, session, 'ArrowDown', 1)).toEqual(['combobox: Region: Brussel – Bruxelles']);
  expect(await walk(page, session, 'Tab', 1)).toEqual(['radio: All services']);
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
    expect(await walk(page, session, 'ArrowDown', 1)).toEqual([`radio: ${need}`]);
    await expect(directory.locator('.directory > .told')).toContainText(told(need));
    expect(await focused(session)).toBe(`radio: ${need}`);
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
  await directory.locator('.more summary').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(directory.locator('.more[open] button')).toBeVisible();
  await page.keyboard.press('Tab');
  const used = await focused(session);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(session)).toBe('button: Back to the list');
  // Of the last card, the one before the directory.
  expect(await walk(page, session, 'Shift+Tab', 1)).toEqual([
    'button: Turn the card: see the reality: The other side tells you about violence. You decide if you look, and when.',
  ]);
  expect(await walk(page, session, 'Tab', 1)).toEqual(['button: Back to the list']);
  await page.keyboard.press('Space');
  await expect.poll(() => focused(session)).toBe(used);
});

test('what a row opens: the number large, mail, website and where it was read, in the order of Tab', async ({
  page,
  session,
  directory,
}) => {
  const row = directory.locator(part.service).nth(1);
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(row.locator('small a')).toBeVisible();
  const { name, email = [], web = [] } = services.find((service) => service.name === 'PAG-ASA')!;
  const stops = [
    `button: Show the number large: ${name}`,
    ...email.map((address) => `link: E-mail: ${address}`),
    ...web.map((address) => `link: Website: ${host(address)}`),
    `link: ${(await row.locator('small a').textContent())!}`,
  ];
  expect(await walk(page, session, 'Tab', stops.length)).toEqual(stops);
});

test('what opens and what prints keeps the focus', async ({ page, session, directory }) => {
  for (const name of ['I do not know where I am', 'Good to know', 'Leaving does not delete your browser history.']) {
    await directory.locator('.foot summary').filter({ hasText: name }).focus();
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
      page.evaluate(() => {
        const exit = document.querySelector('blind-betting-card')!.shadowRoot!.querySelector('quick-exit')!;
        const bar = exit.shadowRoot!.querySelector('.bar')!;
        let target = document.activeElement!;
        while (target.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
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

test('the exit by keyboard alone', async ({ page, session, directory }) => {
  await expect(directory).toBeVisible();
  await page
    .locator('blind-betting-card')
    .first()
    .evaluate((element) => element.setAttribute('exit-href', '/exit-target.html'));
  // After the links of the page's own head.
  for (let stops = 0; stops < 10 && (await focused(session)) !== 'link: Leave this page'; stops += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('The weather');
});
