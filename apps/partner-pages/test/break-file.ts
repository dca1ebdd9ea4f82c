/** One file of the kit broken in one way, until it is mended. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Tamper } from './servers.js';

const manifest: { files: Record<string, { name?: string }> } = JSON.parse(
  readFileSync(new URL('../../../packages/embed/dist/manifest.json', import.meta.url), 'utf8'),
);

/** @param name of a chunk @returns its path below the folder of the kit */
export function pathOf(name: string): string {
  return `/${Object.entries(manifest.files).find(([, file]) => file.name === name)?.[0] ?? name}`;
}

export const faults = [
  '404',
  '500',
  'slow by 10 s',
  'cut in the middle',
  'wrong type',
  'no CORS header',
  'one byte changed',
  'redirected to another origin',
  'blocked by a filter',
] as const;
export type FaultName = (typeof faults)[number];

export interface Broken {
  /** How often the file was asked for. */
  asked(): number;
  /** How many addresses of it were asked for: the kit asks again under another one, a browser that repeats what a tag asks for does not. */
  addresses(): number;
  /** Lets a slow file come. */
  release(): void;
  /** From now on the file is sent as it should be. */
  mend(): Promise<void>;
}

/**
 * @param page that will ask
 * @param tamperWith the server's hook
 * @param embed origin of the kit
 * @param path of the file
 * @param fault how it breaks
 */
export async function breakFile(
  page: Page,
  tamperWith: (tamper?: Tamper) => void,
  embed: string,
  path: string,
  fault: FaultName,
): Promise<Broken> {
  let count = 0;
  const queries = new Set<string>();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const pattern = new RegExp(`${path.replace(/\./g, '\\.')}(\\?|$)`);
  const answers: Record<Exclude<FaultName, 'blocked by a filter'>, Tamper> = {
    '404': () => ({ status: 404 }),
    '500': () => ({ status: 500 }),
    'slow by 10 s': () => held.then(() => undefined),
    'cut in the middle': () => ({ cut: true }),
    'wrong type': () => ({ headers: { 'Content-Type': 'text/html' } }),
    'no CORS header': () => ({ headers: { 'Access-Control-Allow-Origin': null } }),
    'one byte changed': (_path, body) => `${body.slice(0, -1)} `,
    // The same server by its other name: another origin to the browser, with the very same bytes.
    'redirected to another origin': () => ({
      status: 302,
      headers: { Location: `${embed.replace('localhost', '127.0.0.1')}${path}?moved`, 'Cache-Control': 'no-store' },
    }),
  };
  if (fault === 'blocked by a filter')
    await page.route(pattern, (route) => {
      count += 1;
      queries.add(new URL(route.request().url()).search);
      return route.abort('blockedbyclient');
    });
  else
    tamperWith((asked, body, query) => {
      if (asked !== path || query === '?moved') return undefined;
      count += 1;
      queries.add(query);
      return answers[fault](asked, body, query);
    });
  return {
    asked: () => count,
    addresses: () => queries.size,
    release,
    async mend() {
      release();
      tamperWith();
      await page.unroute(pattern);
    },
  };
}
