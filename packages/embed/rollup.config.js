import { readdirSync, readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import literals from '@lit-labs/rollup-plugin-minify-html-literals';
import { Features } from 'lightningcss';
import { floorForCss } from '../../scripts/floor.mjs';
import {
  apart,
  attributeNames,
  emptied,
  factory,
  fileTable,
  fromKit,
  hashedChunk,
  hashOf,
  inPage,
  manifest,
  minified,
  notices,
  ownVersion,
  receivedScenes,
  receivedSource,
  sceneTable,
} from './scripts/rollup-plugins.mjs';
import { openData } from './scripts/open-data/index.mjs';
import { recalledNumbers, shownNumbers } from './scripts/shown-numbers.mjs';
import { checkTemplates, trimLit } from './scripts/trim-lit.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** One chunk for each module of a folder, named after its file. */
const modules = (/** @type {string} */ folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name: name.replace('.js', ''), input: `${folder}${name}` }));

/** Named after the data files: what an earlier build left behind in dist/ is not published. */
const locales = (/** @type {'messages' | 'directory'} */ data, /** @type {string} */ folder = data) =>
  readdirSync(new URL(`../locales/${data}/`, import.meta.url)).map((file) => {
    const name = file.replace('.json', '');
    return { name, input: `../locales/dist/generated/${folder}/${name}.js` };
  });

/** The oldest browsers are named so that no declaration is taken out that only they read; nothing is rewritten for them. */
const minifyLiterals = () =>
  literals({
    options: {
      minifyOptions: {
        minifyCSS: {
          targets: floorForCss,
          exclude: Features.Selectors | Features.MediaQueries | Features.Colors | Features.LogicalProperties | Features.VendorPrefixes,
        },
      },
    },
    failOnError: true,
  });
const shared = ['lit', '@blind-betting/base'];
const output = { dir: 'dist', generatedCode: 'es2015' };

/** Chunks first, each a file of its own without imports; the entry last, since it carries their hashes. */
export default [
  {
    input: 'build/kit.js',
    output,
    plugins: [
      emptied(),
      receivedSource(),
      ownVersion(version),
      resolve(),
      trimLit(),
      minifyLiterals(),
      checkTemplates(),
      minified(),
      hashedChunk('kit'),
    ],
  },
  ...modules('../card/dist/scenes/').map(({ name, input }) => ({ input, output, plugins: [minified(), hashedChunk(`${name}.scene`)] })),
  ...modules('build/elements/').map(({ name, input }) => ({
    input,
    external: shared,
    output: { ...output, format: 'iife', globals: Object.fromEntries([...shared, 'kit'].map((id) => [id, 'kit'])) },
    plugins: [
      receivedScenes(),
      apart('quick-exit', 'QuickExit'),
      fromKit(),
      inPage(),
      resolve(),
      minifyLiterals(),
      sceneTable(),
      factory(),
      checkTemplates(),
      minified(),
      hashedChunk(name),
    ],
  })),
  ...locales('messages', 'guide').map(({ name, input }) => ({ input, output, plugins: [minified(), hashedChunk(`${name}.guide`)] })),
  ...locales('messages').map(({ name, input }) => ({
    input,
    output,
    plugins: [hashOf('guide', `${name}.guide`), minified(), hashedChunk(name)],
  })),
  ...locales('directory').map(({ name, input }) => ({ input, output, plugins: [minified(), hashedChunk(name)] })),
  { input: 'build/pasted.js', output, plugins: [resolve(), minified(), hashedChunk('pasted')] },
  // A classic script, which runs before the page is there.
  { input: 'build/frame.js', output: { ...output, format: 'iife', entryFileNames: 'frame.js' }, plugins: [minified()] },
  {
    input: 'build/embed.js',
    output: { ...output, entryFileNames: 'blind-betting.js' },
    plugins: [
      fileTable(),
      attributeNames(),
      inPage(),
      ownVersion(version),
      resolve(),
      minified(),
      openData(version),
      recalledNumbers(),
      manifest(version),
    ],
  },
  {
    // Not for pages: what the command draws with, in Node.
    input: 'build/draw-ahead.js',
    external: ['@blind-betting/locales', /^node:/],
    output: { file: 'cli/dist/draw-ahead.mjs', generatedCode: 'es2015', inlineDynamicImports: true },
    plugins: [resolve({ exportConditions: ['node'] }), minifyLiterals(), minified(), notices(), shownNumbers()],
  },
];
