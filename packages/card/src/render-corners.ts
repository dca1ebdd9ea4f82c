import { html, type TemplateResult } from 'lit';

/** The corner that is turned up, and lets the other side be seen. */
export const sliver: TemplateResult = html`<span class="sliver"></span>`;
