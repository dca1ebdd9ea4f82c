import { fallback, hostStyles, LocaleController, safeLink, version } from '@blind-betting/base';
import { format } from '@blind-betting/locales';
import { html, LitElement, type TemplateResult } from 'lit';
import { leave } from './leave.js';
import { exitStyles } from './quick-exit.styles.js';
import { ShiftPattern, WINDOW } from './shift-pattern.js';

/** Neutral, the same for everyone, in every country and without a visit to be seen in it. */
export const DEFAULT_TARGET = 'https://www.wikipedia.org/';

const exits: QuickExit[] = [];

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
 * @csspart exit - The button; it sticks to the top of what the element stands in.
 * @csspart note - What the exit does and does not do.
 *
 * @cssprop [--bb-danger=#8d0f16] - The button; light on a dark page.
 * @cssprop [--bb-danger-text=#ffffff] - Text of the button; dark on a dark page.
 * @cssprop [--bb-surface=#ffffff] - Under the note; dark on a dark page.
 */
export class QuickExit extends LitElement {
  /** Version of the kit. */
  static readonly version = version;

  static override styles = [hostStyles, exitStyles];

  static override properties = { href: {} };

  /** Where to go, http(s) only; a neutral page by default. */
  declare href: string;

  /** The country plays no part in leaving; the language does. */
  readonly country = '';

  readonly #locale = new LocaleController(this);
  readonly #pattern = new ShiftPattern();
  #progress = '';
  #timer = 0;

  constructor() {
    super();
    this.href = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (exits.push(this) === 1) addEventListener('keydown', onKeyDown, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    exits.splice(exits.indexOf(this), 1);
    if (exits.length === 0) removeEventListener('keydown', onKeyDown, true);
  }

  /** Leaves the page now. */
  leave(): void {
    leave(this.#target());
  }

  /** @internal One key of the page, for the pattern. */
  handleKey(event: KeyboardEvent): void {
    if (event.repeat || isTyping(event)) return;
    const { messages } = this.#locale;
    clearTimeout(this.#timer);
    if (event.key !== 'Shift') return this.#cancel();
    const missing = this.#pattern.press(event.timeStamp);
    if (missing === 0) return this.leave();
    this.#timer = window.setTimeout(() => this.#cancel(), WINDOW);
    if (messages) this.#say(format(messages.exit.progress, { count: missing }, messages));
  }

  #cancel(): void {
    if (this.#pattern.cancel()) this.#say(this.#locale.messages?.exit.cancelled ?? '');
  }

  #say(text: string): void {
    this.#progress = text;
    this.requestUpdate();
  }

  #target(): string {
    return safeLink(this.href, DEFAULT_TARGET, '<quick-exit> href');
  }

  protected override render(): TemplateResult {
    const { messages } = this.#locale;
    if (!messages) return fallback(this.#locale);
    const { exit, language, direction } = messages;
    return html`
      <div class="root" lang=${language} dir=${direction}>
        <div class="bar">
          <a class="exit" part="exit" href=${this.#target()} rel="noreferrer noopener" @click=${this.#onClick}>${exit.leave}</a>
          <div class="note" part="note">
            <p>${exit.note}</p>
            <details>
              <summary>${exit.history}</summary>
              <p>${exit.historySteps}</p>
            </details>
            <p role="status">${this.#progress}</p>
          </div>
        </div>
      </div>
    `;
  }

  #onClick(event: Event): void {
    event.preventDefault();
    this.leave();
  }
}

/** Several exits may stand on a page; the first one answers the keys. */
function onKeyDown(event: KeyboardEvent): void {
  exits[0]?.handleKey(event);
}

/** Shift is part of writing a capital letter. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
