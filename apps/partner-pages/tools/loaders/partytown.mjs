/** @type {import('../loader.js').Loader} */
export default {
  name: 'Partytown',
  package: '@builder.io/partytown',
  says: 'Never: a worker has no elements',
  head: `<script>partytown = { lib: '/tools/libraries/@builder.io/partytown/lib/' };</script>
<script src="/tools/libraries/@builder.io/partytown/lib/partytown.js"></script>`,
  optimize: (html) => html.replaceAll('<script type="module"', '<script type="text/partytown"'),
};
