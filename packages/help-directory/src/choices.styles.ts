import { css } from 'lit';

/** The line that says what is chosen, and the choices that it opens. */
export const choicesStyles = css`
  .change {
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    padding-inline: 0.75em;
  }
  .change > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.5em;
    font-size: 0.9375em;
    line-height: 1.3;
    text-decoration: none;
  }
  .change > summary > :first-child {
    flex: 1 1 8em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .word {
    color: var(--_link);
    font-weight: 600;
    text-decoration: underline;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.75em;
    padding-block: 0.25em 0.75em;
  }
  .choice {
    display: grid;
    align-content: start;
    gap: 0.25em;
    min-inline-size: 0;
  }
  select {
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    padding-inline: 0.5em;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  fieldset {
    grid-column: 1 / -1;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.25em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .chip input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: 2em;
    cursor: pointer;
  }
  .chip span {
    display: grid;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.25em 1em;
    border: 1px solid var(--_line);
    border-radius: 2em;
    line-height: 1.25;
  }
  .chip input:checked + span {
    border: 2px solid var(--_action-line);
    padding-inline: calc(1em - 1px);
    background: var(--_action);
    color: var(--_action-text);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .chip input:checked + span {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
