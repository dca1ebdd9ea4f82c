import { isServer } from '@blind-betting/base';
import { css, type CSSResultGroup } from 'lit';
import { aheadStyles } from './ahead.styles.js';
import { barStyles } from './bar.styles.js';
import { callStyles } from './call.styles.js';
import { choicesStyles } from './choices.styles.js';
import { dangerStyles } from './danger.styles.js';
import { firstHelplineStyles } from './first-helpline.styles.js';
import { footStyles } from './foot.styles.js';
import { largeStyles } from './large.styles.js';
import { rowStyles } from './row.styles.js';

const frameStyles = css`
  .directory {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 1em 1em 0.5em;
    padding: clamp(0.75em, 3cqi, 1.5em) clamp(0.75em, 3cqi, 1.5em) clamp(0.25em, 2cqi, 1em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* How many were found is seen above the rows; it is said before the first of them. */
  .directory > * {
    order: 2;
  }
  .directory > .found {
    order: 1;
  }
  .directory > :is(.bar, .danger, .state, .leading, .change, slot) {
    order: 0;
  }
  :focus-visible {
    outline-color: var(--_link);
  }
  a {
    color: var(--_link);
  }
  button {
    min-block-size: max(2.75em, 44px);
    padding: 0.25em 1em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  summary {
    min-block-size: max(2.75em, 44px);
    padding-block: 0.6em;
    cursor: pointer;
    text-decoration: underline;
  }
  .told {
    font-weight: 600;
  }
  .found {
    margin-block-end: -0.5em;
  }
  .state {
    padding: 0.25em 0.75em;
    border-inline-start: 4px solid var(--_action-line);
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .state + .state {
    margin-block-start: -0.5em;
  }
  .trust,
  small {
    color: var(--_text-soft);
    font-size: 0.875em;
    line-height: 1.4;
  }
  small {
    font-size: 1em;
  }
  small > span {
    display: block;
  }
  small a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    color: inherit;
    overflow-wrap: anywhere;
  }
  @media print {
    .change,
    button,
    details {
      display: none;
    }
  }
`;

/** The sheet of the directory; each part has its own file, named as what draws it. */
export const directoryStyles: CSSResultGroup = [
  frameStyles,
  barStyles,
  dangerStyles,
  callStyles,
  firstHelplineStyles,
  rowStyles,
  choicesStyles,
  footStyles,
  largeStyles,
  ...(isServer ? [aheadStyles] : []),
];
