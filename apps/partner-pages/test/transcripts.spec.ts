/**
 * Proves: what a screen reader is told of each element, in its order, has not changed since somebody read it.
 * After a change that is meant, read the new ones in transcripts/: npx playwright test --project=pages transcripts --update-snapshots=all
 */
import type { Page } from '@playwright/test';
import { unfold } from './unfold.js';
import { part } from './promises.js';
import { expect, test } from './servers.js';
import { expectTranscript } from './kept-transcript.js';
import { transcriptOf } from './transcript.js';

/** A Wednesday noon in Belgium, so that what is open stays open. */
const NOON = new Date('2026-05-06T12:05:00+02:00');

interface Situation {
  name: string;
  tag: string;
  attributes?: Record<string, string>;
  /** What the reader does first. */
  before?: (page: Page) => Promise<void>;
}

const situations: Situation[] = [
  { name: 'card-promise', tag: 'blind-betting-card' },
  { name: 'card-reality', tag: 'blind-betting-card', attributes: { side: 'reality' } },
  { name: 'directory', tag: 'help-directory' },
  { name: 'directory-open', tag: 'help-directory', attributes: { 'no-exit': '' }, before: unfold },
  {
    name: 'large-number',
    tag: 'help-directory',
    attributes: { 'no-exit': '' },
    before: async (page) => {
      await page
        .locator('help-directory')
        .getByRole('button', { name: /Show the number large/ })
        .first()
        .click();
      await expect(page.locator('help-directory .large')).toBeVisible();
    },
  },
  { name: 'exit', tag: 'quick-exit' },
];

/** The element alone on a page, in English, for Belgium. */
async function open(page: Page, { tag, attributes = {}, before }: Situation): Promise<void> {
  await page.clock.setFixedTime(NOON);
  await page.goto('/bare.html');
  await page.evaluate(
    ([name, all]) => {
      document.documentElement.lang = 'en';
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(all)) element.setAttribute(key, value);
      document.querySelector('main')!.replaceChildren(element);
    },
    [tag, { country: 'BE', ...attributes }] as const,
  );
  await expect(page.locator(`${tag} .root[lang=en]`).first()).toBeVisible();
  if (tag === 'help-directory') await expect(page.locator(part.service).first()).toBeVisible();
  if (tag === 'blind-betting-card') await expect(page.locator(`${tag} .art svg`)).toHaveCount(1);
  await before?.(page);
}

for (const situation of situations)
  test(`${situation.name}: what is read, and in which order`, async ({ page }) => {
    await open(page, situation);
    expectTranscript(situation.name, await transcriptOf(page, situation.tag));
  });
