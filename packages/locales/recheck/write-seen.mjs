import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';

/**
 * Sets `lastSeen` of the services whose numbers were all seen. Nothing else in the file changes.
 * @param {string} folder of the country files
 * @param {readonly import('./run.mjs').RecordResult[]} records
 * @returns {Promise<string[]>} ids of the services that were written
 */
export async function writeSeen(folder, records) {
  const { check, format, resolveConfig } = await import('prettier');
  /** @type {string[]} */ const written = [];
  for (const file of new Set(records.map((record) => record.file))) {
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    const { services } = JSON.parse(before);
    let text = before;
    for (const { id, lastSeen } of records.filter((record) => record.file === file && record.lastSeen)) {
      const index = services.findIndex((/** @type {any} */ service) => service.id === id);
      // An emergency number has no such field; a later day stays.
      if (index < 0 || (services[index].lastSeen ?? '') >= /** @type {string} */ (lastSeen)) continue;
      text = applyEdits(
        text,
        modify(text, ['services', index, 'lastSeen'], lastSeen, {
          formattingOptions: { insertSpaces: true, tabSize: 2 },
          getInsertionIndex: beforeSources,
        }),
      );
      written.push(id);
    }
    if (text === before) continue;
    const style = { ...(await resolveConfig(path)), parser: 'json' };
    await writeFile(path, (await check(before, style)) ? await format(text, style) : text);
  }
  return written;
}

function beforeSources(/** @type {string[]} */ keys) {
  const place = keys.indexOf('sources');
  return place < 0 ? keys.length : place;
}
