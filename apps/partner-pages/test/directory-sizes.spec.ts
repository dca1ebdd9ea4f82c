/**
 * Proves: on a phone, in every country, the first call button is in the first screen, and the longest everyday list stays a list. With
 * `WRITE=1` it writes what it measured into docs/directory-sizes.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { catalog } from '@blind-betting/locales';
import { expect, test } from './servers.js';

const FIRST_CALL = 320;
const BELGIUM = 1900;
const LANGUAGES = ['en', 'nl'] as const;

// A Sunday night, when most are closed, and say when they open.
const NIGHT = new Date('2026-11-29T02:00:00Z');

const docs = new URL('../../../docs/directory-sizes.md', import.meta.url);

test.use({ viewport: { width: 390, height: 844 } });

test('the first number is in the first screen in every country, and the list of Belgium is short', async ({ page }) => {
  await page.clock.setFixedTime(NIGHT);
  await page.goto('/bare.html');
  const rows: string[] = [];
  for (const country of catalog.countries) {
    const cells: number[] = [];
    for (const language of LANGUAGES) {
      await page.evaluate(
        ([code, tag]) => {
          const directory = document.createElement('help-directory');
          directory.setAttribute('country', code!);
          directory.lang = tag!;
          document.body.replaceChildren(directory);
        },
        [country, language],
      );
      const directory = page.locator('help-directory');
      const first = directory.locator('[part=number]').first();
      await expect(directory.locator('quick-exit').locator('.exit')).toBeVisible();
      await expect(first).toBeVisible();
      const [box, number] = [(await directory.locator('.root').first().boundingBox())!, (await first.boundingBox())!];
      cells.push(Math.round(number.y - box.y), Math.round(box.height));
      const [start, height] = cells.slice(-2);
      expect(start, `${country}, ${language}: where the first call button begins`).toBeLessThanOrEqual(FIRST_CALL);
      if (country === 'BE') expect(height, `BE, ${language}: height`).toBeLessThanOrEqual(BELGIUM);
    }
    rows.push(`| ${[country, ...cells].join(' | ')} |`);
  }
  if (process.env['WRITE']) {
    const text = readFileSync(docs, 'utf8');
    writeFileSync(docs, text.replace(/(\| -+ \|[^\n]*\n)[^]*/, `$1${rows.join('\n')}\n`));
  }
});

test('every call link is as high as a finger, and there is room between those of two rows', async ({ page }) => {
  await page.clock.setFixedTime(NIGHT);
  await page.goto('/bare.html');
  for (const [country, language] of catalog.countries.flatMap((code) => [[code, 'en'] as const, [code, 'ar'] as const])) {
    await page.evaluate(
      ([code, tag]) => {
        const directory = document.createElement('help-directory');
        directory.setAttribute('country', code);
        directory.lang = tag;
        document.body.replaceChildren(directory);
      },
      [country, language] as const,
    );
    const directory = page.locator('help-directory');
    await expect(directory.locator('[part=number]').first()).toBeVisible();
    const faults = await directory.evaluate((element) => {
      const root = element.shadowRoot!;
      const rect = (link: Element) => link.getBoundingClientRect();
      const low = [...root.querySelectorAll('[part=number], [part=emergency], .danger a')]
        .filter((link) => link.checkVisibility() && rect(link).height < 44)
        .map((link) => `${link.textContent}: ${rect(link).height} px high`);
      const rows = [...root.querySelectorAll('.row')].map((row) => ({ row, links: [...row.querySelectorAll('[part=number]')] }));
      const wide = rows.flatMap(({ row, links }) =>
        links.filter((link) => rect(link).width > rect(row).width * 0.6).map((link) => `${link.textContent}: too wide`),
      );
      // The exit floats, 44 px high, and must find a place where it covers none.
      const called = rows.filter(({ links }) => links.length > 0);
      const tight = called
        .slice(1)
        .map(({ links }, index) => ({ link: links[0]!, above: called[index]!.links.at(-1)! }))
        .filter(({ link, above }) => rect(link).top - rect(above).bottom < 52)
        .map(({ link, above }) => `${above.textContent} and ${link.textContent}: too close`);
      // What opens the rest, and what is written to, cover no number.
      const covered = rows.flatMap(({ links }) =>
        links
          .filter((link) => {
            link.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, right, top, bottom } = rect(link);
            return [top + 2, bottom - 2].some((y) => [left + 8, right - 8].some((x) => root.elementFromPoint(x, y) !== link));
          })
          .map((link) => `${link.textContent}: covered`),
      );
      // A tap on what a finger sees opens that, and nothing that leaves a trace instead.
      const swapped = [...root.querySelectorAll('.row :is(a, summary)')]
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          control.scrollIntoView({ block: 'center', behavior: 'instant' });
          const text = document.createRange();
          text.selectNodeContents(control);
          return [...text.getClientRects()]
            .filter(({ width }) => width > 0)
            .some(({ left, top, width, height }) =>
              [0.1, 0.5, 0.9].some(
                (share) => root.elementFromPoint(left + share * width, top + height / 2)?.closest('a, summary') !== control,
              ),
            );
        })
        .map((control) => `${control.textContent}: another control lies over it`);
      return [...low, ...wide, ...tight, ...covered, ...swapped];
    });
    expect(faults, `${country}, ${language}`).toEqual([]);
  }
});
