/** Each file of docs/ is a story of its own: written once, read in the repository and here. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';
import { guideTitle, renderGuide } from './render-guide.mjs';

const GUIDE = /\/docs\/([\w-]+)\.md$/;

/** Tells Storybook which stories there are. */
export const guideIndexer: Indexer = {
  test: GUIDE,
  createIndex: async (file) => {
    const title = guideTitle(await readFile(file, 'utf8'), file);
    return [
      {
        type: 'story',
        importPath: file,
        exportName: 'Page',
        title: `Guides/${title.replaceAll('/', ' ')}`,
        name: title.replaceAll('/', ' '),
        metaId: `guides-${basename(file, '.md')}`,
        __id: `guides-${basename(file, '.md')}--page`,
        tags: ['page', 'guide'],
      },
    ];
  },
};

/** Makes a module with that story of a guide. */
export function guides(): Plugin {
  return {
    name: 'guides',
    enforce: 'pre',
    transform(markdown, file) {
      if (!GUIDE.test(file)) return undefined;
      const [id, title] = [basename(file, '.md'), guideTitle(markdown, file)];
      const page = fileURLToPath(new URL('../pages/guide.ts', import.meta.url));
      return {
        code: `import { guide } from ${JSON.stringify(page)};
export default { title: ${JSON.stringify(`Guides/${title.replaceAll('/', ' ')}`)}, id: ${JSON.stringify(`guides-${id}`)}, tags: ['page', 'guide'], parameters: { layout: 'fullscreen', controls: { disable: true } } };
export const Page = { name: ${JSON.stringify(title.replaceAll('/', ' '))}, render: () => guide(${JSON.stringify(title)}, ${JSON.stringify(renderGuide(markdown))}) };`,
        map: null,
      };
    },
  };
}
