/** Proves: where Trusted Types are enforced, the name `lit-html` is all that the list needs. */
import { expectWorks } from './promises.js';
import { expect, test } from './servers.js';

test('the elements work, and the page keeps its protection', async ({ page, complaints }) => {
  await page.goto('/trusted-types.html');
  await expectWorks(page);
  expect(complaints).toEqual([]);
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>text</b>';
      return '';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
});
