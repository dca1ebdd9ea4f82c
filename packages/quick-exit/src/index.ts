export { DEFAULT_TARGET } from '@blind-betting/locales';
export { QuickExit } from './quick-exit.js';
