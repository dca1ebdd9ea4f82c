import { css } from 'lit';

/** The title at the start, the exit at the end; where there is no room for both, the exit is below. */
export const barStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 0.5em;
    min-inline-size: 0;
  }
  /* As high as the exit, also where another element holds it: a card that comes late takes it from here. On a phone the first helpline needs the room. */
  @container (min-width: 30em) {
    :host(:not([no-exit])) .bar {
      min-block-size: max(2.75em, 44px);
    }
  }
  h2 {
    flex: 1 1 auto;
    min-inline-size: 0;
    font-size: 1.375em;
    line-height: 1.2;
    text-wrap: balance;
  }
  quick-exit {
    --_exit-size: fit-content;
  }
  /* Its note stands at the foot. */
  quick-exit::part(note) {
    display: none;
  }
`;
