import { css } from 'lit';

export const exitStyles = css`
  /* Without boxes of their own, the bar can stick to the top of whatever the exit stands in, and the note can scroll away: at
     400 % zoom a note that stayed would cover half of the page. */
  :host,
  .root {
    display: contents !important;
  }
  .place {
    position: sticky;
    inset-block-start: 0.25em;
    z-index: 10;
    justify-self: start;
    inline-size: fit-content;
    min-block-size: max(2.75em, 44px);
  }
  .bar {
    position: relative;
    inset: auto;
    margin: 0;
    border: 0;
    padding: 0;
    overflow: visible;
    background: none;
  }
  .bar:popover-open {
    position: fixed;
    inset-block-start: 0.25em;
    inset-inline-start: 0.25em;
  }
  .exit {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    inline-size: fit-content;
    /* Many pages make 1em 10 pixels. */
    min-block-size: max(2.75em, 44px);
    padding: 0.25em 1em;
    border: 2px solid var(--_exit-line);
    border-radius: 0.5em;
    background: var(--_exit);
    color: var(--_exit-text);
    font-size: max(1em, 16px);
    font-weight: 700;
    text-decoration: none;
  }
  .exit:focus-visible {
    outline-color: var(--_exit-line);
  }
  /* Under the button and as wide as it: nothing moves when it comes, and it is wherever the button is. */
  .progress {
    position: absolute;
    inset-inline: 0;
    font-size: max(0.875em, 14px);
  }
  .progress span {
    display: block;
    margin-block-start: 0.25em;
    padding: 0.5em;
    border: 2px solid var(--_exit-line);
    border-radius: 0.5em;
    background: var(--_surface);
  }
  .note {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    padding: 0.5em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: max(0.875em, 14px);
  }
  /* Of use only where there are keys. */
  @media not (hover: hover) {
    .keys {
      display: none;
    }
  }
  summary {
    cursor: pointer;
    padding-block: 0.25em;
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .exit {
      border-color: LinkText;
    }
  }
  @media print {
    .place,
    .note {
      display: none;
    }
  }
`;
