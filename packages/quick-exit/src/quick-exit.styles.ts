import { css } from 'lit';

export const exitStyles = css`
  /* Without boxes of their own, button and note are laid out by whatever the exit stands in. */
  :host,
  .root {
    display: contents !important;
  }
  :host {
    --_exit-size: 100%;
  }
  /* Without a box it has no size to ask for; the element around has. */
  .root {
    container-type: normal;
  }
  /* At the end of the line, where it is least in the way of reading. */
  .place {
    justify-self: end;
    margin-inline-start: auto;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: max(2.75em, 44px);
  }
  /* What cannot float sticks. */
  @supports not selector(:popover-open) {
    .place {
      position: sticky;
      inset-block-start: 0.25em;
      z-index: 10;
    }
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
  /* As wide as its words; where, tells a sheet that is made while it floats. */
  .bar:popover-open {
    position: fixed;
    inline-size: max-content;
    max-inline-size: calc(100vw - 8px);
  }
  .exit {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: center;
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
  /* On a phone, in an element of ours, unless a title stands beside it. */
  @container (inline-size < 30em) {
    .place,
    .exit {
      inline-size: var(--_exit-size);
    }
  }
  .bar:popover-open .exit {
    inline-size: fit-content;
  }
  .exit:focus-visible {
    outline-color: var(--_exit-line);
  }
  /* Under the button and as wide as it: nothing moves when it comes, and it is wherever the button is. */
  .progress {
    position: absolute;
    /* Over what follows on the page: a card has layers of its own. */
    z-index: 10;
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
