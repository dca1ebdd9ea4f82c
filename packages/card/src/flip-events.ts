import { NativeEvent } from '@blind-betting/base';

/** The two sides of the card. */
export type Side = 'promise' | 'reality';

/** Fired before the card turns; cancel it to keep the side. Modelled on `beforetoggle`. */
export class BeforeFlipEvent extends NativeEvent {
  /** The side that will be shown. */
  readonly side: Side;

  constructor(side: Side) {
    super('beforeflip', { bubbles: true, composed: true, cancelable: true });
    this.side = side;
  }
}

/** Fired when the card has turned. Modelled on `toggle`. */
export class FlipEvent extends NativeEvent {
  /** The side that is shown now. */
  readonly side: Side;

  constructor(side: Side) {
    super('flip', { bubbles: true, composed: true });
    this.side = side;
  }
}

/** The events of a card, by name; no other element fires them. */
export interface BlindBettingCardEventMap extends HTMLElementEventMap {
  beforeflip: BeforeFlipEvent;
  flip: FlipEvent;
}

// Not HTMLElementEventMap, which would claim them of every element.
declare module './blind-betting-card.js' {
  interface BlindBettingCard {
    addEventListener<Type extends keyof BlindBettingCardEventMap>(
      type: Type,
      listener: (this: BlindBettingCard, event: BlindBettingCardEventMap[Type]) => unknown,
      options?: boolean | AddEventListenerOptions,
    ): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
    removeEventListener<Type extends keyof BlindBettingCardEventMap>(
      type: Type,
      listener: (this: BlindBettingCard, event: BlindBettingCardEventMap[Type]) => unknown,
      options?: boolean | EventListenerOptions,
    ): void;
    removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  }
}
