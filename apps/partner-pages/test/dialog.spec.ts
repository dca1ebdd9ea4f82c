/** Proves: in a modal dialog the elements work, the focus stays in reach, and Escape belongs to the dialog. */
import { expectWorks, part } from './promises.js';
import { expect, test } from './servers.js';

test('the elements work in the open dialog, and again after it was closed', async ({ page, complaints }) => {
  await page.goto('/dialog.html');
  const card = page.locator('blind-betting-card');
  await page.getByRole('button', { name: 'Hulp', exact: true }).click();
  await expectWorks(page);
  await card.locator(part.flip).focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).not.toHaveAttribute('open');
  await expect(card).toHaveAttribute('side', 'reality');
  await page.getByRole('button', { name: 'Hulp', exact: true }).click();
  await card.locator(part.flip).press('Enter');
  await expect(card).toHaveAttribute('side', 'promise');
  expect(complaints).toEqual([]);
});
