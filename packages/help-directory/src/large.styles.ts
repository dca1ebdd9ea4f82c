import { css } from 'lit';

/** One number that fills the element. */
export const largeStyles = css`
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
    font-size: 2em;
    font-size: clamp(1em, 14cqi, 9em);
    font-weight: 700;
    line-height: 1.15;
    word-spacing: 0.1em;
  }
`;
