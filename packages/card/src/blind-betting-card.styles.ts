import { css } from 'lit';

export const cardStyles = css`
  /* Cards side by side are equally high, and their buttons stand in one line. */
  .root {
    block-size: 100%;
  }
  .card {
    display: grid;
    grid-template-rows: 1fr auto;
    gap: 0.75rem;
    block-size: 100%;
    max-inline-size: 27rem;
    margin-inline: auto;
    perspective: 90rem;
    touch-action: pan-y pinch-zoom;
  }
  .side {
    --_turn: 180deg;
    grid-area: 1 / 1;
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    min-inline-size: 0;
    padding: clamp(1.25rem, 7cqi, 2rem);
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
      inset 0 0 0 0.4rem var(--_promise-to),
      inset 0 0 0 0.46rem var(--_promise-gold),
      0 0.5rem 1.5rem #0005;
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
    inline-size: 7.5rem;
    max-inline-size: 40cqi;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .promise svg {
    flex: 1 1 8rem;
    inline-size: 80%;
    max-inline-size: 14rem;
    max-block-size: 15rem;
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
    inline-size: 4.5rem;
  }
  .eyebrow {
    font-size: 0.875rem;
    letter-spacing: 0.04em;
  }
  .promise .eyebrow {
    color: var(--_promise-gold);
  }
  h2 {
    font-size: clamp(1.25rem, 6.5cqi, 1.625rem);
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
    gap: 0.75rem;
  }
  .note {
    margin-block: auto 0;
    padding-block-start: 0.5rem;
    color: var(--_promise-gold);
    font-size: 0.875rem;
  }
  .wordless section svg {
    inline-size: 75%;
    max-inline-size: 16rem;
    margin: auto;
  }
  .wordless .flip svg {
    inline-size: 2rem;
    display: block;
    margin: auto;
  }
  .help {
    display: grid;
    gap: 0.5rem;
    margin-block-start: auto;
    padding-block-start: 0.75rem;
    border-block-start: 2px solid currentColor;
  }
  .help .number {
    font-weight: 700;
  }
  .help > .number {
    justify-self: start;
    font-size: clamp(1.5rem, 9cqi, 2.25rem);
    line-height: 1.2;
    padding-block: 0.25rem;
  }
  small {
    font-size: 0.875rem;
  }
  button {
    min-block-size: 2.75rem;
    border: 2px solid transparent;
    border-radius: 2rem;
    padding: 0.5rem 1.25rem;
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
    outline-color: var(--_action);
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
      margin-block-end: 1rem;
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
