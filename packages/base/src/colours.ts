/** Every colour: on a light page, on a dark page. The public name is `--bb-` and the key. */
export const colours = {
  'reality-surface': ['#f7f4ec', '#26241f'],
  'reality-text': ['#1b1a18', '#f3efe6'],
  'reality-line': ['#77736a', '#8f8a80'],
  // The way out of the card: an ink panel, in both schemes.
  'help-surface': ['#1b1a18', '#0d0c0b'],
  'help-text': ['#f7f4ec', '#f7f4ec'],
  surface: ['#ffffff', '#151619'],
  text: ['#17181c', '#f1f2f5'],
  'text-soft': ['#43454d', '#c9ccd4'],
  line: ['#83868f', '#7f828c'],
  // Fills under light text are dark in both schemes: an extension that darkens pages makes pale fills dark and leaves dark text as it is
  // (Dark Reader 4.9: 1.07:1). On a dark page an edge tells them from what they lie on.
  action: ['#17324f', '#17324f'],
  'action-text': ['#ffffff', '#ffffff'],
  'action-line': ['#17324f', '#d5e4f7'],
  link: ['#0b3f86', '#a8cbff'],
  danger: ['#8d0f16', '#ffc9c4'],
  exit: ['#8d0f16', '#8d0f16'],
  'exit-text': ['#ffffff', '#ffffff'],
  'exit-line': ['#8d0f16', '#ffc9c4'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

type Colour = keyof typeof colours;

/** Colours that are read on each other: text and what lies under it, at least 7:1 (WCAG 2.2, 1.4.6). */
export const textPairs: readonly (readonly [text: Colour, under: Colour])[] = [
  ['reality-text', 'reality-surface'],
  ['help-text', 'help-surface'],
  ['text', 'surface'],
  ['text-soft', 'surface'],
  ['action-text', 'action'],
  ['link', 'surface'],
  ['danger', 'surface'],
  ['exit-text', 'exit'],
];

/** Lines and edges, at least 3:1 (WCAG 2.2, 1.4.11). */
export const linePairs: readonly (readonly [line: Colour, under: Colour])[] = [
  ['line', 'surface'],
  ['reality-line', 'reality-surface'],
  ['action-line', 'surface'],
  ['action-line', 'reality-surface'],
  ['exit-line', 'surface'],
];
