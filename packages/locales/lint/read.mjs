import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/**
 * A data file as the rules see it.
 * @typedef {{ file: string, name: string, content: any }} DataFile
 *
 * All data of the package.
 * @typedef {{ messages: DataFile[], directory: DataFile[] }} Data
 *
 * What a rule found. An error stops the build; a warning is printed.
 * @typedef {{ level: 'error' | 'warning', file: string, key: string, problem: string, cure: string }} Finding
 */

/**
 * Reads every JSON file of one folder.
 * @param {URL} folder ends with a slash
 * @returns {Promise<{ files: DataFile[], findings: Finding[] }>} a file that is no JSON becomes a finding, not an exception
 */
async function readFolder(folder) {
  const label = basename(folder.pathname);
  /** @type {DataFile[]} */ const files = [];
  /** @type {Finding[]} */ const findings = [];
  for (const entry of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    const file = `${label}/${entry}`;
    try {
      files.push({ file, name: basename(entry, '.json'), content: JSON.parse(await readFile(new URL(entry, folder), 'utf8')) });
    } catch (error) {
      findings.push({
        level: 'error',
        file,
        key: '(whole file)',
        problem: `is not valid JSON: ${/** @type {Error} */ (error).message}`,
        cure: 'Mend the place named above; a missing comma or quotation mark is the usual cause.',
      });
    }
  }
  return { files, findings };
}

/**
 * Reads messages/ and directory/ of a package folder.
 * @param {URL} root the folder that holds messages/ and directory/, with a slash at its end
 * @returns {Promise<{ data: Data, findings: Finding[] }>}
 */
export async function readData(root) {
  const messages = await readFolder(new URL('messages/', root));
  const directory = await readFolder(new URL('directory/', root));
  return {
    data: { messages: messages.files, directory: directory.files },
    findings: [...messages.findings, ...directory.findings],
  };
}
