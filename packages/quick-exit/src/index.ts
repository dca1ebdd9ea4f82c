export { DEFAULT_TARGET, QuickExit } from './quick-exit.js';
