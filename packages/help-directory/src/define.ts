import '@blind-betting/quick-exit/define.js';
import { define } from '@blind-betting/base';
import { HelpDirectory } from './help-directory.js';

define('help-directory', HelpDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'help-directory': HelpDirectory;
  }
}
