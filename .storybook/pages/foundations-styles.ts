import { adopt } from '../adopt-sheet.js';

adopt(`
  .team .sample { display: flex; gap: 0.75rem; align-items: center; margin-block: 0.5rem; font-size: 0.9375rem; line-height: 1.3; }
  .team .swatch { flex: none; inline-size: 3.5rem; block-size: 3rem; border-radius: 8px; border: 3px solid; display: grid; place-items: center; font-weight: 800; font-size: 1.125rem; }
  .team .world h3 { text-transform: capitalize; margin-block-start: 0.75rem; }
  .team .colours td { min-inline-size: 15rem; }
  .team .specimens { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 0 2rem; }
  .team .specimens li { border-block-start: 1px solid var(--line); padding-block: 0.75rem 1rem; }
  .team .specimens p { margin: 0; }
  .team .specimens .tag { font-size: 0.8125rem; color: var(--soft); }
  .team .specimens .title { font-size: 1.75rem; font-weight: 800; line-height: 1.2; text-wrap: balance; }
  .team .specimens .line { color: var(--soft); }
  .team .target { display: grid; place-items: center; background: #17324f; color: #fff; border-radius: 10px; font-weight: 700; margin-block-end: 0.75rem; }
  .team .s44 { block-size: 44px; }
  .team .s48 { block-size: 48px; }
  .team .s56 { block-size: 56px; }
  .team .corner { block-size: 56px; border-start-start-radius: 16px; border: 2px solid var(--ink); border-block-end: 0; border-inline-end: 0; margin-block-end: 0.75rem; }
  .team .pairs { list-style: none; padding: 0; display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(30rem, 100%), 1fr)); }
  .team .pairs h2 { text-transform: capitalize; margin-block: 1.25rem 0.5rem; }
  .team .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; }
  .team .pair figure { margin: 0; }
  .team figcaption { font-size: 0.875rem; color: var(--soft); margin-block-start: 0.25rem; }
  .team .strip { list-style: none; padding: 0 0 1rem; margin: 0 0 1rem; display: grid; gap: 3rem 1rem; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); }
  .team .strip p { margin: 0 0 2rem; font-size: 0.875rem; font-variant-numeric: tabular-nums; color: var(--soft); }
`);
