import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {import('../loader.js').Loader} */
export default {
  name: 'Vite, build',
  version: '8.3.8',
  says: 'The folder lies in `public`, or on another address; a folder that is bundled loses its names and hashes',
  async optimize(html) {
    const { build } = await import('vite');
    const root = await mkdtemp(join(tmpdir(), 'vite-'));
    await writeFile(join(root, 'index.html'), html);
    await build({ root, logLevel: 'error', configFile: false });
    const built = await readFile(join(root, 'dist/index.html'), 'utf8');
    await rm(root, { recursive: true });
    return built;
  },
};
