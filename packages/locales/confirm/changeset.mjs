import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadMessages, placeName } from '../dist/index.js';
import { writeWhole } from '../scripts/write-whole.mjs';
import { changedNumbers } from '../../../scripts/release/changed-numbers.mjs';

/**
 * The changeset of a round of calls: which numbers have changed, which services are gone, and who confirmed.
 * @param {any} before the country file as it was
 * @param {any} after as it is
 * @param {readonly string[]} confirmed names of the services that confirmed what is shown
 * @returns {Promise<string>} Markdown with its front matter
 */
export async function changesetText(before, after, confirmed) {
  const country = placeName(after.country, await loadMessages('en'));
  const changed = changedNumbers(before, after).map((line) => line.replace(/^- \w+, /, `${country}, `));
  const said = confirmed.length > 0 ? [`${country}: confirmed by the services themselves: ${confirmed.join(', ')}.`] : [];
  return `---
'@blind-betting/locales': patch
'@blind-betting/embed': patch
---

${[...changed, ...said].join(' ')}
`;
}

/**
 * Writes a country file and a new changeset, or neither.
 * @param {{ path: string, before: string, text: string }} country the file, as it was and as it shall be
 * @param {{ folder: string, name: string, text: string }} changeset `name` without its ending; one that is taken gets a number
 * @returns {Promise<string>} path of the changeset
 * @throws {Error} when the disk refuses one of them; then both are as they were
 */
export async function writeBoth({ path, before, text }, changeset) {
  const note = await freePath(changeset.folder, changeset.name);
  await writeWhole(path, text);
  try {
    await writeFile(note, changeset.text, { flag: 'wx' });
  } catch (error) {
    await writeWhole(path, before);
    throw error;
  }
  return note;
}

async function freePath(/** @type {string} */ folder, /** @type {string} */ name) {
  for (let count = 1; ; count++) {
    const path = join(folder, `${name}${count > 1 ? `-${count}` : ''}.md`);
    const isTaken = await access(path).then(
      () => true,
      () => false,
    );
    if (!isTaken) return path;
  }
}
