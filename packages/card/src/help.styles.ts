import { css } from 'lit';

/** The way out: a panel of ink at the foot of the reality side, its numbers as buttons. */
export const helpStyles = css`
  .help {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.75em 1em 0.6em;
    background: var(--_help-surface);
    color: var(--_help-text);
  }
  .help .number {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 48px;
    padding: 0.25em 0.75em;
    border: 2px solid var(--_help-text);
    border-radius: 0.5em;
    font-size: 1.125em;
    font-size: clamp(1em, 6cqi, 1.25em);
    font-weight: 700;
    line-height: 1.2;
    text-decoration: none;
  }
  .help .helpline .number {
    min-block-size: 56px;
    padding-block: 0;
    background: var(--_help-text);
    color: var(--_help-surface);
    font-size: 1.5em;
    font-size: clamp(1.25em, 9cqi, 2em);
    font-weight: 800;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .other-helpline,
  .danger {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 0.75em;
  }
  .other-helpline .label {
    flex: 1 1 6em;
  }
  .other-helpline .facts {
    flex: 1 0 100%;
  }
  .danger span {
    flex: 1 1 6em;
  }
  .facts {
    font-size: 0.875em;
    line-height: 1.35;
  }
  /* Filled where somebody answers now, a ring where nobody does or nobody knows; the words beside it say which. */
  .dot {
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline: 0.4em 0.1em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .open {
    background: #5fd08a;
  }
  .all {
    justify-self: start;
    min-block-size: 44px;
    display: inline-flex;
    align-items: center;
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
