/** @type {import('../loader.js').Loader} */
export default {
  name: 'Barba',
  package: '@barba/core',
  changes: true,
  head: '<script src="/tools/libraries/@barba/core/dist/barba.umd.js"></script>',
  body: (content) => `<body data-barba="wrapper">
{{navigation}}<main data-barba="container" data-barba-namespace="page">${content}</main>
<script>barba.init({ transitions: [{ leave() {}, enter() {} }] });</script></body>`,
};
