/** Every element the tag can define: its name is the name of its package's define module and of its chunk. */
export const elements: Record<string, string> = {
  'blind-betting-card': '@blind-betting/card/define.js',
  'help-directory': '@blind-betting/help-directory/define.js',
  'quick-exit': '@blind-betting/quick-exit/define.js',
};
