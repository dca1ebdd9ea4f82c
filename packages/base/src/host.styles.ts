import { css, type CSSResultGroup } from 'lit';
import { tokens } from './tokens.js';

/**
 * What every element needs to look the same on any page. `!important` on the host beats the page's own rules for our
 * tag, even its `!important`; the inner root starts from zero, so that nothing is inherited but what we ask for. It keeps margins inside, as a
 * page does that reserves its room (`flow-root`): what stands between the tags does not move when the element is defined.
 * The colour scheme is asked for: without it `light-dark()` would always be light.
 */
export const hostStyles: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: flow-root !important;
      visibility: visible !important;
      opacity: 1 !important;
      max-inline-size: 100%;
    }
    :host([hidden]) {
      display: none !important;
    }
    .root {
      all: initial;
      color-scheme: inherit;
      /* What is placed in it stays in it, also where a partner's box scrolls. */
      position: relative;
      container-type: inline-size;
      /* In a flex row or a float, what contains its own size would otherwise be as wide as nothing. */
      contain-intrinsic-inline-size: 20em;
      display: block;
      /* The reader's own size, also where a page has made its rem smaller; sizes inside are in em. */
      font: medium/1.5 var(--_font);
      color: var(--_text);
      overflow-wrap: break-word;
    }
    .root *,
    .root *::before,
    .root *::after {
      box-sizing: border-box;
    }
    .root p,
    .root h2,
    .root h3 {
      margin: 0;
    }
    a {
      color: inherit;
    }
    :focus-visible {
      outline: 3px solid currentColor;
      outline-offset: 3px;
    }
    .number {
      direction: ltr;
      unicode-bidi: isolate;
      /* Its spaces break no line; where it is too wide, it may be broken between its groups, which is marked there. */
      overflow-wrap: normal;
    }
    /* The exit while its code is not here: a plain link in the same room. */
    quick-exit:not(:defined) {
      display: block;
      text-align: end;
    }
    quick-exit > a {
      display: inline-flex;
      align-items: center;
      min-block-size: max(2.75em, 44px);
      font-weight: 700;
    }
    /* What is said of keys is of use only where there are some. */
    @media not (hover: hover) {
      .keys {
        display: none;
      }
    }
    /* As on the sheets of the directory: out of a PDF, letters come in order with this font. */
    @media print {
      .root[dir='rtl'] {
        font-family: var(--bb-font, 'Noto Naskh Arabic', system-ui, sans-serif);
      }
    }
    .phrase {
      display: inline-block;
    }
    /* For assistive technology; a wordless card leaves its words to it. */
    .unseen,
    .wordless .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
];
