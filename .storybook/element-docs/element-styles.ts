import { manifest, type ElementEntry } from '../manifest.js';
import { adopt } from '../adopt-sheet.js';

/** One rule for each part: a part can be reached by name only. */
const parts = manifest.modules
  .flatMap(({ declarations = [] }) => declarations as Partial<ElementEntry>[])
  .flatMap(({ cssParts = [] }) => cssParts)
  .map(({ name }) => `.team [data-part='${name}'] .live > *::part(${name}) { outline: 4px dashed #e0007a; outline-offset: 2px; }`);

adopt(`
  .team .overview { display: grid; gap: 1.5rem 2.5rem; align-items: start; grid-template-columns: minmax(0, 1fr); }
  .team .live { position: relative; background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: clamp(0.5rem, 3vw, 1.5rem); min-inline-size: 0; max-block-size: 44rem; overflow-y: auto; }
  .team .live > blind-betting-card { max-inline-size: 24rem; margin-inline: auto; }
  .team .parts, .team .states { list-style: none; padding: 0; display: grid; gap: 0.5rem; }
  .team .parts button { inline-size: 100%; text-align: start; background: none; border: 1px solid var(--line); border-radius: 10px; padding: 0.5rem 0.75rem; cursor: pointer; }
  .team .parts button:hover { border-color: var(--edge); }
  .team .parts [aria-pressed='true'] { border-color: #e0007a; box-shadow: inset 0 0 0 1px #e0007a; }
  .team .states { grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 0 2rem; }
  .team .states li { border-block-start: 1px solid var(--line); padding-block: 0.625rem; }
  .team .states a { font-weight: 650; }
  .team .sentences { max-inline-size: 46rem; }
  .team .sentences li { margin-block: 0.375rem; }
  .team .api { border-block-start: 1px solid var(--line); }
  .team .api:last-child { border-block-end: 1px solid var(--line); }
  .team .api summary { cursor: pointer; font-weight: 650; padding-block: 0.75rem; min-block-size: 2.75rem; }
  .team .api summary small { display: inline; }
  .team .api dl { margin: 0 0 1rem; }
  .team .api dl > div { display: grid; gap: 0.125rem 1.5rem; grid-template-columns: minmax(0, 1fr); border-block-start: 1px solid var(--line); padding-block: 0.625rem; }
  .team .api dd { margin: 0; }
  @media (min-width: 56rem) {
    .team .overview { grid-template-columns: minmax(0, 27rem) minmax(0, 1fr); }
    .team .api dl > div { grid-template-columns: 16rem minmax(0, 1fr); }
  }
  ${parts.join('\n')}
`);
