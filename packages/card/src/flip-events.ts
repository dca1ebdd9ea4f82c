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
