import type { Messages } from '@blind-betting/locales';
import { html, type TemplateResult } from 'lit';

/** What leaving does not do, and how to do it. */
export function renderNote({ keys, note, history, historySteps }: Messages['exit']): TemplateResult {
  return html`<div class="note" part="note">
    <p><span class="keys">${keys}</span> ${note}</p>
    <details class="fold">
      <summary>${history}</summary>
      <p>${historySteps}</p>
    </details>
  </div>`;
}
