import {
  fallback,
  flag,
  hostStyles,
  LocaleController,
  MinuteClock,
  NativeEvent,
  oneOf,
  safeLink,
  textOf,
  version,
} from '@blind-betting/base';
import { countryLine, figureLines, type Country, type Figure, type Messages, type StorySide } from '@blind-betting/locales';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { art, turn } from './art.js';
import { cardStyles } from './blind-betting-card.styles.js';
import { renderHelp } from './render-help.js';
import { Swipe } from './swipe.js';

/** What a partner may put into a slot to be used, and not to turn the card. */
const CONTROLS = 'a, audio, button, details, input, label, select, summary, textarea, video, [contenteditable], [role=button], [role=link]';

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
 * @cssprop [--bb-promise-from=#7f0e34] - Colour of the promise side, where the light falls.
 * @cssprop [--bb-promise-to=#4a0624] - Colour of the promise side, at its edge.
 * @cssprop [--bb-promise-text=#fff4e2] - Text on the promise side.
 * @cssprop [--bb-promise-gold=#ffe0a3] - Lines and small text on the promise side.
 * @cssprop [--bb-reality-surface=#f5f2ea] - Paper of the reality side; dark on a dark page.
 * @cssprop [--bb-reality-line=#77736a] - Edge of the reality side; light on a dark page.
 * @cssprop [--bb-reality-text=#1b1a18] - Text on the reality side; light on a dark page.
 * @cssprop [--bb-action=#17324f] - The button.
 * @cssprop [--bb-action-text=#ffffff] - Text of the button.
 * @cssprop [--bb-action-line=#17324f] - Edge of the button; light on a dark page.
 * @cssprop [--bb-radius=16px] - Corners of the card.
 * @cssprop [--bb-font=system-ui] - Font family.
 *
 * @fires {BeforeFlipEvent} beforeflip - Before the card turns; cancelable; `side` is the side to come.
 * @fires {FlipEvent} flip - After the card has turned; `side` is the side shown.
 */
export class BlindBettingCard extends LitElement {
  /** Version of the kit. */
  static readonly version = version;

  static override styles = [hostStyles, cardStyles];

  static override properties = {
    story: {},
    side: { reflect: true, converter: { toAttribute: textOf } },
    country: {},
    helpHref: { attribute: 'help-href' },
    figure: flag('<blind-betting-card> figure'),
    wordless: flag('<blind-betting-card> wordless'),
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Which story the card tells: `love`, `online`, `job`, `money`, `shelter` or `fate`. */
  declare story: string;

  /** The side that is shown: `promise` or `reality`. */
  declare side: string;

  /** Country whose helpline is shown, ISO 3166-1 alpha-2; guessed from language region and time zone when empty. */
  declare country: string;

  /** Address of a page with all services; else the first `<help-directory>` of the page is shown. */
  declare helpHref: string;

  /** Shows the country's sourced figure on the reality side. */
  declare figure: boolean;

  /** Tells the story by drawings alone; the words stay for assistive technology. The way out keeps its number. */
  declare wordless: boolean;

  /** Level of the headings in the outline of the page, 1 to 6. */
  declare headingLevel: number;

  readonly #locale = new LocaleController(this);
  readonly #swipe = new Swipe();
  #announcement = '';

  constructor() {
    super();
    new MinuteClock(this, () => this.#knownSide() === 'reality');
    this.story = 'love';
    this.side = 'promise';
    this.country = '';
    this.helpHref = '';
    this.figure = false;
    this.wordless = false;
    this.headingLevel = 2;
    // A click anywhere on the card turns it; the button is the way for keyboard and assistive technology.
    this.addEventListener('click', (event) => {
      const path = event.composedPath();
      const inside = path.slice(0, path.indexOf(this));
      const onControl = inside.some((target) => target instanceof Element && target.matches(CONTROLS));
      if (!onControl && this.#locale.messages && !getSelection()?.toString()) this.flip();
    });
  }

  /**
   * Turns the card.
   * @param side the side to show; the other one when left out
   */
  flip(side: Side = this.#knownSide() === 'promise' ? 'reality' : 'promise'): void {
    side = this.#knownSide(side);
    if (side === this.#knownSide() || !this.dispatchEvent(new BeforeFlipEvent(side))) return;
    this.side = side;
    const { messages } = this.#locale;
    if (messages) this.#announcement = `${messages.card[side]} ${spoken(this.#story(messages)[side])}`;
    void this.updateComplete.then(() => this.dispatchEvent(new FlipEvent(side)));
  }

  /** Class of what a wordless card leaves to assistive technology. */
  #words(): string {
    return this.wordless ? 'unseen' : '';
  }

  #knownSide(side: unknown = this.side): Side {
    return oneOf<Side>(side, ['promise', 'reality'], '<blind-betting-card> side');
  }

  #storyName(messages: Messages): keyof Messages['stories'] {
    return oneOf(this.story, Object.keys(messages.stories) as (keyof Messages['stories'])[], '<blind-betting-card> story');
  }

  #story(messages: Messages) {
    return messages.stories[this.#storyName(messages)];
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Whatever has the focus on the side that goes would lose it.
    if (changed.has('side') && this.matches(':focus-within')) this.shadowRoot?.querySelector<HTMLElement>('.flip')?.focus();
  }

  protected override render(): unknown {
    return this.#locale.draw(this.#renderRoot());
  }

  #renderRoot(): TemplateResult {
    const { messages, country } = this.#locale;
    if (!messages) return fallback(this.#locale);
    const side = this.#knownSide();
    const story = this.#story(messages);
    const drawing = art[this.#storyName(messages)];
    return html`
      <div class="root" lang=${messages.language} dir=${messages.direction}>
        <div
          class=${this.wordless ? 'card wordless' : 'card'}
          part="card"
          @pointerdown=${(event: PointerEvent) => this.#swipe.start(event)}
          @pointerup=${(event: PointerEvent) => this.#swipe.end(event) && this.flip()}
        >
          <section class="side promise" part="promise" ?inert=${side !== 'promise'}>
            <slot name="promise-art"
              ><svg viewBox="0 0 120 100" aria-hidden="true">
                <path class="fill" d=${drawing.promise[0]}></path>
                <path class="gloss" d=${drawing.promise[1]}></path></svg
            ></slot>
            <slot name="promise">${this.#renderText(story.promise, messages.card.promise)}</slot>
            <p class="note ${this.#words()}">${messages.card.contentNote}</p>
          </section>
          <button class="flip" part="flip" type="button" @click=${() => this.flip()}>
            <span class=${this.#words()}>${side === 'promise' ? messages.card.toReality : messages.card.toPromise}</span>
            ${this.wordless ? html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${turn}></path></svg>` : nothing}
          </button>
          <section class="side reality" part="reality" ?inert=${side !== 'reality'}>
            <slot name="reality-art"
              ><svg viewBox="0 0 120 100" aria-hidden="true"><path d=${drawing.reality}></path></svg
            ></slot>
            <slot name="reality">${this.#renderText(story.reality, messages.card.reality)}</slot>
            ${this.#renderLaw(messages, country)} ${this.figure && country ? this.#renderFigure(country.figure, messages) : nothing}
            ${renderHelp({
              messages,
              country,
              emergencyNumber: this.#locale.emergencyNumber,
              failed: this.#locale.failed,
              isForVictims: this.#storyName(messages) !== 'fate',
              helpHref: safeLink(this.helpHref, '', '<blind-betting-card> help-href'),
              words: this.#words(),
            })}
          </section>
          <p class="unseen" role="status">${this.#announcement}</p>
          ${side === 'promise' ? html`${this.#renderFindable(story.reality)}` : this.#renderFindable(story.promise)}
        </div>
      </div>
    `;
  }

  #renderText({ title, lines, name }: StorySide, label: string): TemplateResult {
    const level = oneOf(this.headingLevel, [...'213456'], '<blind-betting-card> heading-level');
    return html`
      <div class="text ${this.#words()}">
        <p class="eyebrow">${label}</p>
        <h2 part="title" aria-level=${level}>${title}</h2>
        ${lines.map((line) => html`<p>${line}</p>`)} ${name ? html`<p>${name}</p>` : nothing}
      </div>
    `;
  }

  /**
   * What find-in-page can see of the side that is turned away, which is inert: a match turns the card. An engine that does not
   * know `until-found` shows and finds nothing here. The engine takes `hidden` away after a match, so each side has a node of its own.
   */
  #renderFindable(story: StorySide): TemplateResult {
    return html`<p class="unseen" hidden="until-found" aria-hidden="true" @beforematch=${() => this.flip()}>${spoken(story)}</p>`;
  }

  /** Who pays for sex is told where that alone is a crime. */
  #renderLaw(messages: Messages, country: Country | undefined): TemplateResult | typeof nothing {
    if (!country?.payingIsPunished || this.#storyName(messages) !== 'fate') return nothing;
    return html`<p class=${this.#words()}>${countryLine(messages.card.payingIsPunished, country.code, messages)}</p>`;
  }

  #renderFigure(figure: Figure, messages: Messages): TemplateResult {
    const [sentence, smallPrint] = figureLines(figure, messages);
    return html`<p>${sentence}<br /><small>${smallPrint}</small></p>`;
  }
}

/** The words of a side in a row. */
function spoken({ title, lines, name }: StorySide): string {
  return [title, ...lines, name].filter(Boolean).join(' ');
}
