// #region example
export default defineNuxtConfig({
  vue: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') && !tag.startsWith('nuxt-') } },
  // #endregion
  app: { head: { title: 'Hulp', htmlAttrs: { lang: 'nl' } } },
  compatibilityDate: '2026-11-01',
  telemetry: false,
});
