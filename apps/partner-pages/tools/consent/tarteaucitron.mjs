/** @type {import('../consent.spec.js').Manager} */
export default {
  name: 'tarteaucitron',
  package: 'tarteaucitronjs',
  says: 'Makes the tag classic and drops its integrity: leave it outside',
  head: `<script src="/tools/libraries/tarteaucitronjs/tarteaucitron.js"></script>
<script>
  tarteaucitron.init({ privacyUrl: '', orientation: 'bottom', cookieName: 'tarteaucitron', serviceDefaultState: 'wait', mandatory: false });
</script>`,
  filed: (tag) => `<script>
  tarteaucitron.services.kit = {
    key: 'kit', type: 'other', name: 'Help', uri: '', needConsent: true, cookies: [],
    js: () => tarteaucitron.addScript('${/src="([^"]+)"/.exec(tag)[1]}'),
  };
  (tarteaucitron.job = tarteaucitron.job || []).push('kit');
</script>`,
  async accept() {
    const { tarteaucitron } = globalThis;
    // Its button stands there before it listens.
    while (!tarteaucitron.state?.kit) {
      document.querySelector('#tarteaucitronAllAllowed')?.click();
      await new Promise(requestAnimationFrame);
    }
  },
};
