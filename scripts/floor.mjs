/** The oldest browsers in which everything works (docs/browsers.md), and whether what was built can be read by them. */
import { run } from './run.mjs';

/** By the names that browserslist knows them by. */
export const floor = { chrome: '88', firefox: '115', safari: '16.4', ios_saf: '16.4' };

/** The same as lightningcss writes them: a byte for each part of the number. */
export const floorForCss = Object.fromEntries(
  Object.entries(floor).map(([name, version]) => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return [name, (major << 16) | (minor << 8)];
  }),
);

/** Sorted by es-check under ES2022, but older than that in each of them: Chromium 84, Firefox 90, Safari 15. */
const KNOWN = ['PrivateClassFields'];

/**
 * Looks for syntax and built-ins that one of the oldest browsers lacks.
 * @param {string[]} files globs of scripts
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function checkSyntax(files) {
  const query = Object.entries(floor)
    .map((browser) => browser.join(' '))
    .join(', ');
  const options = ['--module', '--noCache', '--checkFeatures', `--browserslistQuery=${query}`, `--ignore=${KNOWN.join()}`];
  return shortened(await run('es-check', ['checkBrowser', ...files, ...options]));
}

/**
 * The entry is read below the floor too, where it leaves the fallback whole: by Chromium 85, Firefox 79 and Safari 14.
 * @param {string} file
 */
export async function checkEntry(file) {
  return shortened(await run('es-check', ['es2021', file, '--module', '--noCache']));
}

const shortened = (/** @type {{ ok: boolean, output: string }} */ { ok, output }) => ({
  ok,
  output: ok ? '' : output.replace(/^ *at .*$\n?/gm, ''),
});
