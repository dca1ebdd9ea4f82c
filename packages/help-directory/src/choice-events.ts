import { NativeEvent } from '@blind-betting/base';

/** Fired when the reader chose another country. */
export class CountryChangeEvent extends NativeEvent {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;

  constructor(country: string) {
    super('country-change', { bubbles: true, composed: true });
    this.country = country;
  }
}

/** Fired when the reader chose another language. */
export class LanguageChangeEvent extends NativeEvent {
  /** BCP 47 */
  readonly language: string;

  constructor(language: string) {
    super('language-change', { bubbles: true, composed: true });
    this.language = language;
  }
}

/** Fired when the reader chose another need. */
export class NeedChangeEvent extends NativeEvent {
  /** `any`, `now`, `talk`, `write`, `sign`, `minor`, `worried` or `report` */
  readonly need: string;

  constructor(need: string) {
    super('need-change', { bubbles: true, composed: true });
    this.need = need;
  }
}
