/** Writes the plugin as a folder and as a zip, into `dist`. */
import { fileURLToPath } from 'node:url';
import { buildPlugin } from './build-plugin.mjs';

const { files, bytes, zip } = await buildPlugin(new URL('../dist/', import.meta.url));
console.log(`${fileURLToPath(zip)}: ${files} files, ${bytes} bytes`);
