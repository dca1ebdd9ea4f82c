import { exitTarget, flag, hasSheets, hostStyles, isServer, KitElement, LocaleController, ofDocument } from '@blind-betting/base';
import { format } from '@blind-betting/locales';
import { html, nothing, type CSSResultGroup, type CSSResultOrNative, type PropertyValues, type TemplateResult } from 'lit';
import { hearKeys, hearKeysNoMore, isTyping } from './exit-keys.js';
import { InReach } from './in-reach.js';
import { leave } from './leave.js';
import { exitStyles } from './quick-exit.styles.js';
import { renderNote } from './render-note.js';
import { PRESSES, ShiftPattern, WINDOW } from './shift-pattern.js';

/**
 * Leaves the page at once: by a button that stays in reach, or by Shift three times within five seconds.
 * It does not erase the browser's history, and says so.
 *
 * ```html
 * <quick-exit href="https://www.wikipedia.org/"></quick-exit>
 * ```
 *
 * @summary A button, and a key pattern, that leave the page at once.
 *
 * @slot - What is shown until the texts are here, and for good without script; best a plain link.
 *
 * @csspart exit - The button; where its place has scrolled away it floats, and never over a link that calls.
 * @csspart note - What the exit does and does not do.
 *
 * @cssprop [--bb-exit=#8d0f16] - The button.
 * @cssprop [--bb-exit-text=#ffffff] - Text of the button.
 * @cssprop [--bb-exit-line=#8d0f16] - Edge of the button; light on a dark page.
 * @cssprop [--bb-surface=#ffffff] - Under the note; dark on a dark page.
 * @cssprop [--bb-text=#17181c] - The note; light on a dark page.
 * @cssprop [--bb-radius=16px] - Corners.
 * @cssprop [--bb-font=system-ui] - Font family.
 */
export class QuickExit extends KitElement {
  static override styles = [hostStyles, exitStyles];

  /** A plain link needs no style, and a strict policy would report one that is not a sheet. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return hasSheets() ? super.finalizeStyles(styles) : [];
  }

  static override properties = {
    href: {},
    noNote: flag('<quick-exit> no-note', 'no-note'),
    country: { attribute: false },
  };

  /** Where to go, http(s) only; a neutral page by default. */
  declare href: string;

  /** Leaves out the note on what leaving does not do, where the page says so in another place. */
  declare noNote: boolean;

  /** @internal Plays no part in leaving. Whoever knows it spares the guess, which is slow. */
  declare country: string;

  readonly #locale = new LocaleController(this);
  readonly #reach = new InReach(this);
  readonly #pattern = new ShiftPattern();
  #progress = '';
  #timer = 0;
  /** The link between the tags has the focus, and may go. */
  #hadFocus = false;

  constructor() {
    super();
    this.href = '';
    this.noNote = false;
    this.country = '';
    // What the partner wrote between the tags leaves the page too, while it stands in for the button.
    this.addEventListener('click', (event) => {
      if (event.target !== this && (event.target as Element).closest('a')) this.#onClick(event);
    });
  }

  override connectedCallback(): void {
    // First, so that the keys work whatever the page does to the rest.
    hearKeys(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    hearKeysNoMore(this);
  }

  /** Puts the focus on the button. */
  override focus(options?: FocusOptions): void {
    this.#link?.focus(options);
  }

  get #link(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.exit');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = !isServer && this.querySelector(':focus') !== null;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#hadFocus && this.#locale.messages) this.focus();
  }

  /** Leaves the page now. */
  leave(): void {
    void leave(this.#target(), this.#locale.messages);
  }

  /**
   * @internal One key of the page, for the pattern. A press counts when the key goes down, and is spoken of when it goes up again: Shift
   * with Tab is the way back for everyone who uses a keyboard, and must stay silent.
   */
  handleKey(event: KeyboardEvent): void {
    const isShift = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.type === 'keyup') return isShift ? this.#sayMissing() : undefined;
    if (event.repeat) return;
    if (!isShift) return this.cancel();
    if (isTyping(event)) return;
    this.#pattern.press(event.timeStamp);
    if (this.#pattern.missing > 0) return;
    this.#pattern.cancel();
    this.leave();
  }

  #sayMissing(): void {
    const { messages } = this.#locale;
    const count = this.#pattern.missing;
    if (messages && count < PRESSES) this.#say(format(messages.exit.progress, { count }, messages), () => this.cancel());
  }

  /** @internal Breaks the pattern off, and says so where it was spoken of. */
  cancel(): void {
    if (this.#pattern.cancel() && this.#progress) this.#say(this.#locale.messages?.exit.cancelled ?? '', () => this.#say(''));
  }

  /**
   * @param text to show and to announce
   * @param then what follows when the time is over
   */
  #say(text: string, then?: () => void): void {
    clearTimeout(this.#timer);
    if (then) this.#timer = window.setTimeout(then, WINDOW);
    this.#progress = text;
    this.#reach.hasNews = text !== '';
    this.requestUpdate();
  }

  #target(): string {
    return exitTarget(this.href, '<quick-exit> href');
  }

  protected override render(): unknown {
    return this.#locale.draw(this.#renderRoot());
  }

  #renderRoot(): TemplateResult {
    const { messages, failed } = this.#locale;
    if (!messages || !hasSheets()) {
      // Without texts, the name of the target says enough.
      const text = messages?.exit.leave ?? (failed && new URL(this.#target(), ofDocument('baseURI')).host);
      return html`<div class="root" lang=${messages?.language ?? nothing}><slot>${text ? this.#renderLink(text) : nothing}</slot></div>`;
    }
    const { exit, language, direction } = messages;
    return html`
      <div class="root" lang=${language} dir=${direction}>
        <div class="place">
          <div class="bar">
            ${this.#renderLink(exit.leave)}
            <p class="progress" role="status">${this.#progress ? html`<span>${this.#progress}</span>` : nothing}</p>
          </div>
        </div>
        ${this.noNote ? nothing : renderNote(exit)}
      </div>
    `;
  }

  #renderLink(text: string): TemplateResult {
    return html`<a class="exit" part="exit" href=${this.#target()} rel="noreferrer noopener" @click=${this.#onClick}>${text}</a>`;
  }

  #onClick(event: Event): void {
    event.preventDefault();
    this.leave();
  }
}
