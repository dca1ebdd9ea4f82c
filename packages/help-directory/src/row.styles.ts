import { css } from 'lit';

/** A service of the list, in a row, and what one can open of it. */
export const rowStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
    min-inline-size: 0;
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 2em;
  }
  .row {
    display: flow-root;
    padding-block: 0.55em 0.3em;
    border-block-start: 1px solid var(--_line);
    min-inline-size: 0;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .row.police {
    padding-inline-start: 0.75em;
    border-inline-start: 0.375em double var(--_text-soft);
  }
  /* In one flow around the button: a phone shows one service more. */
  .row h3,
  .row .kind,
  .row .facts {
    display: inline;
  }
  .row .calls {
    float: right;
    max-inline-size: 60%;
    margin-inline-start: 0.75em;
  }
  /* What floats over the page, 44 px high, finds room between two numbers. */
  .row .calls {
    margin-block-end: 0.57em;
  }
  [dir='rtl'] .row .calls {
    float: left;
  }
  .row .calls:empty {
    display: none;
  }
  .row h3 {
    font-size: 1.14em;
    line-height: 1.25;
  }
  .kind {
    color: var(--_text-soft);
  }
  .row .facts::before {
    content: ' \\B7  ';
  }
  .row .facts:has(> .status)::before {
    content: ' ';
  }
  /* Room for what opens the rest, at the end of the last line. */
  .row .facts::after {
    visibility: hidden;
    content: attr(data-more) '\\2003\\2003';
    white-space: nowrap;
  }
  /* The dot stays with the first word. */
  .status {
    padding-inline-start: 1.1em;
  }
  .status::before {
    content: '';
    position: absolute;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin: 0.3em 0;
    margin-inline-start: -1.1em;
    border: 0.15em solid var(--_text-soft);
    border-radius: 50%;
    forced-color-adjust: none;
  }
  .status.open::before {
    border-color: #1b7a3d;
    border-color: light-dark(#1b7a3d, #56c57d);
    background: #1b7a3d;
    background: light-dark(#1b7a3d, #56c57d);
  }
  .status.closed::before {
    background: linear-gradient(var(--_text-soft), var(--_text-soft)) center / 100% 0.15em no-repeat;
  }
  .status.unknown::before {
    border-style: dotted;
  }
  /* In the line of facts, as high as a finger: above by what is free there, below by the rest. */
  .facts .way {
    display: inline-block;
    position: relative;
    margin-inline-end: 0.75em;
    color: var(--_link);
  }
  .facts .way::after {
    content: '';
    position: absolute;
    inset: -0.4em -0.25em calc(2em - max(2.75em, 44px));
  }
  .facts .icon {
    display: inline-block;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-inline-end: 0.25em;
    vertical-align: -0.2em;
  }
  .more {
    min-inline-size: 0;
    /* It lies over the line above, which stays in reach of the finger. */
    pointer-events: none;
  }
  .row .more {
    clear: both;
    margin-block-start: -2.25em;
  }
  .more summary {
    position: relative;
    inline-size: fit-content;
    margin-inline-start: auto;
    padding: 0;
    color: var(--_link);
    list-style: none;
    pointer-events: auto;
  }
  .more summary::-webkit-details-marker {
    display: none;
  }
  /* As a sign it needs no letter of a font. */
  .more summary > span::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.5em 0.2em;
    border: solid currentColor;
    border-width: 0 0.13em 0.13em 0;
    vertical-align: 0.2em;
    transform: rotate(45deg);
  }
  .more[open] summary > span::after {
    vertical-align: -0.1em;
    transform: rotate(225deg);
  }
  /* As high as a finger: down to where the next row begins to be touched. */
  .row .more summary {
    margin-block-end: -0.88em;
    padding-block-start: 0.9em;
  }
  .row .more[open] summary {
    margin-block-end: 0;
  }
  .first .more summary {
    display: flex;
    align-items: center;
  }
  .opened {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block-end: 1em;
    pointer-events: auto;
  }
  .addresses {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
  }
  .way > span {
    min-inline-size: 0;
  }
  .addresses .way {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: max(2.75em, 44px);
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  @container (max-width: 17em) {
    .row .calls {
      float: none !important;
      max-inline-size: none;
      margin: 0.25em 0;
    }
    .row h3,
    .row .kind {
      display: block;
    }
  }
  @container (min-width: 48em) {
    .rows {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
