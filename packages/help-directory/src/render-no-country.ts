import type { Messages } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * The country of the reader is not known, or its services could not be had: what the partner wrote stands in where it still fits.
 * @param messages of the reader's language
 * @param hasFailed the services were asked for and could not be had
 * @param hasLeft the reader has chosen another country than the partner wrote for
 */
export function renderNoCountry({ common, directory }: Messages, hasFailed: boolean, hasLeft: boolean): TemplateResult {
  return html`
    <p class="told state">${hasFailed ? common.loadError : directory.chooseCountry}</p>
    ${hasFailed && !hasLeft ? html`<slot></slot>` : nothing}
  `;
}
