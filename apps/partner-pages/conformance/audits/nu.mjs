/** The Nu HTML Checker, which needs Java. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import vnuJar from 'vnu-jar';

/** @returns {boolean} whether this machine has a Java */
export const hasJava = () => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

/**
 * All documents in one go, since starting Java takes longer than checking.
 * @template Key
 * @param {{ key: Key, markup: string, ours: boolean }[]} documents
 * @returns {{ key: Key, finding: import('../figures.mjs').Finding }[]} errors
 * @throws {Error} when the checker did not run
 */
export function nu(documents) {
  const folder = mkdtempSync(join(tmpdir(), 'nu-'));
  try {
    const files = documents.map(({ markup }, index) => {
      const file = join(folder, `${index}.html`);
      writeFileSync(file, markup);
      return file;
    });
    const { stdout, stderr, status } = spawnSync(
      'java',
      ['-jar', vnuJar, '--format', 'json', '--stdout', '--exit-zero-always', '--errors-only', ...files],
      { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
    );
    if (status !== 0) throw new Error(`The Nu checker ended with ${status}: ${stderr}`);
    /** @type {{ url: string, type: string, message: string, lastLine?: number, extract?: string }[]} */
    const messages = JSON.parse(stdout).messages;
    return messages.map(({ url, type, message, lastLine, extract }) => {
      if (type === 'non-document-error') throw new Error(`The Nu checker could not read ${url}: ${message}`);
      const { key, ours } = documents[Number(basename(url, '.html'))];
      const rule = message.replace(/[“‘][^”’]*[”’]/g, '…');
      return { key, finding: { tool: 'Nu', rule, message, place: `line ${lastLine}`, snippet: (extract ?? '').trim(), ours } };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
