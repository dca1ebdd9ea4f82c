import { minify } from '@swc/html';

/** @type {import('../loader.js').Loader} */
export default {
  name: '@swc/html',
  package: '@swc/html',
  optimize: async (html) => (await minify(Buffer.from(html), { collapseWhitespaces: 'all', removeEmptyAttributes: true })).code,
};
