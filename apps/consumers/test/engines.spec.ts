/** Proves: what a bundler, a framework and a server make of the packages works for a reader of Firefox and of WebKit too. */
import { expect, test } from '@playwright/test';
import { otherEngines } from '../../../scripts/testing/other-engines.js';
import { isWhole, sampleOf } from '../../../scripts/testing/sample.js';
import { Project } from './project.js';
import { setups } from './setups.js';

/** What a reader of the page finds, after a turn of the card and a change of the page's state. */
interface Found {
  side: string;
  language: string;
  numbers: number;
  exit: boolean;
}

/** Runs in the page: the drivers of these engines have little in common but this. */
async function visit(): Promise<Found> {
  const until = async <Value>(find: () => Value): Promise<NonNullable<Value>> => {
    for (let times = 0; times < 1000; times += 1) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`in vain: ${find}`);
  };
  const shadow = (selector: string) => document.querySelector(selector)?.shadowRoot;
  // What a server has drawn has a style element, and no handlers yet.
  await until(() => shadow('#card') && !shadow('#card')?.querySelector('style'));
  (await until(() => shadow('#card')?.querySelector<HTMLElement>('.root[lang] [part=flip]'))).click();
  await until(() => document.querySelector('#flip')?.textContent === 'reality');
  const side = (document.querySelector('#card') as HTMLElement & { side: string }).side;
  const numbers = await until(() => shadow('#directory')?.querySelectorAll('a[href^="tel:"]').length);
  const link = await until(() => shadow('#directory')?.querySelector('quick-exit')?.shadowRoot?.querySelector('a.exit'));
  const exit = link.getClientRects().length > 0;
  document.querySelector<HTMLElement>('#change')?.click();
  const root = await until(() => shadow('#card')?.querySelector('.root[lang="nl"]'));
  return { side, language: root.getAttribute('lang') ?? '', numbers, exit };
}

const tried = setups.filter(({ id }) => ['vite', 'react', 'eleventy'].includes(id));

test('there is a bundler, a framework and a server', () =>
  expect(tried.map(({ kind }) => kind)).toEqual(['bundler', 'framework', 'server']));

for (const setup of isWhole ? tried : sampleOf(tried, 1))
  test(setup.name, async () => {
    // A folder of its own, since other files of tests have one of this set-up too.
    const project = new Project({ ...setup, id: `${setup.id}-engines` });
    try {
      const address = await project.serve();
      for (const [name, start] of Object.entries(otherEngines)) {
        const engine = await start();
        try {
          const { numbers, ...found } = await engine.visit(address, visit);
          expect(found, name).toEqual({ side: 'reality', language: 'nl', exit: true });
          expect(numbers, name).toBeGreaterThan(3);
        } finally {
          await engine.close();
        }
      }
    } finally {
      await project.close();
    }
  });
