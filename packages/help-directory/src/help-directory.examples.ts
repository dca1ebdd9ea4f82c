import { html, type TemplateResult } from 'lit';

/** Named situations, for stories and conformance tests. */
export const examples: Record<string, () => TemplateResult> = {
  Belgium: () => html`<help-directory country="BE"></help-directory>`,
  Germany: () => html`<help-directory country="DE"></help-directory>`,
  'a country without a service': () => html`<help-directory country="XK"></help-directory>`,
  'for a deaf reader': () => html`<help-directory country="SI" need="sign"></help-directory>`,
  Romania: () => html`<help-directory country="RO"></help-directory>`,
  'nobody to write to': () => html`<help-directory country="GE" need="write"></help-directory>`,
  'with the contact of the site': () => html`<help-directory country="BE" report-href="mailto:numbers@site.example"></help-directory>`,
  'without an exit': () => html`<help-directory country="BE" no-exit></help-directory>`,
};
