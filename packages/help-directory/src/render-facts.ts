import type { Status } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { SplitFacts } from './split-facts.js';

/**
 * Whether anybody answers: a dot, and the sentence that says it.
 * @param status of a service, where it is known
 */
export function renderStatus(status: Status | undefined): TemplateResult | typeof nothing {
  return status ? html`<span class="status ${status.state}">${status.text}</span>` : nothing;
}

/**
 * Facts in one line. What ends as a sentence does needs no dot before the next.
 * @param facts of a service
 */
export function renderFacts({ status, seen }: Pick<SplitFacts, 'status' | 'seen'>): (TemplateResult | typeof nothing)[] {
  return [status?.text, ...seen]
    .filter((fact) => fact !== undefined)
    .map((fact, index, all) => {
      const before = all[index - 1];
      const gap = before === undefined ? nothing : /[.。।۔]$/.test(before) ? ' ' : '\u00a0· ';
      return html`${gap}${fact === status?.text ? renderStatus(status) : html`<span>${fact}</span>`}`;
    });
}
