import '@blind-betting/card/define.js';
