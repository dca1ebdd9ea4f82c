import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editJson } from '../scripts/edit-json.mjs';
import { GONE_AFTER_DAYS } from '../scripts/limits.mjs';
import { writeWhole } from '../scripts/write-whole.mjs';
import { isSeen } from './run.mjs';

/** @typedef {{ number: string, on: string[] }} Gone */

/**
 * Sets `lastSeen` of the services whose numbers were all seen, and `gone` of those of which a number was missed. Nothing else in the files changes.
 * @param {string} folder of the country files
 * @param {readonly import('./run.mjs').RecordResult[]} records
 * @returns {Promise<{ seen: string[], gone: string[] }>} ids of the services whose fields were written
 */
export async function writeSeen(folder, records) {
  /** @type {{ seen: string[], gone: string[] }} */ const written = { seen: [], gone: [] };
  for (const file of new Set(records.map((record) => record.file))) {
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    const { services } = JSON.parse(before);
    /** @type {import('../scripts/edit-json.mjs').Edit[]} */ const edits = [];
    for (const record of records.filter((each) => each.file === file)) {
      const index = services.findIndex((/** @type {any} */ service) => service.id === record.id);
      // An emergency number has no such fields: of these a person alone decides.
      if (index < 0) continue;
      const set = (/** @type {string} */ field, /** @type {unknown} */ value) =>
        edits.push({ path: ['services', index, field], value, before: 'sources' });
      const { lastSeen = '', gone } = services[index];
      if (record.lastSeen && record.lastSeen > lastSeen) {
        set('lastSeen', record.lastSeen);
        written.seen.push(record.id);
      }
      const missed = goneAfter(gone, record.claims);
      if (JSON.stringify(missed) === JSON.stringify(gone)) continue;
      set('gone', missed);
      written.gone.push(record.id);
    }
    if (edits.length > 0) await writeWhole(path, await editJson(path, before, edits));
  }
  return written;
}

/**
 * What a country file should say of missed numbers after a run: a number that a page prints is missed no more; one that every page of it, read
 * whole, does not print is missed on that day; one of which nothing is known stays as it was.
 * @param {readonly Gone[] | undefined} before
 * @param {readonly import('./run.mjs').ClaimResult[]} claims
 * @returns {Gone[] | undefined} two days at most for each number: the first one, and the first that is a week later
 */
export function goneAfter(before, claims) {
  const numbers = claims.filter(({ kind }) => kind === 'number');
  const after = numbers.flatMap(({ value: number, pages }) => {
    const known = before?.find((each) => each.number === number);
    if (pages.some(isSeen)) return [];
    const isMissed = pages.some(({ verdict }) => verdict === 'gone') && pages.every(({ verdict }) => MISSED.has(verdict));
    if (!isMissed) return known ? [known] : [];
    const day = pages.map(({ readAt }) => readAt.slice(0, 10)).sort()[0] ?? '';
    const [first = day, second] = known?.on ?? [];
    const isWeekLater = Date.parse(day) - Date.parse(first) >= GONE_AFTER_DAYS * 86_400_000;
    return [{ number, on: second ? [first, second] : isWeekLater ? [first, day] : [first] }];
  });
  return after.length > 0 ? after : undefined;
}

const MISSED = new Set(['gone', 'page-gone']);
