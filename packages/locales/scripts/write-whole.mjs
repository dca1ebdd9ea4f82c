import { realpath, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a data file in one step: half of it is never seen under its name, and what stops or fails before the end leaves the old one.
 * @param {string} path of the file, or of a link to it, which stays a link
 * @param {string} text
 */
export async function writeWhole(path, text) {
  const file = await realpath(path).catch(() => path);
  const draft = `${file}.${process.pid}.new`;
  try {
    // Nothing that already lies there is written over, or taken away.
    await writeFile(draft, text, { flag: 'wx' });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') await rm(draft, { force: true });
    throw error;
  }
  await rename(draft, file).catch(async (error) => {
    await rm(draft, { force: true });
    throw error;
  });
}
