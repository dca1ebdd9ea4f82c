/** @type {import('../consent.spec.js').Manager} */
export default {
  name: 'CookieConsent',
  package: 'vanilla-cookieconsent',
  head: `<script src="/tools/libraries/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>
<script>
  addEventListener('DOMContentLoaded', () =>
    CookieConsent.run({ categories: { help: {} }, language: { default: 'en', translations: { en: { consentModal: { title: 'Cookies' }, preferencesModal: { sections: [] } } } } }),
  );
</script>`,
  filed: (tag) => tag.replace('type="module"', 'type="text/plain" data-type="module" data-category="help"'),
  accept: () => globalThis.CookieConsent.acceptCategory('all'),
};
