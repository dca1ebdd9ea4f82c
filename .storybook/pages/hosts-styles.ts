/** A page of a fixed width in a box that may be narrower: the frame is scaled by the width of its box. */
import { adopt } from '../adopt-sheet.js';

adopt(`
  .team .device { margin: 0; container-type: inline-size; min-inline-size: 0; }
  .team .device .screen { overflow: hidden; border: 1px solid var(--edge); border-radius: 12px; background: #fff; block-size: calc(var(--height) * var(--scale)); }
  .team .device iframe { border: 0; display: block; inline-size: var(--width); block-size: var(--height); transform: scale(var(--scale)); transform-origin: 0 0; }
  .team .device.w1280 .screen { --width: 1280px; --height: 860px; --scale: tan(atan2(100cqi, 1280px)); }
  .team .device.w390 .screen { --width: 390px; --height: 860px; --scale: min(1, tan(atan2(100cqi, 390px))); }
  .team .device figcaption { font-size: 0.875rem; color: var(--soft); margin-block-start: 0.25rem; }
  .team .hosts .device.w1280 .screen { --height: 1200px; }
  .team .hosts figcaption { display: none; }
  .team .hosts h2 { font-size: 1.125rem; margin: 0.75rem 0 0.25rem; }
  .team .hosts p { font-size: 0.9375rem; color: var(--soft); }
  .team .devices { display: grid; gap: 1.5rem; align-items: start; }
  @media (min-width: 60rem) {
    .team .devices { grid-template-columns: minmax(0, 390px) minmax(0, 1fr); }
  }
`);
