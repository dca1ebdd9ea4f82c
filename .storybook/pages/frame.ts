/** The frame of a page for campaign teams: always English and left to right, whatever the toolbar says. */
import { colours } from '@blind-betting/base';
import { html, type TemplateResult } from 'lit';

const colour = (name: keyof typeof colours) => `light-dark(${colours[name].join(', ')})`;
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .team {
    font: 1rem / 1.5 system-ui, 'Noto Sans', sans-serif;
    color: ${colour('text')};
  }
  .team tbody th, .team a, .team small { overflow-wrap: anywhere; }
  .team h1 { font-size: 1.5rem; line-height: 1.25; margin-block: 0 0.5rem; }
  .team p { max-inline-size: 42rem; margin-block: 0.5rem; }
  .team a { color: ${colour('link')}; }
  .team select { font: inherit; min-block-size: 2.75rem; max-inline-size: 100%; }
  .team :focus-visible { outline: 3px solid ${colour('link')}; outline-offset: 2px; }
  .team table { inline-size: 100%; border-collapse: collapse; margin-block: 1rem; }
  .team th, .team td {
    text-align: start;
    vertical-align: top;
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-block-end: 1px solid ${colour('line')};
  }
  .team tbody th { min-inline-size: 14rem; }
  .team small { display: block; font-size: 0.875rem; font-weight: normal; color: ${colour('text-soft')}; }
  .team ul { margin: 0; padding-inline-start: 1.25rem; }
  @media (max-width: 60rem) {
    .team table, .team tbody, .team tr, .team tbody th, .team td { display: block; }
    .team thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
    .team tr { padding-block: 0.75rem; border-block-end: 1px solid ${colour('line')}; }
    .team tbody th, .team td { padding: 0.125rem 0; border: 0; overflow-wrap: anywhere; }
    .team td::before { content: attr(data-title) ': '; font-size: 0.875rem; color: ${colour('text-soft')}; }
  }
`);
document.adoptedStyleSheets.push(sheet);

/**
 * @param title the heading
 * @param content what stands below it
 */
export function frame(title: string, content: unknown): TemplateResult {
  return html`<main class="team" lang="en" dir="ltr">
    <h1>${title}</h1>
    ${content}
  </main>`;
}
