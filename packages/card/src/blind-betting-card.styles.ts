import { css } from 'lit';

export const cardStyles = css`
  /* As high as the page asks for, so that it can keep the room free and nothing moves when the card comes. */
  :host {
    display: grid !important;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Out of sight it costs nothing. The margin holds the shadow, and the edge that comes near when the card turns. */
  @supports (overflow-clip-margin: 1px) {
    :host {
      content-visibility: auto;
      contain-intrinsic-size: auto 20em auto 46em;
      overflow-clip-margin: 3em;
    }
  }
  /* Cards side by side are equally high, and their buttons stand in one line. */
  .root {
    block-size: 100%;
  }
  .card {
    display: grid;
    grid-template-rows: 1fr auto;
    gap: 0.75em;
    block-size: 100%;
    max-inline-size: 27em;
    margin-inline: auto;
    perspective: 90em;
    touch-action: pan-y pinch-zoom;
  }
  .side {
    --_turn: 180deg;
    grid-area: 1 / 1;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    min-inline-size: 0;
    padding: clamp(1.25em, 7cqi, 2em);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    backface-visibility: hidden;
    transition:
      transform 0.5s cubic-bezier(0.3, 0.9, 0.3, 1.05),
      visibility 0s 0.25s;
  }
  .side[inert] {
    visibility: hidden;
    transform: rotateY(var(--_turn));
  }
  .promise {
    --_turn: -180deg;
    justify-content: center;
    /* Gloss, the pattern of a card's back, and the colour below. */
    background:
      linear-gradient(115deg, #fff3 0, #fff0 38%), repeating-linear-gradient(45deg, #fff1 0 1px, #fff0 1px 12px),
      repeating-linear-gradient(-45deg, #fff1 0 1px, #fff0 1px 12px),
      radial-gradient(circle at 30% 0, var(--_promise-from), var(--_promise-to));
    color: var(--_promise-text);
    box-shadow:
      inset 0 0 0 0.4em var(--_promise-to),
      inset 0 0 0 0.46em var(--_promise-gold),
      0 0.5em 1.5em #0005;
    text-align: center;
    cursor: pointer;
  }
  [dir='rtl'] .promise {
    --_turn: 180deg;
  }
  [dir='rtl'] .reality {
    --_turn: -180deg;
  }
  .reality {
    background: var(--_reality-surface);
    color: var(--_reality-text);
    border-color: var(--_reality-line);
  }
  svg {
    inline-size: 7.5em;
    max-inline-size: 40cqi;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .promise svg {
    flex: 1 1 8em;
    inline-size: 80%;
    max-inline-size: 14em;
    max-block-size: 15em;
    margin: auto;
    stroke: var(--_promise-gold);
  }
  .promise .fill {
    fill: #fff2;
  }
  .promise .gloss {
    stroke-width: 4;
    stroke-linecap: round;
  }
  .reality svg {
    inline-size: 4.5em;
  }
  .eyebrow {
    font-size: 0.875em;
    letter-spacing: 0.04em;
  }
  .promise .eyebrow {
    color: var(--_promise-gold);
  }
  h2 {
    font-size: clamp(1.25em, 6.5cqi, 1.625em);
    line-height: 1.25;
  }
  /* Handwriting where the device has it; what was promised is then as personal as a note. */
  .promise h2 {
    font-family: 'Segoe Print', 'Bradley Hand', 'Noteworthy', 'Chilanka', var(--_font);
    font-weight: 600;
    font-style: italic;
  }
  /* Typewriting, as in a file. */
  .reality .eyebrow,
  .reality h2 {
    font-family: ui-monospace, 'Courier New', 'Noto Sans Mono', var(--_font);
    letter-spacing: -0.02em;
  }
  /* Scripts that know neither handwriting of this kind, nor slanted letters, nor typewriting. */
  [dir='rtl'] section .eyebrow,
  [dir='rtl'] section h2,
  section h2:is(:lang(zh), :lang(th), :lang(ka)) {
    font-family: inherit;
    font-style: normal;
    letter-spacing: normal;
  }
  .text {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .note {
    margin-block: auto 0;
    padding-block-start: 0.5em;
    color: var(--_promise-gold);
    font-size: 0.875em;
  }
  .wordless section svg {
    inline-size: 75%;
    max-inline-size: 16em;
    margin: auto;
  }
  .wordless .flip svg {
    inline-size: 2em;
    display: block;
    margin: auto;
  }
  .help {
    display: grid;
    gap: 0.5em;
    margin-block-start: auto;
    padding-block-start: 0.75em;
    border-block-start: 2px solid currentColor;
  }
  .help .number {
    font-weight: 700;
  }
  .line .number {
    display: inline-block;
    font-size: clamp(1em, 7cqi, 1.5em);
    line-height: 1.2;
    padding-block: 0.25em;
  }
  .line:first-of-type .number {
    font-size: clamp(1em, 9cqi, 2.25em);
  }
  small {
    font-size: 0.875em;
  }
  button {
    min-block-size: 2.75em;
    border: 2px solid var(--_action-line);
    border-radius: 2em;
    padding: 0.5em 1.25em;
    background: var(--_action);
    color: var(--_action-text);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .flip {
    grid-area: 2 / 1;
  }
  :focus-visible {
    outline-color: var(--_action-line);
  }
  .side :focus-visible {
    outline-color: currentColor;
  }
  @media (prefers-reduced-motion: reduce) {
    .side {
      transition: opacity 0.2s;
    }
    .side[inert] {
      transform: none;
      opacity: 0;
    }
  }
  @media (forced-colors: active), print {
    .promise svg {
      stroke: currentColor;
    }
  }
  @media (forced-colors: active) {
    .side {
      border-color: CanvasText;
    }
    button {
      border-color: ButtonText;
    }
  }
  @media print {
    :host {
      content-visibility: visible;
    }
    .card {
      display: block;
    }
    .side,
    .side[inert] {
      visibility: visible;
      opacity: 1;
      transform: none;
      background: none;
      color: #000;
      border-color: #000;
      box-shadow: none;
      margin-block-end: 1em;
      break-inside: avoid;
    }
    .promise .eyebrow,
    .note {
      color: inherit;
    }
    button {
      display: none;
    }
  }
`;
