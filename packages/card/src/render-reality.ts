import { isServer, phrases } from '@blind-betting/base';
import { countryLine, figureLines, type Country, type Figure, type Messages } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderReadOnAhead } from './draw-ahead.js';
import { sliver } from './render-corners.js';
import type { SideView } from './render-promise.js';

/** What the reality side depends on. */
export interface RealityView extends SideView {
  /** All lines are shown, not only the first. */
  isLong: boolean;
  onReadOn: () => void;
  country: Country | undefined;
  /** False where the story speaks to people who pay. */
  isForVictims: boolean;
  hasFigure: boolean;
}

/** What is true: the same picture without its light, and what happens, step by step. The numbers follow below it. */
export function renderReality(view: RealityView): TemplateResult {
  const { messages, pictures, country, isForVictims, hasFigure } = view;
  return html`<div class="art"><slot name="reality-art">${pictures?.art}</slot></div>
    ${sliver}
    <div class="paper">
      <slot name="reality">${renderText(view)}</slot>
      ${
        // Who pays for sex is told where that alone is a crime.
        country?.payingIsPunished && !isForVictims
          ? html`<p class="words">${countryLine(messages.card.payingIsPunished, country.code, messages)}</p>`
          : nothing
      }
      ${hasFigure && country ? renderFigure(country.figure, messages) : nothing} ${pictures?.foot}
    </div>
    ${pictures?.head}`;
}

function renderText({ story: { title, lines, name }, messages: { card }, level, isLong, onReadOn }: RealityView): TemplateResult {
  return html`<div class="text words">
    <p class="eyebrow">${card.reality}</p>
    <h2 part="title" aria-level=${level}>${phrases(title)}</h2>
    <ol class="steps ${isLong ? 'long' : ''}" tabindex="-1">
      ${[...lines, ...(name ? [name] : [])].map((line) => html`<li>${line}</li>`)}
    </ol>
    ${isLong ? nothing : isServer ? renderReadOnAhead(card) : html`<button class="more" type="button" aria-expanded="false" @click=${onReadOn}>${card.readOn}</button>`}
  </div>`;
}

function renderFigure(figure: Figure, messages: Messages): TemplateResult {
  const [sentence, smallPrint] = figureLines(figure, messages);
  return html`<p class="figure">${sentence}<br /><small>${smallPrint}</small></p>`;
}
