import { css } from 'lit';

/**
 * A card that was drawn on a server, until its script is here. Without script both sides stand one below the other, whole. Where script is on
 * its way the card has the size and the look that it will have, and switches instead of buttons. The card's own sheets come after this one
 * before its nodes are gone, so each rule names more than theirs do.
 */
export const aheadStyles = css`
  /* Where no style may apply they have a size of their own. */
  svg {
    inline-size: auto;
    block-size: auto;
  }
  .card label.flip,
  .card label.more {
    display: none;
  }
  .ahead .steps:not(.long),
  .ahead .steps:not(.long) li:not(:first-child) {
    display: block;
  }
  /* True, and of use, once the script is here. */
  .root .keys,
  .help button.all {
    visibility: hidden;
  }
  @media screen {
    /* A browser paints what it has read so far: the side in front would grow with the one behind it. */
    .card:not(:has(> [role='status'])) {
      visibility: hidden;
    }
    .sides.ahead {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    }
    .sides.ahead::before {
      display: block;
    }
    .sides.ahead > .side {
      grid-area: 1 / 1;
    }
    .card input,
    .card label.more {
      display: inline-block;
    }
    .card label.flip {
      display: flex;
      text-align: center;
    }
    .switch:checked ~ .ahead > .promise,
    .switch:not(:checked) ~ .ahead > .reality {
      visibility: hidden;
    }
    .switch:checked + .flip > .if-promise,
    .switch:not(:checked) + .flip > .if-reality,
    .ahead :checked + label.more {
      display: none;
    }
    .card > .switch:checked + label.flip.flip {
      position: static;
    }
    .card :focus-visible + label {
      outline: 3px solid currentColor;
      outline-offset: 3px;
    }
    .ahead .text:not(:has(:checked)) > .steps:not(.long) > li:not(:first-child) {
      display: none;
    }
    @container (inline-size < 24em) {
      .ahead .text:not(:has(:checked)) > .steps:not(.long) {
        display: none;
      }
    }
  }
  /* Last, for browsers that know scripting but not how to ask for it keep the reality folded, and its switch. */
  @media print, (scripting: none) {
    .sides.ahead {
      grid-template: none / minmax(0, 1fr);
      gap: 0.75em;
    }
    .card > .sides.ahead > .side {
      grid-area: auto;
      visibility: visible;
    }
    .card:not(:has(> [role='status'])) {
      visibility: visible;
    }
    .sides.ahead::before,
    .card input,
    .card label.flip,
    .card label.more,
    .root .keys,
    .help button.all {
      display: none;
    }
    .ahead .text:not(:has(:checked)) > .steps:not(.long),
    .ahead .text:not(:has(:checked)) > .steps:not(.long) > li:not(:first-child) {
      display: block;
    }
  }
`;
