/** The turn of a card as still pictures: real cards, each stopped at another moment. */
import type { BlindBettingCard } from '@blind-betting/card';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** Milliseconds after the touch. */
const MOMENTS = [0, 90, 150, 200, 225, 260, 320, 450];
/** Rather within the turn than at its end, where it would be over. */
const LAST = 449;

export const frameStrip = (): TemplateResult =>
  html`<ol class="strip" role="list">
    ${MOMENTS.map(
      (moment) =>
        html`<li>
          <p>${moment} ms</p>
          <blind-betting-card country="BE" story="love" inert ${ref((card) => void stopAt(card, moment))}></blind-betting-card>
        </li>`,
    )}
  </ol>`;

async function stopAt(element: Element | undefined, moment: number): Promise<void> {
  const card = element as BlindBettingCard | undefined;
  // It is told of before it stands in the page.
  await new Promise((resolve) => setTimeout(resolve));
  const root = await drawn(card);
  if (!card || !root) return;
  // A card at rest needs no clock; the last picture is where the turn ends.
  if (moment === 0) return;
  card.flip();
  await card.updateComplete;
  const animations = root.getAnimations();
  for (const animation of animations) {
    animation.pause();
    animation.currentTime = Math.min(moment, LAST);
  }
}

/** Once the card has its texts and its drawing, and the browser moves something in it: it does not before a first frame in sight. */
async function drawn(card: Element | undefined): Promise<ShadowRoot | undefined> {
  while (card?.isConnected) {
    const root = card.shadowRoot;
    const side = root?.querySelector('.art svg') && root.querySelector('.side');
    if (side && (side.checkVisibility?.({ contentVisibilityAuto: true }) ?? true)) return root ?? undefined;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
