/** @type {import('../loader.js').Loader} */
export default {
  name: 'jQuery, `load()`',
  package: 'jquery',
  changes: true,
  head: '<script src="/tools/libraries/jquery/dist/jquery.min.js"></script>',
  body: (content) => `<body>{{navigation}}<main>${content}</main>
<script>
  const show = () => jQuery('main').load(location.pathname + ' main > *');
  jQuery('nav a').on('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', event.target.href);
    show();
  });
  addEventListener('popstate', show);
</script></body>`,
};
