/** The one chunk that all elements share: Lit and the base. */
export {
  define,
  fallback,
  hostStyles,
  LocaleController,
  localeSource,
  NativeEvent,
  oneOf,
  phoneLink,
  provideLocales,
  safeLink,
  textOf,
  version,
  writtenNumber,
} from '@blind-betting/base';
export { css, html, LitElement, nothing } from 'lit';
