import { css } from 'lit';

/** What is said: in bubbles on the promise side, on plain paper on the reality side. */
export const wordsStyles = css`
  .text {
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    min-inline-size: 0;
  }
  .promise .text,
  .promise ::slotted([slot='promise']) {
    padding: 0.75em 1em 0;
  }
  /* Beside the sign in the corner, as on a playing card. */
  .eyebrow {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.5em;
    max-inline-size: calc(100% - 4em);
    padding-block: 0.3em;
    padding-inline: 2.6em 0.9em;
    border-radius: 1.5em;
    background: var(--_promise-to);
    font-size: 0.875em;
    font-weight: 600;
  }
  .reality .eyebrow {
    background: var(--_reality-surface);
  }
  /* Speech: the tail is at the corner where the writer is. */
  .bubble {
    align-self: flex-start;
    max-inline-size: 94%;
    padding: 0.5em 0.9em;
    border-radius: 1.25em;
    border-end-start-radius: 0.25em;
    background: var(--_promise-text);
    color: var(--_promise-to);
    text-wrap: pretty;
  }
  h2 {
    font-size: 1.5em;
    font-size: clamp(1.375em, 7.25cqi, 2em);
    font-weight: 800;
    line-height: 1.2;
    text-wrap: balance;
  }
  h2.bubble {
    max-inline-size: 100%;
    padding: 0.4em 0.7em 0.45em;
    border-radius: 0.8em;
    border-end-start-radius: 0.15em;
    font-size: 1.75em;
    font-size: clamp(1.625em, 9cqi, 2.5em);
    line-height: 1.15;
    text-wrap: balance;
  }
  .note {
    padding-block: 0.75em 0.9em;
    padding-inline: 1.15em 3em;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .paper {
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    padding: 0.75em 1em 0.5em;
  }
  /* Steps on a rail: first, then, now. */
  .steps {
    margin: 0;
    padding: 0;
    list-style: none;
    text-wrap: pretty;
    hyphens: auto;
  }
  .steps li {
    position: relative;
    padding-block-end: 0.6em;
    padding-inline-start: 1.5em;
  }
  .steps li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 0.1em;
    inline-size: 0.65em;
    block-size: 0.65em;
    border-radius: 50%;
    background: var(--_spot);
  }
  .steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.1em -0.45em;
    inset-inline-start: 0.375em;
    border-inline-start: 2px solid var(--_reality-line);
  }
  .steps:not(.long) li:not(:first-child) {
    display: none;
  }
  /* On a small phone the card and its button fit one screen. */
  @container (inline-size < 24em) {
    .steps:not(.long) {
      display: none;
    }
  }
  .more {
    align-self: flex-start;
    margin-block: -0.6em -0.4em;
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
