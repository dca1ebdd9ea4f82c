import '@blind-betting/quick-exit/define.js';
