import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/**
 * Compares with the file of this name in transcripts/, or writes it with --update-snapshots=all.
 * @param name without an ending
 * @param text one line for each thing that is read
 */
export function expectTranscript(name: string, text: string): void {
  const folder = new URL('transcripts/', import.meta.url);
  const file = new URL(`${name}.txt`, folder);
  if (test.info().config.updateSnapshots === 'all') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${name}.txt is missing: run with --update-snapshots=all, and read what it writes`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
