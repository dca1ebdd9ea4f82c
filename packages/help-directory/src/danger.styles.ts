import { css } from 'lit';

/** Filled with a dark colour under light text in both schemes: see the tokens. An edge tells it from a dark page. */
export const dangerStyles = css`
  .danger {
    --_fill: var(--_danger);
    --_on-fill: var(--_surface);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding-block: 0.375em;
    padding-inline: 1em 0.5em;
    border: 2px solid var(--_danger);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 700;
  }
  @supports (color: light-dark(#000, #fff)) {
    .danger {
      --_fill: light-dark(var(--_danger), var(--_exit));
      --_on-fill: light-dark(var(--_surface), var(--_exit-text));
    }
  }
  .question {
    flex: 1;
    text-wrap: balance;
  }
  .numbers,
  .writing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    min-inline-size: 0;
  }
  .writing {
    flex-basis: 100%;
    gap: 0 0.5em;
    font-size: 0.875em;
    font-weight: 400;
  }
  .danger a {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: max(2.75em, 44px);
    min-block-size: max(2.75em, 44px);
    color: inherit;
  }
  .writing a {
    margin-block: -0.5em;
  }
  .danger .number {
    font-size: 1.125em;
  }
  /* The first is the one for danger now. */
  .danger .numbers > :first-child .number,
  .danger .numbers > .number:first-child {
    min-block-size: max(2em, 48px);
    padding-inline: 0.75em;
    border: 2px solid currentColor;
    border-radius: 0.35em;
    background: var(--_on-fill);
    color: var(--_fill);
    font-size: 1.5em;
    font-weight: 800;
    text-decoration: none;
  }
  .danger .numbers > span {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    min-inline-size: 0;
  }
  .danger :focus-visible {
    outline-color: currentColor;
  }
  @container (min-width: 48em) {
    .question {
      flex: none;
    }
  }
  @media (forced-colors: active) {
    .danger {
      border-color: CanvasText;
    }
  }
`;
