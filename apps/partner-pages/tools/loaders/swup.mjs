/** @type {import('../loader.js').Loader} */
export default {
  name: 'Swup',
  package: 'swup',
  changes: true,
  head: '<script src="/tools/libraries/swup/dist/Swup.umd.js"></script>',
  body: (content) => `<body>{{navigation}}<main id="swup">${content}</main>
<script>new Swup({ animationSelector: false });</script></body>`,
};
