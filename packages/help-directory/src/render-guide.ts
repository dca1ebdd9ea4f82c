import { countryLine, type Country, type Guide, type Messages } from '@blind-betting/locales';
import { html, type TemplateResult } from 'lit';

/**
 * What happens when I call, your rights, and how to leave no traces: the parts one can open below the list.
 * @param guide texts of the reader's language
 * @param messages of the same language
 * @param country whose law may add to the rights
 */
export function renderGuide({ calls, rights, safety }: Guide, messages: Messages, country: Country | undefined): TemplateResult[] {
  const added = country?.rights?.map((key) => countryLine(rights[key], country.code, messages)) ?? [];
  return [calls, { title: rights.title, lines: [...rights.lines, ...added] }, safety].map(
    ({ title, lines }) =>
      html`<h3>${title}</h3>
        ${lines.map((line) => html`<p>${line}</p>`)}`,
  );
}
