/** Bundles the page of each peer, minified, in production mode, into a temporary folder. */
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { asJsx } from './content.mjs';

const CONTENT = 'bench:content';

/**
 * Each by itself, so that no peer is split for the sake of another.
 * @param {string[]} entries modules of `entries/`
 * @param {import('./content.mjs').Content} content what React draws
 * @returns {Promise<{ folder: string, tags: Map<string, string> }>} the folder, and by entry what the head of its page needs
 */
export async function bundle(entries, content) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  /** @type {Map<string, string>} */ const tags = new Map();
  for (const entry of entries) {
    const name = entry.replace('.js', '');
    await build({
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      root: fileURLToPath(new URL('entries/', import.meta.url)),
      plugins: [contentModule(content)],
      build: {
        outDir: join(folder, name),
        modulePreload: false,
        rollupOptions: {
          input: fileURLToPath(new URL(`entries/${entry}`, import.meta.url)),
          output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
        },
      },
    });
    const files = await readdir(join(folder, name));
    const styles = files.filter((file) => file.endsWith('.css')).map((file) => `<link rel="stylesheet" href="/peers/${name}/${file}">`);
    tags.set(entry, `${styles.join('')}<script type="module" src="/peers/${name}/${entry}"></script>`);
  }
  return { folder, tags };
}

/**
 * @param {import('./content.mjs').Content} content
 * @returns {import('vite').Plugin}
 */
function contentModule({ front, back, button }) {
  return {
    name: CONTENT,
    resolveId: (id) => (id === CONTENT ? id : undefined),
    load: (id) =>
      id === CONTENT
        ? `import { createElement as h, Fragment } from 'react';
export const Front = () => h(Fragment, null, ${asJsx(front)});
export const Back = () => h(Fragment, null, ${asJsx(back)});
export const button = ${JSON.stringify(button)};`
        : undefined,
  };
}
