/** Proves: a chunk that differs by one byte never runs; the number for danger now still shows, and nothing is thrown. */
import { readFileSync } from 'node:fs';
import { part } from './promises.js';
import { expect, test } from './servers.js';

const manifest: { files: Record<string, { name: string }> } = JSON.parse(
  readFileSync(new URL('../../../packages/embed/dist/manifest.json', import.meta.url), 'utf8'),
);
const chunks = Object.entries(manifest.files).filter(([file]) => file !== 'blind-betting.js');

/** What a page must ask for to need a chunk, and what it would show if the chunk had run. */
function use(chunk: string): { language: string; country: string; elements: string[]; effect: string } {
  const usual = { language: 'nl-BE', country: 'BE', elements: ['blind-betting-card', 'help-directory'] };
  if (chunk === 'kit') return { ...usual, effect: part.flip };
  if (chunk.includes('-') && chunk === chunk.toLowerCase()) return { ...usual, elements: [chunk], effect: `${chunk} .root` };
  if (/^[A-Z]{2}$/.test(chunk)) return { ...usual, country: chunk, effect: part.service };
  return { ...usual, language: chunk, effect: `.root[lang="${chunk}"]` };
}

const changes: Record<string, (body: string) => string> = {
  'one byte more': (body) => `${body} `,
  'code of a stranger': (body) => `document.documentElement.dataset.ran = 'yes';${body}`,
};

for (const [file, { name }] of chunks) {
  for (const [change, changed] of Object.entries(changes)) {
    test(`${name} with ${change} is refused`, async ({ page, tamperWith, complaints }) => {
      const { effect, elements, ...wanted } = use(name);
      let sent = 0;
      tamperWith((path, body) => {
        if (path !== `/${file}`) return undefined;
        sent += 1;
        return changed(body);
      });
      await page.addInitScript(
        ({ language, country, elements }) => {
          // Before any module runs, so that the page asks for just this from the start.
          const prepare = () => {
            document.documentElement.lang = language;
            document.querySelector('main')?.replaceChildren(
              ...elements.map((tag) => {
                const element = document.createElement(tag);
                element.setAttribute('country', country);
                return element;
              }),
            );
          };
          addEventListener('readystatechange', prepare, { capture: true, once: true });
        },
        { ...wanted, elements },
      );
      await page.goto('/plain.html');
      await expect.poll(() => sent, 'asked for, and once more after the refusal').toBeGreaterThanOrEqual(2);
      for (const tag of elements) {
        const emergency = page.locator(tag).locator('a[href="tel:112"]').filter({ visible: true }).first();
        const flip = page.locator(tag).locator(part.flip);
        await expect(emergency.or(flip).first()).toBeVisible({ timeout: 5000 });
        // A card that has its texts shows the number on its reality side.
        if (await flip.isVisible()) await flip.click();
        await expect(emergency).toBeVisible({ timeout: 5000 });
      }
      await expect(page.locator('html')).not.toHaveAttribute('data-ran');
      await expect(page.locator(effect)).toHaveCount(0);
      expect(complaints.filter((text) => text.startsWith('uncaught:'))).toEqual([]);
    });
  }
}
