import '@blind-betting/quick-exit/define.js';
import { define } from '@blind-betting/base';
import { HelpDirectory } from './help-directory.js';

define('help-directory', HelpDirectory);

// With it come the types of the events that the element fires.
export type { HelpDirectoryEventMap } from './choice-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'help-directory': HelpDirectory;
  }
}
