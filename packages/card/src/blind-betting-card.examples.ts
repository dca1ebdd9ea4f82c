import { html, type TemplateResult } from 'lit';

/** Named situations, for stories and conformance tests. */
export const examples: Record<string, () => TemplateResult> = {
  Belgium: () => html`<blind-betting-card country="BE"></blind-betting-card>`,
};
