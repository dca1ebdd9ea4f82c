/**
 * Proves: WebKit gives what can be pressed, and each heading, the role and the name that somebody has read in transcripts/.
 * After a change that is meant, read the new ones: npx playwright test --project=pages webkit-names --update-snapshots=all
 */
import { remote } from 'webdriverio';
import { startWebKit } from '../../../scripts/other-browsers.mjs';
import { expectTranscript } from './kept-transcript.js';
import { expect, test } from './servers.js';

type Browser = Awaited<ReturnType<typeof remote>>;

const situations = {
  'card-promise': { tag: 'blind-betting-card' },
  'card-reality': { tag: 'blind-betting-card', side: 'reality' },
  directory: { tag: 'help-directory', 'no-exit': '' },
  exit: { tag: 'quick-exit' },
} as const;

/** Puts the element alone on the page, and waits until it is drawn. @returns what can be pressed, and each heading */
async function drawn(browser: Browser, { tag, ...attributes }: { tag: string }): Promise<WebdriverIO.Element[]> {
  await browser.execute(
    (name, all) => {
      document.documentElement.lang = 'en';
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(all)) element.setAttribute(key, value);
      document.querySelector('main')!.replaceChildren(element);
    },
    tag,
    { country: 'BE', ...attributes },
  );
  const last = { 'blind-betting-card': '.art svg', 'help-directory': '[part=service]', 'quick-exit': 'a' }[tag];
  await browser.waitUntil(
    () =>
      browser.execute((name, wanted) => !!document.querySelector(name)?.shadowRoot?.querySelector(`.root[lang=en] ${wanted}`), tag, last),
    { timeout: 60_000 },
  );
  return (await browser.execute(
    (name) =>
      [
        ...document
          .querySelector(name)!
          .shadowRoot!.querySelectorAll(
            ':is(h2, h3, a, button, summary, select, input):not([inert] *, details:not([open]) > :not(summary))',
          ),
      ].filter((element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true })),
    tag,
  )) as unknown as WebdriverIO.Element[];
}

test('role and name of all that can be pressed, and of each heading, in WebKit', async ({ servers }) => {
  const { session, stop } = await startWebKit({ TZ: 'Europe/Brussels' });
  try {
    const browser = await remote(session);
    await browser.url(`${servers.pages}/bare.html`);
    for (const [name, situation] of Object.entries(situations)) {
      const lines: string[] = [];
      for (const element of await drawn(browser, situation)) {
        const id = element['element-6066-11e4-a52e-4f735466cecf' as keyof typeof element] as unknown as string;
        const [role, label] = [await browser.getElementComputedRole(id), await browser.getElementComputedLabel(id)];
        lines.push(`${role}: ${label}`.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim());
      }
      expect(lines.length, name).toBeGreaterThan(0);
      // The order of services may follow the hour; the transcripts of Chromium hold the order of reading.
      if (name === 'directory') lines.sort();
      expectTranscript(`${name}.webkit`, `${lines.join('\n')}\n`);
    }
    await browser.deleteSession();
  } finally {
    stop();
  }
});
