/** Proves: a chunk that differs by one byte never runs; the number for danger now still shows, and nothing is thrown. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { part } from './promises.js';
import { expect, test } from './servers.js';

const manifest: { files: Record<string, { name?: string }> } = JSON.parse(
  readFileSync(new URL('../../../packages/embed/dist/manifest.json', import.meta.url), 'utf8'),
);
const names = Object.values(manifest.files).flatMap(({ name }) => name ?? []);
const fileOf = new Map(Object.entries(manifest.files).map(([file, { name }]) => [name, `/${file}`]));
const countries = names.filter((name) => /^[A-Z]{2}$/.test(name));
const guides = names.filter((name) => name.endsWith('.guide'));
const scenes = names.filter((name) => name.endsWith('.scene'));
const languages = guides.map((name) => name.replace('.guide', ''));
const code = names.filter((name) => name !== 'pasted' && ![countries, guides, scenes, languages].some((others) => others.includes(name)));

const oneByteMore = (body: string) => `${body} `;
const changes = {
  'one byte more': oneByteMore,
  'code of a stranger': (body: string) => `document.documentElement.dataset.ran = 'yes';${body}`,
};

/** Before any module runs, so that the page asks for just this from the start. */
async function pageWith(page: Page, language: string, country: string, elements: string[]): Promise<void> {
  await page.addInitScript(
    ({ language, country, elements }) => {
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
    { language, country, elements },
  );
  await page.goto('/plain.html');
}

for (const name of [...code, 'nl-BE', 'BE']) {
  for (const [change, changed] of Object.entries(changes)) {
    test(`${name} with ${change} is refused`, async ({ page, tamperWith, complaints }) => {
      const elements = code.includes(name) && name !== 'kit' ? [name] : ['blind-betting-card', 'help-directory'];
      let sent = 0;
      tamperWith((path, body) => {
        if (path !== fileOf.get(name)) return undefined;
        sent += 1;
        return changed(body);
      });
      await pageWith(page, 'nl-BE', 'BE', elements);
      await expect.poll(() => sent, 'asked for, and once more after the refusal').toBeGreaterThanOrEqual(2);
      for (const tag of elements) {
        const emergency = page.locator(tag).locator('a[href="tel:112"]').filter({ visible: true }).first();
        const flip = page.locator(tag).locator(part.flip);
        await expect(emergency.or(flip).first()).toBeVisible();
        // A card that has its texts shows the number on its reality side.
        if (await flip.isVisible()) await flip.click();
        await expect(emergency).toBeVisible();
      }
      await expect(page.locator('html')).not.toHaveAttribute('data-ran');
      await expect(page.locator(name === 'BE' ? part.service : elements.map((tag) => `${tag} .root[lang]`).join())).toHaveCount(0);
      expect(complaints.filter((text) => text.startsWith('uncaught:'))).toEqual([]);
    });
  }
}

for (const [change, changed] of Object.entries(changes))
  test(`what mends a page, with ${change}, is refused, and the elements work`, async ({ page, tamperWith, complaints }) => {
    let sent = 0;
    tamperWith((path, body) => {
      if (path !== fileOf.get('pasted')) return undefined;
      sent += 1;
      return changed(body);
    });
    await page.goto('/self-closed.html');
    await expect.poll(() => sent, 'asked for, and once more after the refusal').toBeGreaterThanOrEqual(2);
    await page.locator('blind-betting-card').locator(part.flip).click();
    await expect(page.locator('blind-betting-card').locator(part.helpline)).toBeVisible();
    await expect.poll(() => complaints.join()).toContain('/c/pasted.');
    await expect(page.locator('html')).not.toHaveAttribute('data-ran');
    expect(complaints.filter((text) => text.startsWith('uncaught:'))).toEqual([]);
  });

/** Changes every file of some names. @returns how often each was sent */
function tampered(
  tamperWith: (tamper: (path: string, body: string) => string | undefined) => void,
  changed: string[],
): Map<string, number> {
  const sent = new Map<string, number>();
  const paths = new Map(changed.map((name) => [fileOf.get(name), name]));
  tamperWith((path, body) => {
    const name = paths.get(path);
    if (!name) return undefined;
    sent.set(name, (sent.get(name) ?? 0) + 1);
    return oneByteMore(body);
  });
  return sent;
}

test('no country whose file was changed is shown, and its emergency number stays', async ({ page, tamperWith, complaints }) => {
  const sent = tampered(tamperWith, countries);
  await pageWith(page, 'en', 'BE', ['help-directory']);
  const directory = page.locator('help-directory');
  for (const country of countries) {
    await directory.evaluate((element, code) => element.setAttribute('country', code), country);
    await expect.poll(() => sent.get(country) ?? 0, country).toBeGreaterThanOrEqual(2);
    await expect(directory.locator('[part=danger] [part=emergency]')).toHaveText(/^\d{3}$/);
    await expect(directory.locator(part.service)).toHaveCount(0);
  }
  expect(complaints.filter((text) => text.startsWith('uncaught:'))).toEqual([]);
});

test('no language whose file was changed is shown, and the emergency number stays', async ({ page, tamperWith, complaints }) => {
  const sent = tampered(tamperWith, languages);
  await pageWith(page, 'en', 'FR', ['blind-betting-card']);
  for (const language of languages) {
    await page.evaluate((tag) => (document.documentElement.lang = tag), language);
    await expect.poll(() => sent.get(language) ?? 0, language).toBeGreaterThanOrEqual(2);
    await expect(page.locator('blind-betting-card a[href="tel:112"]').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('blind-betting-card .root[lang]')).toHaveCount(0);
  }
  expect(complaints.filter((text) => text.startsWith('uncaught:'))).toEqual([]);
});

test('no guide whose file was changed is shown, and the list stays', async ({ page, tamperWith, complaints }) => {
  const sent = tampered(tamperWith, guides);
  await pageWith(page, 'en', 'FR', ['help-directory']);
  const directory = page.locator('help-directory');
  await directory.locator('.guide summary').click();
  for (const guide of guides) {
    await page.evaluate((tag) => (document.documentElement.lang = tag), guide.replace('.guide', ''));
    await expect.poll(() => sent.get(guide) ?? 0, guide).toBeGreaterThanOrEqual(2);
    await expect(directory.locator('.guide h3')).toHaveCount(0);
    await expect(directory.locator(part.service).first()).toBeVisible();
  }
  expect(complaints.filter((text) => text.startsWith('uncaught:'))).toEqual([]);
});

test('no drawing whose file was changed is shown, and the card stays', async ({ page, tamperWith, complaints }) => {
  const sent = tampered(tamperWith, scenes);
  await pageWith(page, 'en', 'FR', ['blind-betting-card']);
  const card = page.locator('blind-betting-card');
  for (const scene of scenes) {
    await card.evaluate((element, story) => element.setAttribute('story', story), scene.replace('.scene', ''));
    await expect.poll(() => sent.get(scene) ?? 0, scene).toBeGreaterThanOrEqual(2);
    await expect(card.locator('.art svg')).toHaveCount(0);
    await expect(card.locator(part.flip)).toBeVisible();
  }
  expect(complaints.filter((text) => text.startsWith('uncaught:'))).toEqual([]);
});
