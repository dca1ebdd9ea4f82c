import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from './locale-controller.js';
import { phoneLink } from './phone-link.js';

/**
 * What an element shows while it has no texts: what the partner wrote between the tags, and, once the texts could not
 * be had, the number for danger now. Never an empty box.
 * @param locale of the element; tells whether the texts have failed, and the number for danger
 */
export function fallback(locale: LocaleController): TemplateResult {
  return html`<div class="root">
    <slot></slot>${locale.failed ? html`<p class="fault">${phoneLink(locale.emergencyNumber)}</p>` : nothing}
  </div>`;
}
