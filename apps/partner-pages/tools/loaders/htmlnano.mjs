import htmlnano from 'htmlnano';

/** @type {import('../loader.js').Loader} */
export default {
  name: 'htmlnano, preset max',
  package: 'htmlnano',
  optimize: async (html) =>
    (await htmlnano.process(html, { minifySvg: false, minifyCss: false, minifyJs: false }, htmlnano.presets.max)).html,
};
