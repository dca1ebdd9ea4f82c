import { css } from 'lit';

/** Below the list: to print it, and what one can read. */
export const footStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .quiet {
    padding-inline: 0;
    border: 0;
    color: var(--_link);
    font-size: 0.875em;
    text-align: start;
    text-decoration: underline;
  }
  .fold summary {
    font-size: 0.9375em;
  }
  .fold {
    border-block-start: 1px solid var(--_line);
  }
  .fold > :not(summary) {
    margin-block-end: 0.5em;
  }
  /* As high as a finger, in a line of text. */
  .fold .number {
    display: inline-block;
    min-inline-size: max(2.75em, 44px);
    margin-block: calc(0.75em - max(1.375em, 22px));
    padding-block: calc(max(1.375em, 22px) - 0.75em);
    text-align: center;
  }
  .guide h3 {
    margin-block-start: 1em;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .keys {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    color: var(--_text-soft);
    font-size: 0.875em;
  }
  @media (hover: hover) {
    .keys + .fold {
      border: 0;
    }
  }
`;
