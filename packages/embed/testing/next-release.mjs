/** Releases to update to and from: a built embed under another version, with one number changed as a build would change it. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf } from '../cli/own-files.mjs';
import { shortHash } from '../cli/published.mjs';

/**
 * @typedef {object} Changes
 * @property {{ country: string, from: string, to: string }} [number] that this release shows in another way
 * @property {object[]} [recalled] entries of recalled.json
 */

/**
 * @param {string} built folder of the package, built
 * @param {string} folder where the release goes
 * @param {string} version of it
 * @param {Changes} [changes]
 * @throws {Error} where the number does not stand where readers get it from
 */
export function writeRelease(built, folder, version, { number, recalled } = {}) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['cli', 'dist', 'build']) cpSync(join(built, name), join(folder, name), { recursive: true });
  // Built anew it would be the old data again.
  const own = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...own, version, scripts: {} }));

  const place = (/** @type {string} */ file) => join(folder, 'dist', file);
  const read = (/** @type {string} */ file) => readFileSync(place(file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const write = (/** @type {string} */ file, /** @type {string} */ text) => {
    writeFileSync(place(file), text);
    manifest.files[file] = { ...manifest.files[file], bytes: Buffer.byteLength(text), integrity: integrityOf(text) };
  };
  manifest.version = version;
  if (recalled) write('recalled.json', `${JSON.stringify({ recalled })}\n`);
  if (number) {
    const { country, from, to } = number;
    const changed = (/** @type {string} */ text, /** @type {string} */ file) => {
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}.`);
      return text.replaceAll(from, to);
    };
    for (const file of readdirSync(place('directory')).filter((name) => !/^[A-Z]{2}\./.test(name) || name === `${country}.json`))
      write(`directory/${file}`, changed(read(`directory/${file}`), file));
    const numbers = join(folder, 'cli/dist/numbers.json');
    writeFileSync(numbers, changed(readFileSync(numbers, 'utf8'), 'numbers.json'));

    const [old = ''] = Object.keys(manifest.files).filter((file) => manifest.files[file].name === country);
    const code = changed(read(old), old);
    const hash = (/** @type {string} */ text) => createHash('sha256').update(text).digest('base64');
    const entry = read('blind-betting.js');
    const row = `${country}:"${hash(read(old))}"`;
    if (!entry.includes(row)) throw new Error(`blind-betting.js has no row for ${country}.`);
    write('blind-betting.js', entry.replace(row, `${country}:"${hash(code)}"`));
    const file = `c/${country}.${shortHash(hash(code))}.js`;
    manifest.files[file] = manifest.files[old];
    delete manifest.files[old];
    rmSync(place(old));
    write(file, code);
  }
  writeFileSync(place('manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
