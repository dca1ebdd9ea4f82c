/** Proves: a chunk that differs by one byte never runs; the number for danger now still shows, and nothing is thrown. */
import { readFileSync } from 'node:fs';
import { part } from './promises.js';
import { expect, test } from './servers.js';

const manifest: { files: Record<string, { name?: string }> } = JSON.parse(
  readFileSync(new URL('../../../packages/embed/dist/manifest.json', import.meta.url), 'utf8'),
);
const chunks = Object.keys(manifest.files).filter((file) => file !== 'blind-betting.js');

/** What a page must ask for to need this chunk, and what it would show if the chunk had run. */
function use(file: string): { language: string; country: string; effect: string } {
  const name = file.replace(/^c\//, '').split('.')[0] ?? '';
  if (name === 'kit') return { language: 'nl-BE', country: 'BE', effect: part.flip };
  if (name === 'quick-exit') return { language: 'nl-BE', country: 'BE', effect: '[part~=exit]' };
  if (name === 'help-directory') return { language: 'nl-BE', country: 'BE', effect: 'help-directory select' };
  if (name === 'blind-betting-card') return { language: 'nl-BE', country: 'BE', effect: part.flip };
  if (/^[A-Z]{2}$/.test(name)) return { language: 'nl-BE', country: name, effect: part.service };
  return { language: name, country: 'BE', effect: `.root[lang="${name}"]` };
}

for (const file of chunks) {
  for (const [change, changed] of Object.entries({
    'one byte more': (body: string) => `${body} `,
    'code of a stranger': (body: string) => `document.documentElement.dataset.ran = 'yes';${body}`,
  })) {
    test(`${file} with ${change} is refused`, async ({ page, tamperWith, complaints }) => {
      const { language, country, effect } = use(file);
      let sent = 0;
      tamperWith((path, body) => {
        if (path !== `/${file}`) return undefined;
        sent += 1;
        return changed(body);
      });
      await page.addInitScript(
        ([language, country]) => {
          // Before any module runs, so that the page asks for this language and country from the start.
          const prepare = () => {
            document.documentElement.lang = language;
            for (const element of document.querySelectorAll('[country]')) element.setAttribute('country', country);
          };
          addEventListener('readystatechange', prepare, { capture: true, once: true });
        },
        [language, country] as const,
      );
      await page.goto('/plain.html');
      await expect.poll(() => sent, 'asked for, and once more after the refusal').toBeGreaterThanOrEqual(2);
      for (const element of await page.locator('blind-betting-card, help-directory').all())
        await expect(element.locator('a[href="tel:112"]').filter({ visible: true }).first()).toBeVisible({ timeout: 5000 });
      await expect(page.locator('html')).not.toHaveAttribute('data-ran');
      await expect(page.locator(effect)).toHaveCount(0);
      expect(complaints.filter((text) => text.startsWith('uncaught:'))).toEqual([]);
    });
  }
}
