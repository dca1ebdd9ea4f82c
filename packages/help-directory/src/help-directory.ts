import { displayName, fallback, hostStyles, LocaleController, localeSource, phoneLink, version } from '@blind-betting/base';
import { format, type Country, type Messages } from '@blind-betting/locales';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { directoryStyles } from './help-directory.styles.js';
import { orderServices } from './order-services.js';
import { renderService } from './render-service.js';

/** Fired when the reader chose another country. */
export class CountryChangeEvent extends Event {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;

  constructor(country: string) {
    super('country-change', { bubbles: true, composed: true });
    this.country = country;
  }
}

/** Fired when the reader chose another language. */
export class LanguageChangeEvent extends Event {
  /** BCP 47 */
  readonly language: string;

  constructor(language: string) {
    super('language-change', { bubbles: true, composed: true });
    this.language = language;
  }
}

/**
 * The services that can help, in the country of the reader and in the reader's language, and the number for danger now.
 *
 * ```html
 * <help-directory country="BE">
 *   <p>In danger? <a href="tel:112">112</a></p>
 * </help-directory>
 * ```
 *
 * @summary Services that help, where the reader is, in the reader's language.
 *
 * @slot - What is shown until the texts are here, and for good without script.
 *
 * @csspart danger - The block with the number for danger now.
 * @csspart emergency - A number for danger now, a link to call it.
 * @csspart services - The list of services.
 * @csspart service - One service.
 * @csspart number - The number of a service, a link to call it.
 *
 * @cssprop [--bb-surface=#ffffff] - Under the text; dark on a dark page.
 * @cssprop [--bb-text=#17181c] - Text; light on a dark page.
 * @cssprop [--bb-text-soft=#43454d] - Small text; light on a dark page.
 * @cssprop [--bb-line=#83868f] - Lines.
 * @cssprop [--bb-link=#0b3f86] - Links; light on a dark page.
 * @cssprop [--bb-danger=#8d0f16] - The block for danger now; light on a dark page.
 * @cssprop [--bb-radius=16px] - Corners.
 * @cssprop [--bb-font=system-ui] - Font family.
 *
 * @fires {CountryChangeEvent} country-change - The reader chose another country; `country` is its code.
 * @fires {LanguageChangeEvent} language-change - The reader chose another language; `language` is its tag.
 */
export class HelpDirectory extends LitElement {
  /** Version of the kit. */
  static readonly version = version;

  static override styles = [hostStyles, directoryStyles];

  static override properties = {
    country: {},
    region: {},
    exitHref: { attribute: 'exit-href' },
    noExit: { type: Boolean, attribute: 'no-exit' },
  };

  /** Country whose services are listed, ISO 3166-1 alpha-2; guessed from language region and time zone when empty. */
  declare country: string;

  /** Region of the reader, ISO 3166-2; its centres come first. */
  declare region: string;

  /** Where the exit leads, http(s) only; a neutral page by default. */
  declare exitHref: string;

  /** Leaves out the exit, where the page has one of its own. */
  declare noExit: boolean;

  readonly #locale = new LocaleController(this);
  #clock = 0;

  constructor() {
    super();
    this.country = '';
    this.region = '';
    this.exitHref = '';
    this.noExit = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // "Open now" must not grow old while the page stays open; a hidden tab needs no clock.
    this.#clock = window.setInterval(() => document.hidden || this.requestUpdate(), 60_000);
    if (!this.hasAttribute('tabindex')) this.tabIndex = -1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  protected override render(): TemplateResult {
    const { messages, country } = this.#locale;
    if (!messages) return fallback(this.#locale);
    const { directory, language, direction } = messages;
    return html`
      <div class="root" lang=${language} dir=${direction}>
        <div class="directory">
          ${this.noExit ? nothing : html`<quick-exit lang=${language} href=${this.exitHref}></quick-exit>`}
          <h2>${directory.title}</h2>
          ${this.#renderDanger(messages, country)} ${this.#renderChoices(messages, country)}
          ${country ? this.#renderServices(messages, country) : html`<p>${this.#locale.failed ? messages.common.loadError : directory.chooseCountry}</p>`}
        </div>
      </div>
    `;
  }

  #renderDanger({ common, directory }: Messages, country: Country | undefined): TemplateResult {
    const police = country?.emergency.filter((entry) => entry.police) ?? [];
    return html`<div class="danger" part="danger">
      <span>${common.danger}</span>
      ${phoneLink(this.#locale.emergencyNumber, undefined, 'emergency')}
      ${police.map(({ number }) => html`<span>${directory.police}: ${phoneLink(number, undefined, 'emergency')}</span>`)}
    </div>`;
  }

  #renderChoices({ directory, language }: Messages, country: Country | undefined): TemplateResult {
    const { catalog } = localeSource();
    const countries = catalog.countries
      .map((code) => ({ code, name: displayName('region', code, language) }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
    return html`<div class="choices">
      <label>
        ${directory.country}
        <select @change=${this.#onCountry}>
          ${country ? nothing : html`<option value="" selected>${directory.chooseCountry}</option>`}
          ${countries.map(({ code, name }) => html`<option value=${code} ?selected=${code === country?.code}>${name}</option>`)}
        </select>
      </label>
      <label>
        ${directory.language}
        <select @change=${this.#onLanguage}>
          ${catalog.languages.map(
            (tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === language}>${displayName('language', tag, tag)}</option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  #renderServices(messages: Messages, country: Country): TemplateResult {
    const { directory, language } = messages;
    const now = new Date();
    return html`
      <p role="status">
        ${displayName('region', country.code, language)}: ${format(directory.count, { count: country.services.length }, language)}
      </p>
      <p class="soft">${directory.callTrace}</p>
      <ul part="services">
        ${orderServices(country.services, country.cardHelpline, this.region).map((service) => renderService(service, country, messages, now))}
      </ul>
      <p class="soft">${directory.notice}</p>
    `;
  }

  #onCountry(event: Event): void {
    this.country = (event.target as HTMLSelectElement).value;
    this.dispatchEvent(new CountryChangeEvent(this.country));
  }

  #onLanguage(event: Event): void {
    this.lang = (event.target as HTMLSelectElement).value;
    this.dispatchEvent(new LanguageChangeEvent(this.lang));
  }
}
