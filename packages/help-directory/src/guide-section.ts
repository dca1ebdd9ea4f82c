import { listen, localeSource } from '@blind-betting/base';
import type { Country, Guide, Messages } from '@blind-betting/locales';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { renderGuide } from './render-guide.js';

/** The longer texts below the list: asked for when a reader opens them, and again in another language. */
export class GuideSection {
  readonly #host: ReactiveControllerHost & Element;
  #language = '';
  #texts: Guide | undefined;
  /** The texts were asked for and could not be had. */
  failed = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  render(messages: Messages, country: Country | undefined): TemplateResult {
    if (this.#language && this.#language !== messages.language) void this.#load(messages.language);
    return html`<details class="guide fold" @toggle=${(event: Event) => this.#onToggle(event, messages.language)}>
      <summary>${messages.directory.guide}</summary>
      ${this.#texts ? renderGuide(this.#texts, messages, country) : nothing}
      ${this.failed ? html`<p class="told">${messages.common.loadError}</p>` : nothing}
    </details>`;
  }

  #onToggle(event: Event, language: string): void {
    if ((event.target as HTMLDetailsElement).open && !this.#texts) void this.#load(language);
  }

  /** The last language asked for wins. */
  async #load(language: string): Promise<void> {
    this.#language = language;
    const texts = await localeSource()
      .loadGuide(language, this.#host)
      .catch(() => undefined);
    if (language !== this.#language) return;
    this.#texts = texts;
    this.failed = !texts;
    if (!texts) listen('online', () => language === this.#language && !this.#texts && void this.#load(language), { once: true });
    this.#host.requestUpdate();
  }
}
