import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visit } from 'jsonc-parser';

/**
 * A data file as the rules see it.
 * @typedef {{ file: string, name: string, content: any }} DataFile
 *
 * All data of the package.
 * @typedef {{ messages: DataFile[], directory: DataFile[], recalled?: DataFile[] }} Data
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
  const label = basename(fileURLToPath(folder));
  /** @type {DataFile[]} */ const files = [];
  /** @type {Finding[]} */ const findings = [];
  for (const entry of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    const read = await readFrom(new URL(entry, folder), `${label}/${entry}`);
    files.push(...read.files);
    findings.push(...read.findings);
  }
  return { files, findings };
}

/**
 * @param {URL} address
 * @param {string} file as findings call it
 * @returns {Promise<{ files: DataFile[], findings: Finding[] }>}
 */
async function readFrom(address, file) {
  try {
    const text = await readFile(address, 'utf8');
    return { files: [{ file, name: basename(file, '.json'), content: JSON.parse(text) }], findings: doubledKeys(file, text) };
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    const cure = 'Mend the place named above; a missing comma or quotation mark is the usual cause.';
    return { files: [], findings: [{ level: 'error', file, key: '(whole file)', problem: `is not valid JSON: ${message}`, cure }] };
  }
}

/**
 * JSON takes the last of two values under one key and drops the first without a word.
 * @param {string} file as findings call it
 * @param {string} text of it, which is JSON
 * @returns {Finding[]}
 */
export function doubledKeys(file, text) {
  /** @type {Finding[]} */ const findings = [];
  /** @type {Set<string>[]} One for each object that is open. */ const seen = [];
  visit(text, {
    onObjectBegin: () => void seen.push(new Set()),
    onObjectEnd: () => void seen.pop(),
    onObjectProperty(name, _offset, _length, line, _character, path) {
      const keys = seen.at(-1);
      if (keys?.has(name))
        findings.push({
          level: 'error',
          file,
          key: [...path(), name].join('.'),
          problem: `stands twice in the same object, the second time in line ${line + 1}, and only the last one would count`,
          cure: 'Keep the right one and delete the other.',
        });
      keys?.add(name);
    },
  });
  return findings;
}

/**
 * Reads messages/, directory/ and recalled.json of a package folder.
 * @param {URL} root the folder that holds them, with a slash at its end
 * @returns {Promise<{ data: Data, findings: Finding[] }>}
 */
export async function readData(root) {
  const messages = await readFolder(new URL('messages/', root));
  const directory = await readFolder(new URL('directory/', root));
  const recalled = await readFrom(new URL('recalled.json', root), 'recalled.json');
  return {
    data: { messages: messages.files, directory: directory.files, recalled: recalled.files },
    findings: [...messages.findings, ...directory.findings, ...recalled.findings],
  };
}
