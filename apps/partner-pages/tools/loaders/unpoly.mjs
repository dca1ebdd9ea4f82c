/** @type {import('../loader.js').Loader} */
export default {
  name: 'Unpoly',
  package: 'unpoly',
  changes: true,
  head: `<script src="/tools/libraries/unpoly/unpoly.min.js"></script>
<script>up.link.config.followSelectors.push('a[href]');</script>`,
};
