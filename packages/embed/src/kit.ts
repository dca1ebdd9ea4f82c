/** The one chunk that all elements share: Lit and the base. */
export {
  countryName,
  define,
  fallback,
  hostStyles,
  languageName,
  LocaleController,
  localeSource,
  oneOf,
  ownName,
  phoneLink,
  provideLocales,
  safeLink,
  version,
  writtenNumber,
} from '@blind-betting/base';
export { css, html, LitElement, nothing, svg } from 'lit';
