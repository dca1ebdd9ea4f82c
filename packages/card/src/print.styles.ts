import { css } from 'lit';

/** On paper: both sides, one under the other, without a button and without fills that eat ink. */
export const printStyles = css`
  @media print {
    :host {
      display: block !important;
      content-visibility: visible;
    }
    .root,
    :host([exit]) .root,
    .card,
    .sides {
      display: block;
      block-size: auto;
    }
    .side,
    .side[inert] {
      opacity: 1;
      visibility: visible;
      transform: none;
      margin-block-end: 1em;
      border: 1px solid #000;
      background: none;
      color: #000;
      break-inside: avoid;
    }
    .sides::before,
    .art,
    .mark,
    .sliver,
    .note,
    .bar,
    .exit-note,
    .flip,
    .more,
    .help button {
      display: none;
    }
    .promise .text {
      padding: 1em 1.25em;
    }
    .side .eyebrow {
      position: static;
      padding: 0;
      background: none;
    }
    .bubble,
    .help,
    .help .helpline .number {
      padding-inline: 0;
      background: none;
      color: #000;
    }
    .help {
      padding: 1em 1.25em;
      border-block-start: 2px solid #000;
    }
    .help .number {
      border-color: #000;
    }
    .steps:not(.long) li:not(:first-child) {
      display: list-item;
    }
  }
`;
