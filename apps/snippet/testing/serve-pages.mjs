/** Folders that `copy` would write, and pages that a choice was pasted into, on loopback: what a partner's server sends. */
import { createServer } from 'node:http';
import { contentsOf } from '../../../packages/embed/cli/contents.mjs';
import { ownText } from '../../../packages/embed/cli/own-files.mjs';
import { readManifest } from '../../../packages/embed/cli/read-manifest.mjs';
import { copiedFolder } from '../src/copied-folder.mjs';
import { pagesOf, styleOf } from '../src/steps.mjs';

/** @typedef {import('../src/choices.mjs').Choices} Choices */

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

/** Strict, and with what the page "Get the code" says to add. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline' 'self'; frame-src 'self'; trusted-types lit-html; require-trusted-types-for 'script'";

/**
 * @param {Record<string, string>} [more] scripts by name, served beside the pages
 * @returns {Promise<{ paste: (choices: Choices, head?: string) => Promise<{ language: string, address: string }[]>, close: () => Promise<void> }>}
 *   paste puts what is shown to be copied into empty pages, one for each language, and answers where they are
 */
export async function servePages(more = {}) {
  const own = await readManifest();
  /** @type {Map<string, string>} by path */
  const files = new Map(Object.entries(more).map(([name, code]) => [`/${name}`, code]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page.example');
    const text = files.get(pathname);
    const ending = /** @type {keyof typeof TYPES} */ (pathname.split('.').pop());
    // The frame has a policy of its own.
    const isPage = pathname.startsWith('/page/');
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': TYPES[ending] ?? 'text/plain',
      ...(isPage && { 'content-security-policy': POLICY }),
    });
    response.end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${port}`;
  return {
    async paste(choices, head = '') {
      const name = `${files.size}`;
      const here = { ...choices, address: `${origin}/${name}/` };
      const { options } = copiedFolder(own, here);
      /** @type {Iterable<[file: string, code: string]>} all of the embed, or the folder of the choice */
      const written =
        choices.delivery === 'address'
          ? await Promise.all(Object.keys(own.files).map(async (file) => /** @type {[string, string]} */ ([file, await ownText(file)])))
          : [...(await contentsOf(own, options))].map(([file, { code }]) => /** @type {[string, string]} */ ([file, code]));
      for (const [file, code] of written) files.set(`/${name}/${file}`, code);
      const pages = await pagesOf(here, own);
      return pages.map(({ language, code }) => {
        const path = `/page/${name}.${language}.html`;
        files.set(
          path,
          `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<title>A page</title>\n<style>${styleOf(here)}</style>\n${head}</head>\n<body>\n${code}\n</body>\n</html>\n`,
        );
        return { language, address: origin + path };
      });
    },
    close: () => new Promise((resolve) => (server.close(() => resolve(undefined)), server.closeAllConnections())),
  };
}
