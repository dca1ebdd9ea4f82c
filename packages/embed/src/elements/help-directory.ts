import '@blind-betting/help-directory/define.js';
