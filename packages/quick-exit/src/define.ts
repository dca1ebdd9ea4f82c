import { define } from '@blind-betting/base';
import { QuickExit } from './quick-exit.js';

define('quick-exit', QuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'quick-exit': QuickExit;
  }
}
