/** What every page test starts from: both servers on free ports, and everything the page complains about. */
import { test as base } from '@playwright/test';
import { startServers } from '../server.mjs';
import { complaintsOf } from '../../../packages/embed/testing/complaints.mjs';

export type Tamper = NonNullable<NonNullable<Parameters<typeof startServers>[0]>['tamper']>;

interface Origins {
  pages: string;
  embed: string;
}

interface Fixtures {
  /** Policy violations, errors and warnings of the console, uncaught errors and unhandled rejections. */
  complaints: string[];
  /** Changes files of the kit on their way, until the test ends. */
  tamperWith: (tamper?: Tamper) => void;
}

export const test = base.extend<Fixtures, { servers: Origins & { setTamper(tamper?: Tamper): void } }>({
  servers: [
    async ({}, use) => {
      let current: Tamper | undefined;
      const { close, ...origins } = await startServers({ pagesPort: 0, embedPort: 0, tamper: (...asked) => current?.(...asked) });
      await use({ ...origins, setTamper: (tamper) => (current = tamper) });
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ servers }, use) => use(servers.pages),
  tamperWith: async ({ servers }, use) => {
    await use(servers.setTamper);
    servers.setTamper();
  },
  complaints: [
    async ({ page }, use) => {
      const complaints = complaintsOf(page);
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
        );
      });
      await use(complaints);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
