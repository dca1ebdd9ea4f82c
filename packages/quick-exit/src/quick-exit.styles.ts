import { css } from 'lit';

export const exitStyles = css`
  /* Without boxes of their own, the button can stick to the top of whatever the exit stands in, and the note can scroll away: at
     400 % zoom a note that stayed would cover half of the page. */
  :host,
  .root,
  .bar {
    display: contents !important;
  }
  .note {
    display: grid;
    gap: 0.25rem;
    padding: 0.5rem;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.875rem;
  }
  .exit {
    position: sticky;
    inset-block-start: 0.25rem;
    z-index: 10;
    justify-self: start;
    inline-size: fit-content;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.25rem 1rem;
    border: 2px solid transparent;
    border-radius: 0.5rem;
    background: var(--_danger);
    color: var(--_danger-text);
    font-size: 1rem;
    font-weight: 700;
    text-decoration: none;
  }
  .exit:focus-visible {
    outline-color: var(--_danger);
  }
  summary {
    cursor: pointer;
    padding-block: 0.25rem;
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .exit {
      border-color: LinkText;
    }
  }
  @media print {
    .exit,
    .note {
      display: none;
    }
  }
`;
