import {
  ExitHolder,
  fallback,
  flag,
  hostStyles,
  KitElement,
  LocaleController,
  MinuteClock,
  oneOf,
  safeLink,
  textOf,
} from '@blind-betting/base';
import type { PropertyValues } from 'lit';
import { cardStyles } from './card.styles.js';
import { knownSide, knownStory, type CardView, type StoryName } from './card-view.js';
import { BeforeFlipEvent, FlipEvent, type Side } from './flip-events.js';
import { renderCard } from './render-card.js';
import { announced } from './render-findable.js';
import { renderFrame } from './render-frame.js';
import { SceneController } from './scene-controller.js';
import { Swipe } from './swipe.js';
import { hasFocus, isForCard } from './taps.js';

/**
 * A card with two sides: the promise, which is fake, and the reality, which always ends with a way out.
 *
 * ```html
 * <blind-betting-card country="BE" story="love">
 *   <p>In danger? <a href="tel:112">112</a></p>
 * </blind-betting-card>
 * ```
 *
 * @summary Two sides of one story: the promise and the reality, with the number that helps.
 *
 * @slot - What is shown until the texts are here, where the services cannot be had, and for good without script.
 * @slot promise - Replaces the text of the promise side.
 * @slot reality - Replaces the text of the reality side; the way out stays below it.
 * @slot promise-art - Official artwork in place of the drawing on the promise side.
 * @slot reality-art - Official artwork in place of the drawing on the reality side.
 *
 * @csspart card - The whole card, both sides and the button.
 * @csspart promise - The promise side.
 * @csspart reality - The reality side.
 * @csspart title - The heading of a side.
 * @csspart flip - The button that turns the card.
 * @csspart helpline - The number, a link to call it.
 * @csspart other-helpline - A further number, for some readers or for the hour, a link to call it.
 * @csspart emergency - The number for danger now, a link to call it.
 *
 * @cssprop [--bb-promise-from] - Colour of the promise side, where the light falls; each story has its own.
 * @cssprop [--bb-promise-to] - Colour of the promise side at its edge, and of the words in its bubbles; each story has its own.
 * @cssprop [--bb-promise-text] - Bubbles, and words beside them; each story has its own.
 * @cssprop [--bb-promise-gold] - The light in the drawing; each story has its own.
 * @cssprop [--bb-reality-surface=#f7f4ec] - Paper of the reality side; dark on a dark page.
 * @cssprop [--bb-reality-line=#77736a] - Edge of the reality side; light on a dark page.
 * @cssprop [--bb-reality-text=#1b1a18] - Text on the reality side; light on a dark page.
 * @cssprop [--bb-spot] - The one spot of colour on the reality side; each story has its own, and another one on a dark page.
 * @cssprop [--bb-help-surface=#1b1a18] - The panel with the numbers, and the words in its buttons.
 * @cssprop [--bb-help-text=#f7f4ec] - Text of that panel, and its buttons.
 * @cssprop [--bb-action=#17324f] - The button.
 * @cssprop [--bb-action-text=#ffffff] - Text of the button.
 * @cssprop [--bb-action-line=#17324f] - Edge of the button; light on a dark page.
 * @cssprop [--bb-radius=16px] - Corners of the card.
 * @cssprop [--bb-font=system-ui] - Font family.
 *
 * @fires {BeforeFlipEvent} beforeflip - Before the card turns; cancelable; `side` is the side to come.
 * @fires {FlipEvent} flip - After the card has turned; `side` is the side shown.
 */
export class BlindBettingCard extends KitElement {
  static override styles = [hostStyles, cardStyles];

  static override properties = {
    story: {},
    side: { reflect: true, converter: { toAttribute: textOf } },
    country: {},
    helpHref: { attribute: 'help-href' },
    figure: flag('<blind-betting-card> figure'),
    wordless: flag('<blind-betting-card> wordless'),
    exit: flag('<blind-betting-card> exit'),
    exitHref: { attribute: 'exit-href' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Which story the card tells. */
  declare story: StoryName;

  /** The side that is shown. */
  declare side: Side;

  /** Country whose helpline is shown, ISO 3166-1 alpha-2; guessed from language region and time zone when empty. */
  declare country: string;

  /** Address of a page with all services; else the first `<help-directory>` of the page is shown. */
  declare helpHref: string;

  /** Shows the country's sourced figure on the reality side. */
  declare figure: boolean;

  /** Tells the story by drawings alone; the words stay for assistive technology. The way out keeps its number. */
  declare wordless: boolean;

  /** Brings an exit, if this is the first element of the page that does; `@blind-betting/quick-exit` must be there. */
  declare exit: boolean;

  /** Where the exit leads, http(s) only; a neutral page by default. */
  declare exitHref: string;

  /** Level of the headings in the outline of the page, 1 to 6. */
  declare headingLevel: number;

  readonly #locale = new LocaleController(this);
  readonly #exit = new ExitHolder(this, this.#locale, () => this.exit);
  readonly #scene = new SceneController(this);
  readonly #swipe = new Swipe();
  #announcement = '';
  /** The reader wants all lines of the reality. */
  #isLong = false;
  /** A turn is moved only after the first one: a card comes as it is. */
  #turned = '';

  constructor() {
    super();
    new MinuteClock(this, () => knownSide(this.side) === 'reality');
    this.story = 'love';
    this.side = 'promise';
    this.country = '';
    this.helpHref = '';
    this.figure = false;
    this.wordless = false;
    this.exit = false;
    this.exitHref = '';
    this.headingLevel = 2;
    // A click anywhere on the card turns it; the button is the way for keyboard and assistive technology.
    this.addEventListener('click', (event) => this.#locale.messages && isForCard(event, this) && this.flip());
  }

  /**
   * Turns the card.
   * @param side the side to show; the other one when left out
   */
  flip(side: Side = knownSide(this.side) === 'promise' ? 'reality' : 'promise'): void {
    side = knownSide(side);
    if (side === knownSide(this.side) || !this.dispatchEvent(new BeforeFlipEvent(side))) return;
    this.side = side;
    this.#turned = `turned to-${side}`;
    this.#announcement = announced(this.#locale.messages, knownStory(this.story), side);
    void this.updateComplete.then(() => this.dispatchEvent(new FlipEvent(side)));
  }

  /** Puts the focus on the button that turns the card. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('.flip')?.focus(options);
  }

  readonly #readOn = (): void => {
    this.#isLong = true;
    this.requestUpdate();
    // The button is gone with it.
    void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>('.steps')?.focus());
  };

  protected override willUpdate(changed: PropertyValues): void {
    // What the reader has turned and opened by the switches of a card that a server has drawn stays so.
    const [flip, readOn] = this.shadowRoot?.querySelectorAll<HTMLInputElement>('[type=checkbox]') ?? [];
    if (flip) [this.side, this.#isLong] = [flip.checked ? 'reality' : 'promise', Boolean(readOn?.checked)];
    // Whatever has the focus on the side that goes would lose it.
    if (changed.has('side') && hasFocus(this)) this.focus();
  }

  protected override render(): unknown {
    const { messages, country, emergencyNumber, failed } = this.#locale;
    const [story, side] = [knownStory(this.story), knownSide(this.side)];
    // On their way together: who waits for the texts need not wait for the drawings after them.
    const pictures = this.#scene.pictures(story, side);
    if (!messages) return this.#locale.draw(fallback(this.#locale));
    const view: CardView = {
      messages,
      country,
      emergencyNumber,
      failed,
      story,
      side,
      pictures,
      level: oneOf(this.headingLevel, [...'213456'], '<blind-betting-card> heading-level'),
      isWordless: this.wordless,
      hasFigure: this.figure,
      helpHref: safeLink(this.helpHref, '', '<blind-betting-card> help-href'),
      isLong: this.#isLong,
      turned: this.#turned,
      announcement: this.#announcement,
      swipe: this.#swipe,
      onFlip: () => this.flip(),
      onReadOn: this.#readOn,
    };
    return renderFrame(view, this.#exit, this.#locale.draw(renderCard(view)));
  }
}
