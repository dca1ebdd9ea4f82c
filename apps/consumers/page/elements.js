import '@blind-betting/card/define.js';
import '@blind-betting/help-directory/define.js';
