import { css } from 'lit';

export const exitStyles = css`
  :host {
    position: sticky;
    inset-block-start: 0;
    z-index: 10;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding: 0.5rem;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.875rem;
  }
  .exit {
    display: inline-flex;
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
    .bar {
      display: none;
    }
  }
`;
