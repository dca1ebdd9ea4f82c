import { phrases } from '@blind-betting/base';
import type { Messages, StorySide } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { sliver } from './render-corners.js';
import type { Pictures } from './scene.js';

/** What both sides of the card depend on. */
export interface SideView {
  story: StorySide;
  messages: Messages;
  /** Once they are here, and this side is shown or about to be. */
  pictures: Pictures | undefined;
  /** Of the headings in the outline of the page, 1 to 6. */
  level: string;
}

/** What is promised: a picture, and what somebody writes. */
export function renderPromise({ story: { title, lines, name }, messages: { card }, pictures, level }: SideView): TemplateResult {
  return html`<div class="art"><slot name="promise-art">${pictures?.art}</slot></div>
    ${sliver}
    <slot name="promise"
      ><div class="text words">
        <p class="eyebrow">${card.promise}</p>
        <h2 class="bubble" part="title" aria-level=${level}>${phrases(title)}</h2>
        ${lines.map((line) => html`<p class="bubble">${line}</p>`)} ${name ? html`<p class="bubble">${name}</p>` : nothing}
      </div></slot
    >
    <p class="note words" id="note">${card.contentNote}</p>
    ${pictures?.head} ${pictures?.foot}`;
}
