import type { Messages } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { Side } from './flip-events.js';
import type { Pictures, Scene } from './scene.js';
import { TURN } from './turn-picture.js';

/**
 * Draws on a server, where there are no nodes.
 * @param scene of the story
 * @param side of the card
 * @returns the same pictures as in a browser
 */
export function drawAhead({ mark, ...shapes }: Scene, side: Side): Pictures<TemplateResult> {
  const corner = (place: string) => html`<svg viewBox="0 0 24 24" class="mark ${place}" aria-hidden="true"><path d=${mark}></path></svg>`;
  return {
    art: html`<svg viewBox="0 0 320 240" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      ${shapes[side].map(([paint, path]) => html`<path class=${paint} d=${path}></path>`)}
    </svg>`,
    head: corner('head'),
    foot: corner('foot'),
  };
}

/**
 * In place of the button that turns the card: a switch that needs no script, and styles to be of use.
 * @param side that is shown at first
 * @param card texts of the card
 */
export function renderFlipAhead(side: Side, card: Messages['card']): TemplateResult {
  return html`<input
      class="unseen switch"
      id="flip"
      type="checkbox"
      autocomplete="off"
      aria-describedby=${side === 'promise' ? 'note' : nothing}
      hidden
      ?checked=${side === 'reality'}
    /><label class="flip" part="flip" for="flip" hidden>
      <svg class="turn" viewBox="0 0 24 24" aria-hidden="true"><path d=${TURN}></path></svg>
      <span class="words if-promise">${card.toReality}</span>
      <span class="words if-reality">${card.toPromise}</span>
    </label>`;
}

/**
 * In place of the button that shows all lines: the same.
 * @param card texts of the card
 */
export function renderReadOnAhead({ readOn }: Messages['card']): TemplateResult {
  return html`<input class="unseen" id="read-on" type="checkbox" autocomplete="off" hidden /><label class="more" for="read-on" hidden
      >${readOn}</label
    >`;
}
