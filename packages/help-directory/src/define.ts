import '@blind-betting/quick-exit/define.js';
import { define } from '@blind-betting/base';
import type { CountryChangeEvent, LanguageChangeEvent, NeedChangeEvent } from './choice-events.js';
import { HelpDirectory } from './help-directory.js';

define('help-directory', HelpDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'help-directory': HelpDirectory;
  }
  interface HTMLElementEventMap {
    'country-change': CountryChangeEvent;
    'language-change': LanguageChangeEvent;
    'need-change': NeedChangeEvent;
  }
}
