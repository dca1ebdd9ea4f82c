/** Lets the code that prints for a page run without a disk: the built embed comes with the script. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NAME = 'virtual:embed-files';
const dist = new URL('../../../packages/embed/dist/', import.meta.url);
const guide = new URL('../../../docs/embedding.md', import.meta.url);
const ownFiles = fileURLToPath(new URL('../src/own-files.ts', import.meta.url));

/** Chunks of texts and of services, as they are called: a BCP 47 tag or an ISO 3166-1 code, and a hash. */
const DATA = /^c\/([a-z]{2}(-\w+)?|[A-Z]{2})\.[\w-]+\.js$/;

/** @returns {Record<string, string>} lines of the guide, by the name of the server: what is tested there is shown here */
export function serverLines(text = readFileSync(guide, 'utf8')) {
  const lines = (/** @type {string} */ language) => {
    const [, found] = new RegExp(`\\n\`\`\`${language}\\n([^]*?)\\n\`\`\``).exec(text) ?? [];
    if (!found) throw new Error(`docs/embedding.md has no lines for ${language}: it needs a block that begins with \`\`\`${language}.`);
    return found;
  };
  return { nginx: lines('nginx'), Apache: lines('apache') };
}

/** @returns {import('vite').Plugin} */
export function embedFiles() {
  return {
    name: 'embed-files',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id === NAME) return `\0${NAME}`;
      return /\/own-files\.mjs$/.test(id) && !importer.endsWith('own-files.ts') ? ownFiles : undefined;
    },
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const files = ['blind-betting.js', 'frame.js', ...readdirSync(new URL('c/', dist)).map((file) => `c/${file}`), 'manifest.json'];
      const texts = Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, dist), 'utf8')]));
      /** @type {Record<string, unknown>} */ const data = {};
      for (const file of files.filter((name) => DATA.test(name))) data[file] = (await import(new URL(file, dist).href)).default;
      return [
        `export const texts = JSON.parse(${JSON.stringify(JSON.stringify(texts))});`,
        `export const data = JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
        `export const serverLines = ${JSON.stringify(serverLines())};`,
      ].join('\n');
    },
  };
}
