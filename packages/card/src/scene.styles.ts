import { css } from 'lit';

/** The drawings: where they stand, and what their tones are on each side. */
export const sceneStyles = css`
  .art {
    flex: 1 0 auto;
    position: relative;
    /* A band on a small phone, so that the card and its button fit one screen; a picture where the screen is higher. */
    min-block-size: 5.5em;
    min-block-size: clamp(5.5em, 100svh - 34.5em, 9.5em);
    /* Where the other side is long, as with what the partner wrote, the words stay near the top. */
    max-block-size: 36em;
    display: grid;
    place-items: center;
    overflow: hidden;
    /* Its tones are chosen for each other; the system's colours would hide the one in the other. */
    forced-color-adjust: none;
  }
  .art svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .art ::slotted(*) {
    max-inline-size: 100%;
  }
  .promise .art {
    --deep: var(--_promise-to);
    --dusk: var(--_promise-to);
    --main: var(--_promise-from);
    --glow: var(--_promise-gold);
    --pale: var(--_promise-text);
  }
  @supports (color: color-mix(in srgb, #000, #fff)) {
    .promise .art {
      --dusk: color-mix(in srgb, var(--_promise-to) 45%, var(--_promise-from));
    }
  }
  .reality .art {
    --deep: #1b1a18;
    --dusk: #7d786d;
    --main: var(--_spot);
    --glow: #c4bdae;
    --pale: #fffdf8;
    background: #dfd9cc;
  }
  .deep,
  .veil {
    --tone: var(--deep);
  }
  .dusk {
    --tone: var(--dusk);
  }
  .main {
    --tone: var(--main);
  }
  .glow,
  .haze {
    --tone: var(--glow);
  }
  .pale {
    --tone: var(--pale);
  }
  .art path {
    fill: var(--tone);
  }
  .veil {
    opacity: 0.35;
  }
  .haze {
    opacity: 0.3;
  }
  .art .line {
    fill: none;
    stroke: var(--tone);
    stroke-width: 5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @supports (color: light-dark(#000, #fff)) {
    .reality .art {
      --deep: light-dark(#1b1a18, #0d0c0a);
      --dusk: light-dark(#7d786d, #8d867a);
      --glow: light-dark(#c4bdae, #6b655a);
      --pale: light-dark(#fffdf8, #efe9dc);
      background: light-dark(#dfd9cc, #3f3a32);
    }
  }
  .mark {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0.75em;
    inline-size: 1.5em;
    fill: var(--_promise-text);
    pointer-events: none;
  }
  .mark.foot {
    inset-block: auto 0.75em;
    inset-inline: auto 0.75em;
    transform: rotate(180deg);
  }
  .mark path {
    fill-rule: evenodd;
  }
  .reality .mark {
    fill: var(--_spot);
  }
  /* Its own height and the gap before it: the card is as high without it, before the drawings are here. */
  .paper .mark {
    position: static;
    align-self: flex-end;
    margin-block-start: -2.1em;
  }
  /* The corner is turned up: over it the other side, below it the back of the paper. */
  .sliver {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 3em;
    block-size: 3em;
    border-end-start-radius: 0.75em;
    background: linear-gradient(var(--fold), #fff6, #fff0 50%), linear-gradient(var(--fold), var(--flap) 50%, var(--behind) 50%);
    box-shadow: 0 0 0.75em #0006;
    pointer-events: none;
    --fold: to top right;
    --flap: var(--_promise-from);
    --behind: var(--_reality-surface);
  }
  .reality .sliver {
    --flap: var(--_reality-line);
    --behind: var(--_promise-from);
  }
  [dir='rtl'] .sliver {
    --fold: to top left;
  }
  @media (forced-colors: active) {
    /* The side behind it has lost its colours. */
    .promise .art {
      background: var(--_promise-to);
    }
    .promise .mark {
      fill: CanvasText;
    }
  }
  /* The drawings alone tell the story. */
  .wordless .art {
    min-block-size: 14em;
    max-block-size: none;
  }
`;
