import minifier from '@minify-html/node';

/** @type {import('../loader.js').Loader} */
export default {
  name: '@minify-html/node',
  package: '@minify-html/node',
  optimize: (html) => minifier.minify(Buffer.from(html), { keep_comments: false, minify_js: true, minify_css: true }).toString(),
};
