/** @type {import('../consent.spec.js').Manager} */
export default {
  name: 'Klaro',
  package: 'klaro',
  head: `<script>
  var klaroConfig = { services: [{ name: 'kit', purposes: ['functional'], default: false }], translations: { en: { purposes: { functional: 'Help' } } } };
</script>
<script defer src="/tools/libraries/klaro/dist/klaro-no-css.js"></script>`,
  filed: (tag) => tag.replace('type="module" src', 'type="text/plain" data-type="module" data-name="kit" data-src'),
  accept: () => {
    const manager = globalThis.klaro.getManager();
    manager.changeAll(true);
    manager.saveAndApplyConsents();
  },
};
