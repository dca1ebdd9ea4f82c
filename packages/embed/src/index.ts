/**
 * What a bundler gets for `import '@blind-betting/embed'`: the three elements, defined, from their own packages, so that it splits languages and
 * countries off as it does with any other code. The one script tag is another file, `dist/blind-betting.js`, whose table of hashes fits none
 * but the files beside it: no bundler may take it apart.
 */
import '@blind-betting/card/define.js';
import '@blind-betting/help-directory/define.js';
import '@blind-betting/quick-exit/define.js';

export * from '@blind-betting/card';
export * from '@blind-betting/help-directory';
export * from '@blind-betting/quick-exit';
