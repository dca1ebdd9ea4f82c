/** What every page under somebody else's style sheet or script must show. */
import { expectWorks } from './promises.js';
import { expect, test } from './servers.js';
import { differences, openDrawn, stylesOf, type Styles } from './styles.js';

/** Of the page without any sheet, which is the same for all; reading every property takes long. */
let bare: Styles | undefined;

/**
 * @param address of the page
 * @param own what the page itself says on the console
 */
export function looksTheSame(address: string, own: RegExp = /^$/): void {
  test(`${address}: the inner parts look as on the bare page`, async ({ page }) => {
    if (!bare) {
      await openDrawn(page, '/bare.html');
      bare = await stylesOf(page, 'inside');
    }
    expect(Object.keys(bare).length).toBeGreaterThan(100);
    await openDrawn(page, address);
    expect(differences(await stylesOf(page, 'inside'), bare)).toEqual([]);
  });

  test(`${address}: the page looks as it does without the kit`, async ({ page, tamperWith }) => {
    await openDrawn(page, address);
    const withKit = await stylesOf(page, 'outside');
    tamperWith(() => ({ status: 404 }));
    await page.goto(address, { waitUntil: 'load' });
    expect(await page.evaluate(() => customElements.get('blind-betting-card'))).toBeUndefined();
    expect(differences(await stylesOf(page, 'outside'), withKit)).toEqual([]);
  });

  test(`${address}: card and directory work`, async ({ page, complaints }) => {
    await page.goto(address);
    await expectWorks(page);
    expect(complaints.filter((text) => !own.test(text))).toEqual([]);
  });
}
