import { css } from 'lit';

/** Buttons to call, and the small ones beside them. */
export const callStyles = css`
  .calls,
  .call,
  .dial {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .calls {
    gap: 0.5em;
    justify-items: end;
    align-content: start;
    min-inline-size: 0;
  }
  .call {
    gap: 0.25em;
    justify-items: end;
    min-inline-size: 0;
  }
  /* The link holds nothing but the number; its sign lies over its edge. A number stands from left to right, and so does its sign. */
  .dial {
    position: relative;
    z-index: 1;
    direction: ltr;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--_action-text);
    font-size: 1.14em;
    line-height: 1.5;
  }
  .dial .icon {
    position: absolute;
    inset-block: 0;
    left: 0.75em;
    margin-block: auto;
    pointer-events: none;
  }
  .dial .number {
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 0.75em 0.5em 2.3em;
    text-align: center;
    border: 2px solid var(--_action-line);
    border-radius: 0.5em;
    background: var(--_action);
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  .police .dial,
  .police .calls > .way {
    color: var(--_text);
  }
  .police .dial .number {
    border-color: var(--_text);
    background: var(--_surface);
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .filled {
    fill: currentColor;
  }
  .of-number {
    color: var(--_text-soft);
    text-align: end;
  }
  /* As many in a line as hold their words; a group of digits never breaks. */
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .tools > * {
    flex: 1 1 6.5em;
    max-inline-size: 100%;
  }
  :is(.way, .tool) bdi[dir] {
    display: inline-block;
    overflow-wrap: normal;
  }
  /* Very large texts on a phone: the sign above the words. */
  @container (max-width: 12em) {
    .tools > .way {
      flex-wrap: wrap;
    }
  }
  .tools > .way,
  .tool,
  .calls > .way {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-inline-size: min-content;
    min-block-size: max(2.75em, 44px);
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_link);
    font-weight: 600;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .trace {
    display: grid;
    grid-column: 1 / -1;
    gap: 0.5em;
    margin-block: 0.25em 0.75em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_link);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .go {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding-inline: 1em;
    border: 2px solid var(--_action-line);
    border-radius: 0.5em;
    background: var(--_action);
    color: var(--_action-text);
    font-weight: 700;
    text-decoration: none;
  }
`;
