import { css } from 'lit';

export const directoryStyles = css`
  .directory {
    display: grid;
    gap: 1em;
    padding: clamp(0.75em, 4cqi, 1.5em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.75em;
  }
  label {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  select {
    inline-size: 100%;
    min-block-size: 2.75em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    padding-inline: 0.5em;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  :focus-visible {
    outline-color: var(--_link);
  }
  .danger {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.25em;
    padding: 0.75em 1em;
    border: 2px solid var(--_danger);
    border-radius: 0.5em;
    color: var(--_danger);
    font-weight: 700;
  }
  .danger > :first-child + * .number,
  .danger > .number {
    font-size: 1.75em;
  }
  ul {
    display: grid;
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    min-inline-size: 0;
  }
  a {
    color: var(--_link);
  }
  .danger a {
    color: inherit;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    min-inline-size: 0;
  }
  .actions a {
    display: inline-flex;
    gap: 0.25em;
    align-items: center;
    min-block-size: 2.75em;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .actions .call {
    font-size: clamp(1em, 7cqi, 1.5em);
    font-weight: 700;
  }
  button {
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  .quiet {
    padding-inline: 0;
    border: 0;
    color: var(--_link);
    font-size: 0.875em;
    text-decoration: underline;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .trace {
    display: grid;
    gap: 0.5em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_link);
  }
  .go {
    padding-inline: 1em;
    border: 2px solid var(--_action-line);
    border-radius: 0.5em;
    background: var(--_action);
    color: var(--_action-text);
    font-weight: 700;
    text-decoration: none;
  }
  .large {
    display: grid;
    gap: 1em;
    justify-items: center;
    padding-block: 2em;
    text-align: center;
  }
  .huge {
    direction: ltr;
    unicode-bidi: isolate;
    font-size: clamp(1em, 14cqi, 9em);
    font-weight: 700;
    line-height: 1.15;
    word-spacing: 0.1em;
  }
  summary {
    min-block-size: 2.75em;
    padding-block: 0.6em;
    cursor: pointer;
    text-decoration: underline;
  }
  .guide h3 {
    margin-block-start: 1em;
  }
  .guide p {
    margin-block-start: 0.25em;
  }
  .soft,
  small {
    color: var(--_text-soft);
    font-size: 0.875em;
  }
  small a {
    color: inherit;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .danger {
      border-color: CanvasText;
    }
  }
  @media print {
    .choices,
    button,
    details {
      display: none;
    }
  }
`;
