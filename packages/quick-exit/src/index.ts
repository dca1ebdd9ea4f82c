export { DEFAULT_TARGET } from '@blind-betting/base';
export { QuickExit } from './quick-exit.js';
