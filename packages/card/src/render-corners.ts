import { html, nothing, type TemplateResult } from 'lit';

/**
 * The sign of the story, in a corner of a side, as on a playing card.
 * @param mark path data in a box of 24 by 24; nothing where it is not here yet
 * @param place `head`, or `foot` where it stands on its head
 */
export function renderMark(mark: string | undefined, place: 'head' | 'foot'): TemplateResult | typeof nothing {
  return mark ? html`<svg class="mark ${place}" viewBox="0 0 24 24" aria-hidden="true"><path d=${mark}></path></svg>` : nothing;
}

/** The corner that is turned up, and lets the other side be seen. */
export const sliver: TemplateResult = html`<span class="sliver"></span>`;
