/**
 * Proves: for every country, what directory and card dial and write to is byte for byte what the country's file says for published
 * services, shown as the country writes it, and nothing more.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, test } from './servers.js';

interface Phone {
  number: string;
  display: string;
}

interface Service {
  id: string;
  name: string;
  publish: boolean;
  for?: string[];
  phone: Phone[];
  text?: { type: 'sms' | 'whatsapp'; number: string }[];
}

interface Country {
  country: string;
  timeZones: string[];
  emergency: { number: string }[];
  cardHelpline: string;
  services: Service[];
}

const folder = new URL('../../../packages/locales/directory/', import.meta.url);
const countries = readdirSync(folder)
  .filter((name) => /^[A-Z]{2}\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Country);

/** What is written for professionals alone is not for the reader. */
const forReaders = ({ publish, for: groups }: Service) => publish && !groups?.every((group) => group === 'professionals');

const calls = ({ phone }: Service) => phone.map(({ number, display }) => ({ href: `tel:${number}`, text: display }));

const writes = ({ text = [] }: Service) =>
  text.map(({ type, number }) => (type === 'sms' ? `sms:${number}` : `https://wa.me/${number.replace('+', '')}`));

/** Links that dial or write a message, as written in the attribute, in the order of the page. */
const hrefs = (inside: Locator) =>
  inside
    .locator('a[href^="tel:"], a[href^="sms:"], a[href^="https://wa.me/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

for (const country of countries) {
  const { country: code, emergency, cardHelpline } = country;
  const services = country.services.filter(forReaders);

  test.describe(code, () => {
    // Inside the country, where numbers are written as the country writes them.
    test.use({ timezoneId: country.timeZones[0]! });

    test('the directory', async ({ page }) => {
      await page.goto('/plain.html');
      const directory = page.locator('help-directory');
      await directory.evaluate((element, value) => element.setAttribute('country', value), code);
      const items = directory.locator('li[part=service]');
      const names = items.locator('h3');
      await expect.poll(async () => (await names.allTextContents()).sort()).toEqual(services.map(({ name }) => name).sort());
      for (const [index, name] of (await names.allTextContents()).entries()) {
        const service = services.find((candidate) => candidate.name === name)!;
        const item = items.nth(index);
        const numbers = await item
          .locator('[part=number]')
          .evaluateAll((links) => links.map((link) => ({ href: link.getAttribute('href'), text: link.textContent })));
        expect(numbers, service.id).toEqual(calls(service));
        expect(await hrefs(item), service.id).toEqual([...calls(service).map(({ href }) => href), ...writes(service)]);
      }
      const danger = emergency.map(({ number }) => `tel:${number}`);
      await expect.poll(() => hrefs(directory.locator('[part=danger]'))).toEqual(danger);
      // The first of them once more, for a reader who does not know where they are.
      const all = [
        ...danger,
        danger[0]!,
        ...services.flatMap((service) => [...calls(service).map(({ href }) => href), ...writes(service)]),
      ];
      expect((await hrefs(directory.locator('.root').first())).sort()).toEqual(all.sort());
    });

    test('the card', async ({ page }) => {
      await page.goto('/plain.html');
      const card = page.locator('blind-betting-card').first();
      await card.evaluate((element, value) => element.setAttribute('country', value), code);
      const helpline = services.find(({ id, phone }) => id === cardHelpline && phone.length > 0);
      const expected = [...(helpline ? [`tel:${helpline.phone[0]!.number}`] : []), `tel:${emergency[0]!.number}`];
      await expect.poll(() => hrefs(card.locator('.root'))).toEqual(expected);
      if (helpline) await expect(card.locator('[part=helpline]')).toHaveText(helpline.phone[0]!.display);
    });
  });
}

test('every country of the kit has its file, and every file its country', async ({ page }) => {
  await page.goto('/plain.html');
  const select = page.locator('help-directory select').first();
  await expect(select).toBeVisible();
  const offered = await select.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(offered.sort()).toEqual(countries.map(({ country }) => country).sort());
});
