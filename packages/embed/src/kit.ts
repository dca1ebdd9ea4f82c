/** The one chunk that all elements share: Lit, the base and the plain functions they call. */
export {
  define,
  deviceTimeZone,
  displayName,
  fallback,
  hostStyles,
  LocaleController,
  localeSource,
  oneOf,
  phoneLink,
  provideLocales,
  readingLanguage,
  safeLink,
  version,
  writtenNumber,
} from '@blind-betting/base';
export { format, formatMinuteOfWeek, latinDigits, minuteOfWeek, openingState } from '@blind-betting/locales';
export { css, html, LitElement, nothing, svg } from 'lit';
