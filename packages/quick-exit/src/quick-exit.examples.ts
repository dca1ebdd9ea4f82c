import { html, type TemplateResult } from 'lit';

/** Named situations, for stories and conformance tests. */
export const examples: Record<string, () => TemplateResult> = {
  'on its own': () => html`<quick-exit></quick-exit>`,
  'own target': () => html`<quick-exit href="https://www.example.org/"></quick-exit>`,
};
