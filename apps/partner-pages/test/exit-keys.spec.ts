/** Proves: Shift three times within five seconds leaves, with its progress in sight and announced; no other use of the key does. */
import type { CDPSession, Page } from '@playwright/test';
import { readyButton, test } from './exit-target.js';
import { expect } from './servers.js';

const left = 'The weather';
const stayed = 'Safe dating – Town and welfare';

test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await open(page);
});

async function open(page: Page): Promise<void> {
  await page.goto('/exit.html');
  await readyButton(page.locator('quick-exit'));
}

const shift = async (page: Page, times: number) => {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
};

/** What a screen reader is told of the exit's status, and how urgently. */
async function announced(session: CDPSession): Promise<{ text: string; live: unknown }> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const status = nodes.find(({ role }) => role?.value === 'status')!;
  const inside = (id: string): string =>
    nodes
      .filter(({ parentId }) => parentId === id)
      .reduce((text, node) => text + (node.role?.value === 'StaticText' ? node.name?.value : inside(node.nodeId)), '');
  return { text: inside(status.nodeId), live: status.properties?.find(({ name }) => name === 'live')?.value.value };
}

test('three times leave; what is missing is shown and announced', async ({ page, session }) => {
  const status = page.locator('quick-exit').getByRole('status');
  expect(await announced(session)).toEqual({ text: '', live: 'polite' });
  await shift(page, 1);
  await expect(status.getByText('Press Shift 2 more times to leave.')).toBeInViewport({ ratio: 1 });
  await expect.poll(() => announced(session)).toEqual({ text: 'Press Shift 2 more times to leave.', live: 'polite' });
  await shift(page, 1);
  await expect.poll(() => announced(session)).toEqual({ text: 'Press Shift 1 more time to leave.', live: 'polite' });
  await shift(page, 1);
  await expect(page).toHaveTitle(left);
});

test('no listener of the page hears of the third Shift any more', async ({ page }) => {
  const heard: string[] = [];
  page.on('console', (message) => message.text().startsWith('heard') && heard.push(message.text()));
  await page.evaluate(() => {
    for (const capture of [true, false]) addEventListener('keydown', () => console.log('heard'), capture);
  });
  await shift(page, 3);
  await expect(page).toHaveTitle(left);
  expect(heard).toHaveLength(4);
});

test('it is in sight wherever the reader has scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const status = page.locator('quick-exit').getByRole('status');
  for (const share of [0, 0.3, 1]) {
    await page.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), share);
    await page.keyboard.press('Shift');
    await expect(status.getByText('Press Shift 2 more times to leave.')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(status.getByText('You are still on this page.')).toBeInViewport({ ratio: 1 });
    await page.clock.runFor(5000);
    await expect(status).toHaveText('');
  }
});

for (const holder of ['blind-betting-card', 'help-directory'])
  test(`what is missing lies over everything in the ${holder} that holds the exit`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/plain.html');
    if (holder === 'help-directory')
      await page.evaluate(() => document.querySelectorAll('blind-betting-card').forEach((card) => card.remove()));
    const exit = page.locator(holder).first().locator('quick-exit');
    await readyButton(exit);
    await exit.evaluate((element) => element.shadowRoot!.querySelector('.exit')!.scrollIntoView({ block: 'center' }));
    await shift(page, 1);
    const said = exit.getByRole('status').locator('span');
    await expect(said).toBeInViewport({ ratio: 1 });
    const covered = await said.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const points = [left + 4, (left + right) / 2, right - 4].flatMap((x) => [top + 4, bottom - 4].map((y) => [x, y] as const));
      return points.filter(([x, y]) => (element.getRootNode() as ShadowRoot).elementFromPoint(x, y) !== element);
    });
    expect(covered).toEqual([]);
  });

for (const [name, key] of [
  ['a letter', 'a'],
  ['an arrow', 'ArrowDown'],
  ['Escape', 'Escape'],
  ['Tab', 'Tab'],
  ['Control', 'Control'],
] as const) {
  test(`${name} between cancels, and the reader is told`, async ({ page }) => {
    await shift(page, 2);
    await page.keyboard.press(key);
    await expect(page.locator('quick-exit').getByRole('status')).toHaveText('You are still on this page.');
    await shift(page, 2);
    await expect(page.locator('quick-exit').getByRole('status')).toHaveText('Press Shift 1 more time to leave.');
    await expect(page).toHaveTitle(stayed);
    await shift(page, 1);
    await expect(page).toHaveTitle(left);
  });
}

for (const [name, act] of [
  ['a click', (page: Page) => page.mouse.click(2, 2)],
  ['the wheel', (page: Page) => page.mouse.wheel(40, 0)],
] as const)
  test(`Shift with ${name} is no press of the pattern`, async ({ page }) => {
    await page.mouse.move(2, 2);
    for (let times = 0; times < 4; times += 1) {
      await page.keyboard.down('Shift');
      await act(page);
      await page.keyboard.up('Shift');
      await expect(page.locator('quick-exit').getByRole('status')).toHaveText('');
    }
    await expect(page).toHaveTitle(stayed);
    await shift(page, 3);
    await expect(page).toHaveTitle(left);
  });

test('in a field that a closed shadow root hides, Shift is part of writing; on an element that only looks like one, it counts', async ({
  page,
}) => {
  await page.evaluate(() => {
    class ClosedField extends HTMLElement {
      field = this.attachShadow({ mode: 'closed' }).appendChild(document.createElement('input'));
    }
    customElements.define('closed-field', ClosedField);
    const field = document.body.appendChild(document.createElement('closed-field')) as ClosedField;
    field.field.focus();
  });
  await shift(page, 4);
  await expect(page.locator('quick-exit').getByRole('status')).toHaveText('');
  await expect(page).toHaveTitle(stayed);
  await page.evaluate(() => {
    const button = document.body.appendChild(document.createElement('own-button'));
    button.tabIndex = 0;
    button.focus();
  });
  await shift(page, 3);
  await expect(page).toHaveTitle(left);
});

test('what is longer ago than five seconds does not count', async ({ page }) => {
  const status = page.locator('quick-exit').getByRole('status');
  await shift(page, 2);
  await page.clock.runFor(5001);
  await expect(status).toHaveText('You are still on this page.');
  await page.clock.runFor(5001);
  await expect(status).toHaveText('');
  await shift(page, 1);
  await expect(status).toHaveText('Press Shift 2 more times to leave.');
  await page.clock.runFor(3000);
  await shift(page, 1);
  await page.clock.runFor(3000);
  await shift(page, 1);
  await expect(status).toHaveText('Press Shift 1 more time to leave.');
  await expect(page).toHaveTitle(stayed);
});

test('a key held down counts once', async ({ page }) => {
  for (let repeat = 0; repeat < 6; repeat += 1) await page.keyboard.down('Shift');
  await page.keyboard.up('Shift');
  await expect(page.locator('quick-exit').getByRole('status')).toHaveText('Press Shift 2 more times to leave.');
});

test('the way back with Shift and Tab is silent', async ({ page }) => {
  for (let times = 0; times < 6; times += 1) {
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('quick-exit').getByRole('status')).toHaveText('');
  }
  await expect(page).toHaveTitle(stayed);
});

test('capital letters, and Shift with Control or Alt, do not leave', async ({ page }) => {
  for (const keys of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+Tab', 'Control+Shift', 'Control+Shift', 'Control+Shift'])
    await page.keyboard.press(keys);
  await page.keyboard.down('Alt');
  await shift(page, 3);
  await page.keyboard.up('Alt');
  await expect(page).toHaveTitle(stayed);
});

for (const name of ['Your question', 'More about it', 'Notes']) {
  test(`in the field "${name}" Shift is part of writing`, async ({ page }) => {
    await page.getByRole('textbox', { name }).focus();
    await shift(page, 3);
    await expect(page.locator('quick-exit').getByRole('status')).toHaveText('');
    // What was pressed outside is forgotten as soon as the reader writes.
    await page.getByRole('checkbox').focus();
    await shift(page, 2);
    await page.getByRole('textbox', { name }).focus();
    await page.keyboard.press('a');
    await page.getByRole('checkbox').focus();
    await shift(page, 1);
    await expect(page.locator('quick-exit').getByRole('status')).toHaveText('Press Shift 2 more times to leave.');
  });
}

for (const role of ['checkbox', 'combobox'] as const) {
  test(`on a ${role} nobody writes: Shift leaves`, async ({ page }) => {
    await page.getByRole(role).focus();
    await shift(page, 3);
    await expect(page).toHaveTitle(left);
  });
}

test('in a dialog Shift leaves', async ({ page }) => {
  await page.evaluate(() => document.querySelector('dialog')!.showModal());
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await shift(page, 3);
  await expect(page).toHaveTitle(left);
});

test('an exit in the open dialog is the one that speaks', async ({ page }) => {
  await page.evaluate(() => {
    const dialog = document.querySelector('dialog')!;
    dialog.append(document.createElement('quick-exit'));
    dialog.showModal();
  });
  const inside = page.locator('dialog quick-exit');
  await readyButton(inside);
  await shift(page, 1);
  await expect(inside.getByRole('status')).toHaveText('Press Shift 2 more times to leave.');
});
