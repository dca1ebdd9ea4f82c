import { NativeEvent } from '@blind-betting/base';
import type { Need } from '@blind-betting/locales';

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
  readonly need: Need;

  constructor(need: Need) {
    super('need-change', { bubbles: true, composed: true });
    this.need = need;
  }
}

/** The events of a directory, by name; no other element fires them. */
export interface HelpDirectoryEventMap extends HTMLElementEventMap {
  'country-change': CountryChangeEvent;
  'language-change': LanguageChangeEvent;
  'need-change': NeedChangeEvent;
}

// Not HTMLElementEventMap, which would claim them of every element.
declare module './help-directory.js' {
  interface HelpDirectory {
    addEventListener<Type extends keyof HelpDirectoryEventMap>(
      type: Type,
      listener: (this: HelpDirectory, event: HelpDirectoryEventMap[Type]) => unknown,
      options?: boolean | AddEventListenerOptions,
    ): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
    removeEventListener<Type extends keyof HelpDirectoryEventMap>(
      type: Type,
      listener: (this: HelpDirectory, event: HelpDirectoryEventMap[Type]) => unknown,
      options?: boolean | EventListenerOptions,
    ): void;
    removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  }
}
