import { html, type TemplateResult } from 'lit';

/** Named situations, for stories and conformance tests. */
export const examples: Record<string, () => TemplateResult> = {
  Belgium: () => html`<help-directory country="BE"></help-directory>`,
  'Belgium, Wallonia first': () => html`<help-directory country="BE" region="BE-WAL"></help-directory>`,
  Germany: () => html`<help-directory country="DE"></help-directory>`,
  'without an exit': () => html`<help-directory country="LU" no-exit></help-directory>`,
};
