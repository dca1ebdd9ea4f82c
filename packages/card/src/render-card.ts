import { isServer } from '@blind-betting/base';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardView } from './card-view.js';
import { renderFindable } from './render-findable.js';
import { renderFlip } from './render-flip.js';
import { renderHelp } from './render-help.js';
import { renderPromise } from './render-promise.js';
import { renderReality } from './render-reality.js';

/**
 * The whole card: both sides in one place, the button that turns it, and what is said of it.
 * @param view of the card
 */
export function renderCard(view: CardView): TemplateResult {
  const { messages, story, side, pictures, swipe, onFlip } = view;
  const { promise, reality } = messages.stories[story];
  const isForVictims = story !== 'fate';
  return html`
    <div
      class="card"
      part="card"
      @pointerdown=${(event: PointerEvent) => swipe.start(event)}
      @pointerup=${(event: PointerEvent) => swipe.end(event) && onFlip()}
    >
      ${
        // First, so that from it Tab goes on to the numbers that it uncovers.
        renderFlip(side, messages, onFlip)
      }
      <div class="sides ${isServer ? 'ahead' : view.turned}">
        <section class="side promise" part="promise" ?inert=${!isServer && side !== 'promise'}>
          ${renderPromise({ ...view, story: promise, pictures: pictures.promise })}
        </section>
        <section class="side reality" part="reality" ?inert=${!isServer && side !== 'reality'}>
          ${renderReality({ ...view, story: reality, pictures: pictures.reality, isForVictims })} ${renderHelp({ ...view, isForVictims })}
        </section>
      </div>
      <p class="unseen" role="status">${view.announcement}</p>
      ${
        // Each side has a node of its own: the engine takes away what hides it after a match.
        isServer ? nothing : side === 'promise' ? html`${renderFindable(reality, onFlip)}` : renderFindable(promise, onFlip)
      }
    </div>
  `;
}
