/**
 * Proves: for every country, what directory and card dial and write to is byte for byte what the country's file says for published
 * services, shown as the country writes it, and nothing more.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { openChoices } from './promises.js';
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
  text?: Channel[];
}

interface Channel {
  type: 'sms' | 'whatsapp' | 'textphone';
  number: string;
}

interface Country {
  country: string;
  timeZones: string[];
  emergency: { number: string; text?: Channel[] }[];
  card?: { helpline: string; beside?: string[]; whenClosed?: string; minors?: string | string[] };
  nearby?: string[];
  services: Service[];
}

const folder = new URL('../../../packages/locales/directory/', import.meta.url);
const countries = readdirSync(folder)
  .filter((name) => /^[A-Z]{2}\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Country);

/** What is written for professionals alone is not for the reader. */
const forReaders = ({ publish, for: groups }: Service) => publish && !groups?.every((group) => group === 'professionals');

/** Groups are held together by no-break spaces. */
const calls = ({ phone }: Service) =>
  phone.map(({ number, display }) => ({ href: `tel:${number}`, text: display.replaceAll(' ', '\u00a0') }));

const writes = ({ text = [] }: { text?: Channel[] }) =>
  text.map(({ type, number }) =>
    type === 'whatsapp' ? `https://wa.me/${number.replace('+', '')}` : `${type === 'sms' ? 'sms' : 'tel'}:${number}`,
  );

/** What a country without a service shows: services of others, with the numbers that can be dialled from abroad. */
const fromAbroad = (ids: string[]) =>
  countries
    .flatMap(({ services }) => services)
    .filter(({ id }) => ids.includes(id))
    .map((service) => ({ ...service, text: [], phone: service.phone.filter(({ number }) => number.startsWith('+')) }));

/** Links that dial or write a message, as written in the attribute, in the order of the page. */
const hrefs = (inside: Locator) =>
  inside
    .locator('a[href^="tel:"], a[href^="sms:"], a[href^="https://wa.me/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

for (const country of countries) {
  const { country: code, emergency, card: onCard } = country;
  const own = country.services.filter(forReaders);
  const services = own.length > 0 ? own : fromAbroad(country.nearby ?? []);

  test.describe(code, () => {
    // Inside the country, where numbers are written as the country writes them.
    test.use({ timezoneId: country.timeZones[0]! });

    test('the directory', async ({ page }) => {
      await page.goto('/plain.html');
      const directory = page.locator('help-directory');
      await directory.evaluate((element, value) => element.setAttribute('country', value), code);
      const items = directory.locator('li[part=service]');
      const names = items.locator('h3');
      // A number in a name is kept in one line, as every number is.
      const shown = async () => (await names.allTextContents()).map((name) => name.replaceAll('\u00a0', ' '));
      await expect.poll(async () => (await shown()).sort()).toEqual(services.map(({ name }) => name).sort());
      for (const [index, name] of (await shown()).entries()) {
        const service = services.find((candidate) => candidate.name === name)!;
        const item = items.nth(index);
        const numbers = await item
          .locator('[part=number]')
          .evaluateAll((links) => links.map((link) => ({ href: link.getAttribute('href'), text: link.textContent })));
        if (own.length > 0) expect(numbers, service.id).toEqual(calls(service));
        // The digits, since a number from abroad is written with the code of its country.
        else expect(numbers.map(({ text }) => `tel:${text?.replace(/\s/g, '')}`)).toEqual(calls(service).map(({ href }) => href));
        expect(await hrefs(item), service.id).toEqual([...calls(service).map(({ href }) => href), ...writes(service)]);
      }
      const danger = [...emergency.map(({ number }) => `tel:${number}`), ...emergency.flatMap(writes)];
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
      const number = (id: string) => `tel:${own.find((service) => service.id === id)!.phone[0]!.number}`;
      const { helpline, beside = [], minors = [], whenClosed } = onCard ?? {};
      const always = [helpline, ...beside].flatMap((id) => id ?? []).map(number);
      const young = [minors].flat().map(number);
      const danger = `tel:${emergency[0]!.number}`;
      const shown = async () => (await hrefs(card.locator('.root'))).sort();
      // At night one more number may stand in, and of several for readers under 18 one is shown; none stands twice.
      const mayBe = new Set([...always, ...young, ...(whenClosed ? [number(whenClosed)] : []), danger]);
      await expect
        .poll(async () => (await shown()).filter((href) => always.includes(href) || !mayBe.has(href) || href === danger))
        .toEqual([...always, danger].sort());
      expect((await shown()).some((href) => young.includes(href))).toBe(young.length > 0);
      expect(await shown()).toEqual([...new Set(await shown())]);
      if (helpline)
        await expect(card.locator('[part=helpline]').first()).toHaveText(own.find(({ id }) => id === helpline)!.phone[0]!.display);
    });
  });
}

test('every country of the kit has its file, and every file its country', async ({ page }) => {
  await page.goto('/plain.html');
  await openChoices(page.locator('help-directory'));
  const select = page.locator('help-directory select').first();
  const offered = await select.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(offered.sort()).toEqual(countries.map(({ country }) => country).sort());
});
