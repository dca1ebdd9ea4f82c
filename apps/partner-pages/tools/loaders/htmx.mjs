/** @type {import('../loader.js').Loader} */
export default {
  name: 'htmx, `hx-boost`',
  package: 'htmx.org',
  changes: true,
  says: 'Keeps whole pages in `sessionStorage`; see below',
  head: '<script src="/tools/libraries/htmx.org/dist/htmx.min.js"></script>',
  body: (content) => `<body hx-boost="true">{{navigation}}<main>${content}</main></body>`,
};
