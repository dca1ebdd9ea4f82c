import { directoryOnPage, type ExitHolder } from '@blind-betting/base';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardView } from './card-view.js';

/**
 * What stands around the card: the exit, where this card holds the one of the page, and what it does not do.
 * @param view of the card
 * @param exit of this card
 * @param card drawn anew where somebody has changed its nodes; the exit is not
 */
export function renderFrame({ messages, story, isWordless }: CardView, exit: ExitHolder, card: unknown): TemplateResult {
  const { language, direction, exit: words } = messages;
  // A directory has the note at its foot.
  const hasNote = exit.holds && !directoryOnPage();
  return html`
    <div class="root ${story} ${isWordless ? 'wordless' : ''}" lang=${language} dir=${direction}>
      ${exit.holds ? html`<div class="bar">${exit.render()}</div>` : nothing} ${card}
      ${hasNote ? html`<p class="exit-note"><span class="keys">${words.keys}</span> ${words.note}</p>` : nothing}
    </div>
  `;
}
