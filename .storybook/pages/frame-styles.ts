import { colours } from '@blind-betting/base';
import { adopt } from '../adopt-sheet.js';

const colour = (name: keyof typeof colours) => `light-dark(${colours[name].join(', ')})`;
adopt(`
  .team {
    --ink: ${colour('text')};
    --soft: ${colour('text-soft')};
    --line: light-dark(#ddd6c6, #3d3931);
    --edge: ${colour('line')};
    --ground: ${colour('surface')};
    --paper: light-dark(#f7f4ec, #201f1c);
    --link: ${colour('link')};
    --accent: light-dark(#8d0f16, #ffb98f);
    --good: light-dark(#0f5a36, #6fdca4);
    --warn: light-dark(#7a4300, #f6cf55);
    min-block-size: 100vh;
    box-sizing: border-box;
    background: var(--ground);
    color: var(--ink);
    font: 1rem / 1.55 system-ui, 'Noto Sans', sans-serif;
  }
  .team *, .team ::before, .team ::after { box-sizing: border-box; }
  .team > .inner { max-inline-size: 76rem; margin-inline: auto; padding: clamp(1.25rem, 4vw, 3rem) clamp(1rem, 4vw, 3rem) 4rem; }
  .team h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.75rem); font-weight: 800; line-height: 1.1; letter-spacing: -0.02em; margin: 0 0 0.75rem; text-wrap: balance; }
  .team h2 { font-size: 1.5rem; font-weight: 800; line-height: 1.2; letter-spacing: -0.01em; margin: 3rem 0 0.75rem; text-wrap: balance; }
  .team h3 { font-size: 1.0625rem; font-weight: 700; line-height: 1.3; margin: 1.5rem 0 0.5rem; }
  .team p { max-inline-size: 44rem; margin-block: 0.5rem 0.75rem; text-wrap: pretty; }
  .team .kicker { color: var(--accent); font-size: 0.8125rem; font-weight: 700; letter-spacing: 0.08em; text-transform: uppercase; margin: 0 0 0.5rem; }
  .team .lead { font-size: clamp(1.0625rem, 1rem + 0.4vw, 1.25rem); color: var(--soft); margin-block-end: 1.75rem; }
  .team a:not([class]) { color: var(--link); text-underline-offset: 0.15em; }
  .team small { display: block; font-size: 0.875rem; font-weight: normal; color: var(--soft); }
  .team ul { margin: 0; padding-inline-start: 1.25rem; }
  .team select, .team input, .team button { font: inherit; color: inherit; min-block-size: 2.75rem; max-inline-size: 100%; }
  .team select, .team input { background: var(--ground); border: 1px solid var(--edge); border-radius: 8px; padding: 0.25rem 0.75rem; }
  .team :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
  .team code, .team pre { font-family: ui-monospace, 'Noto Sans Mono', monospace; font-size: 0.875em; }
  .team code { background: var(--paper); border-radius: 4px; padding: 0.1em 0.3em; overflow-wrap: anywhere; }
  .team pre { background: #1b1a18; color: #f7f4ec; border-radius: 12px; padding: 1rem 1.25rem; overflow-x: auto; }
  .team pre code { background: none; padding: 0; overflow-wrap: normal; }
`);
