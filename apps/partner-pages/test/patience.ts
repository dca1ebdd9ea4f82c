import type { Page } from '@playwright/test';

/** Milliseconds after which an element that has no files yet shows a number beside its fallback, as `embed.ts` has it. */
const PATIENCE = 2500;

/** Keeps that number away: on a busy machine a file that is meant to be a little late is later than that, and the number takes room. */
export async function wait(page: Page): Promise<void> {
  await page.addInitScript((patience) => {
    const { setTimeout } = globalThis;
    const later = (run: () => void, delay?: number) => setTimeout(run, delay === patience ? 600_000 : delay);
    Object.assign(globalThis, { setTimeout: later });
  }, PATIENCE);
}
