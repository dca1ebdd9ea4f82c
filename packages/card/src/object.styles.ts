import { css } from 'lit';

/** The card as an object: its room on the page, its two sides in one place, its button. */
export const objectStyles = css`
  /* As high as the page asks for, so that it can keep the room free and nothing moves when the card comes. */
  :host {
    display: grid !important;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Out of sight it costs nothing. The margin holds the shadow, and the edge that comes near when the card turns. */
  @supports (overflow-clip-margin: 1px) {
    :host {
      content-visibility: auto;
      contain-intrinsic-size: auto 20em auto 50em;
      overflow-clip-margin: 3em;
    }
    /* What comes near in a turn would widen a page that ends where the card does. */
    :host([exit]) .card {
      overflow: clip;
      overflow-clip-margin: 3em;
    }
  }
  /* Cards side by side are equally high, and their buttons stand in one line. */
  .root {
    block-size: 100%;
  }
  /* The exit floats above the page wherever the card is: a box that contains its paint would hold it. */
  :host([exit]) {
    content-visibility: visible;
  }
  :host([exit]) .root {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  :host([exit]) .card {
    flex: 1;
    inline-size: 100%;
  }
  .bar {
    display: flex;
    inline-size: 100%;
    max-inline-size: 27em;
    margin-inline: auto;
  }
  .bar quick-exit:not(:defined) {
    margin-inline-start: auto;
  }
  .exit-note {
    inline-size: 100%;
    max-inline-size: 27em;
    margin-inline: auto;
    font-size: max(0.875em, 14px);
  }
  .card {
    display: grid;
    grid-template: 1fr auto / minmax(0, 1fr);
    gap: 0.75em;
    block-size: 100%;
    max-inline-size: 27em;
    margin-inline: auto;
    touch-action: pan-y pinch-zoom;
  }
  .sides {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    position: relative;
  }
  .side {
    grid-area: 1 / 1;
    position: relative;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    border-radius: var(--_radius);
    overflow: hidden;
  }
  /* The minifier would keep one of two in a row. */
  @supports (overflow: clip) {
    .side {
      overflow: clip;
    }
  }
  .promise {
    background: radial-gradient(circle at 50% 25%, var(--_promise-from), var(--_promise-to) 85%) var(--_promise-to);
    color: var(--_promise-text);
    cursor: pointer;
  }
  .reality {
    background: var(--_reality-surface);
    color: var(--_reality-text);
  }
  /* The edge of the paper, over the picture and the panel too. */
  .reality::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 1px solid var(--_reality-line);
    border-radius: inherit;
    pointer-events: none;
  }
  button,
  label {
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1.25em;
    border: 2px solid var(--_action-line);
    border-radius: 2em;
    background: var(--_action);
    color: var(--_action-text);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  /* It comes first for keys and speech, and stands below for the eye. */
  .flip {
    order: 1;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    padding: 0.4em 0.75em;
    box-shadow: 0 0.1em 0.6em #0004;
    font-size: 0.9375em;
    line-height: 1.25;
  }
  /* In view as long as the promise is. Over the reality it would come to lie on a number. */
  .flip:has(+ .sides > .promise:not([inert])) {
    position: sticky;
    inset-block-end: 0.5em;
    z-index: 1;
  }
  .turn {
    flex: none;
    inline-size: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .wordless .turn {
    inline-size: 2em;
  }
  button:active,
  a:active {
    transform: translateY(1px);
    filter: brightness(0.92);
  }
  small {
    font-size: 0.875em;
  }
  :focus-visible {
    outline-color: var(--_action-line);
  }
  .side :focus-visible {
    outline-color: currentColor;
  }
  @media (forced-colors: active) {
    .side {
      border: 1px solid CanvasText;
    }
    button {
      border-color: ButtonText;
    }
  }
`;
