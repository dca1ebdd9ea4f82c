import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A run that was stopped longer ago is not taken up again: what it saw is no news. */
const MAXIMUM_AGE = 7 * 24 * 3600 * 1000;

/**
 * What is noted of a page once it is done. The body of a page that could be read is in the cache.
 * @typedef {{ visit: import('./get-page.mjs').Visit, readable: boolean, refused?: { verdict: 'page-gone' | 'cannot-be-read', code: string, reason: string } }} Done
 */

/** The pages that a run has done, in a file, so that it can be stopped and taken up again. */
export class State {
  constructor(/** @type {string} */ folder) {
    this.folder = folder;
    this.file = join(folder, 'run.jsonl');
  }

  /**
   * @param {boolean} fresh start anew whatever is there
   * @returns {Promise<Map<string, Done>>} what an unfinished run has done, by address
   */
  async open(fresh) {
    await mkdir(this.folder, { recursive: true });
    const lines = fresh ? [] : await this.#lines();
    const [first] = lines;
    const unfinished = first?.started && Date.now() - Date.parse(first.started) < MAXIMUM_AGE && !lines.some(({ finished }) => finished);
    if (!unfinished) await writeFile(this.file, `${JSON.stringify({ started: new Date().toISOString() })}\n`);
    // A fault that may pass is tried again.
    const done = unfinished ? lines.filter(({ visit }) => visit && !['network', 'busy'].includes(visit.code)) : [];
    return new Map(done.map((line) => [line.visit.url, line]));
  }

  /** @param {Done} done */
  async add(done) {
    await appendFile(this.file, `${JSON.stringify(done)}\n`);
  }

  async finish() {
    await appendFile(this.file, `${JSON.stringify({ finished: new Date().toISOString() })}\n`);
  }

  /** @returns {Promise<any[]>} a line that was cut when the run was stopped is left out */
  async #lines() {
    const text = await readFile(this.file, 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
      try {
        return [JSON.parse(line)];
      } catch {
        return [];
      }
    });
  }
}
