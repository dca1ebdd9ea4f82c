import { adopt } from '../adopt-sheet.js';

adopt(`
  .team .hero { background: radial-gradient(60rem 40rem at 85% 20%, #b8124f, #4f0828 55%, #1b1a18); color: #fff1e6; }
  .team .hero-inner { max-inline-size: 76rem; margin-inline: auto; padding: clamp(1.5rem, 5vw, 4rem) clamp(1rem, 4vw, 3rem); display: grid; gap: 2rem 4rem; align-items: center; grid-template-columns: minmax(0, 1fr); }
  .team .hero h1 { font-size: clamp(2.25rem, 1.5rem + 4vw, 4.25rem); line-height: 1.02; letter-spacing: -0.035em; margin-block-end: 1.25rem; }
  .team .hero .kicker { color: #ffb98f; }
  .team .hero .lead { color: #fff1e6; max-inline-size: 32rem; }
  .team .hero .button { background: #fff1e6; color: #4f0828; border-color: #fff1e6; margin: 0 0.5rem 0.5rem 0; }
  .team .hero .quiet { background: none; color: #fff1e6; }
  .team .hero :focus-visible { outline-color: #ffb98f; }
  .team .hero-card { inline-size: min(24rem, 100%); margin-inline: auto; }
  .team .door { display: flex; flex-direction: column; }
  .team .door h2 { font-size: 1.25rem; margin-block-end: 0.25rem; }
  .team .door p { color: var(--soft); }
  .team .door ul { list-style: none; padding: 0; margin-block-start: auto; }
  .team .door li { border-block-start: 1px solid var(--line); }
  .team .door a { display: flex; justify-content: space-between; align-items: center; gap: 0.5rem; min-block-size: 2.75rem; text-decoration: none; font-weight: 600; }
  .team .door a::after { content: '→'; color: var(--accent); }
  .team .door a:hover { text-decoration: underline; }
  .team .hint { color: var(--soft); font-size: 0.9375rem; margin-block-start: 2rem; }
  @media (min-width: 56rem) {
    .team .hero-inner { grid-template-columns: minmax(0, 1fr) 24rem; }
  }
`);
