import { minify } from 'html-minifier-next';

/** @param {string} html @returns {Promise<string>} as short as plugins and networks make it on its way */
export const minified = (html) =>
  minify(html, {
    collapseWhitespace: true,
    removeComments: true,
    removeAttributeQuotes: true,
    removeOptionalTags: true,
    removeRedundantAttributes: true,
    sortAttributes: true,
  });
