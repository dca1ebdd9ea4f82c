/** @type {import('../loader.js').Loader} */
export default {
  name: 'Pjax',
  package: 'pjax',
  changes: true,
  head: '<script src="/tools/libraries/pjax/pjax.min.js"></script>',
  body: (content) => `<body>{{navigation}}<main>${content}</main>
<script>new Pjax({ selectors: ['title', 'main'], cacheBust: false });</script></body>`,
};
