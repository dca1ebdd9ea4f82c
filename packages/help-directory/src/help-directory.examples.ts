import { html, type TemplateResult } from 'lit';

/** Named situations, for stories and conformance tests. */
export const examples: Record<string, () => TemplateResult> = {
  Belgium: () => html`<help-directory country="BE"></help-directory>`,
  Germany: () => html`<help-directory country="DE"></help-directory>`,
  'without an exit': () => html`<help-directory country="BE" no-exit></help-directory>`,
};
