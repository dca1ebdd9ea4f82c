import { css } from 'lit';

/** The first service, as a panel. */
export const firstHelplineStyles = css`
  .first {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125em;
    padding: 0.5em 0.75em 0.625em;
    border: 2px solid var(--_action-line);
    border-radius: calc(var(--_radius) * 0.75);
    line-height: 1.35;
  }
  .first h3 {
    font-size: 1.125em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .first :is(.kind, .facts, .of-number, .more) {
    font-size: 0.875em;
  }
  .first .status {
    font-size: 0.875em;
  }
  .first .calls {
    justify-items: stretch;
    margin-block: 0.25em;
  }
  .first .call {
    justify-items: stretch;
  }
  .first .of-number {
    text-align: start;
  }
  .first .tool {
    padding-inline: 0.5em;
  }
  .first .tool bdi {
    display: block;
    font-size: 0.875em;
  }
  .first .dial {
    font-size: 1.25em;
    font-size: clamp(1em, 6.5cqi, 1.5em);
  }
  .first .call ~ .call .dial {
    font-size: 1.125em;
  }
  .first .dial .number {
    min-block-size: 48px;
    padding: 0.2em 0.5em 0.2em 2.3em;
    padding: 0.2em max(0.5em, min(2.3em, 12cqi - 0.5em)) 0.2em 2.3em;
  }
  /* Room for what opens the rest, at the end of the same line. */
  .first .tools::after {
    visibility: hidden;
    content: attr(data-more) '\\2003\\2003';
    align-self: flex-end;
    block-size: max(2.75em, 44px);
  }
  .first .more summary {
    min-block-size: max(3.14em, 44px);
  }
  .first .more {
    margin-block-start: calc(-0.15em - max(3.14em, 44px));
  }
  .first .call ~ .call .number {
    padding-block: 0.5em;
  }
  @container (min-width: 48em) {
    .first :is(.calls, .tools) {
      max-inline-size: 32em;
    }
  }
  .place {
    font-weight: 700;
  }
  .first .place {
    font-size: 0.875em;
  }
`;
