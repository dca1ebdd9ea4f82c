/**
 * Draws the picture of the README: six stories, both sides, light and dark. Run it when the card's looks have changed:
 * `npm run build && node scripts/contact-sheet.mjs`
 */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { startServers } from '../apps/partner-pages/server.mjs';
import { browserArguments, findBrowser } from './find-browser.mjs';

const STORIES = ['love', 'online', 'job', 'money', 'shelter', 'fate'];
const target = new URL('../docs/six-stories.jpg', import.meta.url);

const { pages, close } = await startServers();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
try {
  // As high as all rows: what is out of sight is not drawn.
  const page = await browser.newPage({ viewport: { width: 1860, height: 3200 }, deviceScaleFactor: 0.5, timezoneId: 'Europe/Brussels' });
  await page.goto(`${pages}/bare.html`);
  await page.evaluate((stories) => {
    const row = (/** @type {string} */ scheme, /** @type {string} */ side) => {
      const box = document.createElement('div');
      box.style.cssText = `color-scheme:${scheme};background:${scheme === 'dark' ? '#151619' : '#fff'};display:grid;grid-template-columns:repeat(6,280px);gap:24px;padding:24px`;
      box.append(
        ...stories.map((story) => {
          const card = document.createElement('blind-betting-card');
          for (const [name, value] of Object.entries({ lang: 'en', country: 'BE', story, side })) card.setAttribute(name, value);
          return card;
        }),
      );
      return box;
    };
    document.body.style.cssText = 'margin:0;width:max-content';
    document.body.replaceChildren(...['light', 'dark'].flatMap((scheme) => ['promise', 'reality'].map((side) => row(scheme, side))));
  }, STORIES);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('blind-betting-card')].every(
      ({ shadowRoot }) => shadowRoot?.querySelector('.help') && shadowRoot.querySelector('.art svg'),
    ),
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.locator('body').screenshot({ path: fileURLToPath(target), type: 'jpeg', quality: 72 });
  console.log(`docs/six-stories.jpg is drawn.`);
} finally {
  await browser.close();
  await close();
}
