/** @type {import('../loader.js').Loader} */
export default {
  name: 'Turbo',
  package: '@hotwired/turbo',
  changes: true,
  head: '<script src="/tools/libraries/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>',
};
