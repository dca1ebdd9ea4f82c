import {
  fallback,
  flag,
  hostStyles,
  inGroups,
  LocaleController,
  MinuteClock,
  oneOf,
  safeLink,
  textOf,
  version,
  warnOnce,
  writtenNumber,
} from '@blind-betting/base';
import { GENDERS, NEEDS, type Country, type Gender, type Messages, type Need, type Phone, type Service } from '@blind-betting/locales';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CountryChangeEvent, LanguageChangeEvent, NeedChangeEvent } from './choice-events.js';
import { GuideSection } from './guide-section.js';
import { directoryStyles } from './help-directory.styles.js';
import { printList } from './print-list.js';
import { printedLines } from './printed-lines.js';
import { renderChoices } from './render-choices.js';
import { renderDanger } from './render-danger.js';
import { renderServices } from './render-services.js';
import { TraceNotice } from './trace-notice.js';

interface LargeNumber {
  phone: Phone;
  service: Service;
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
 * @slot - What is shown until the texts are here, where the services cannot be had, and for good without script.
 *
 * @csspart danger - The block with the number for danger now.
 * @csspart emergency - A number for danger now, a link to call it.
 * @csspart services - The list of services.
 * @csspart service - One service.
 * @csspart number - The number of a service, a link to call it.
 * @csspart large - The number that fills the element, to be remembered.
 *
 * @cssprop [--bb-surface=#ffffff] - Under the text; dark on a dark page.
 * @cssprop [--bb-text=#17181c] - Text; light on a dark page.
 * @cssprop [--bb-text-soft=#43454d] - Small text; light on a dark page.
 * @cssprop [--bb-line=#83868f] - Lines.
 * @cssprop [--bb-link=#0b3f86] - Links; light on a dark page.
 * @cssprop [--bb-danger=#8d0f16] - The block for danger now; light on a dark page.
 * @cssprop [--bb-action=#17324f] - Buttons.
 * @cssprop [--bb-action-text=#ffffff] - Text of buttons.
 * @cssprop [--bb-action-line=#17324f] - Edge of buttons; light on a dark page.
 * @cssprop [--bb-radius=16px] - Corners.
 * @cssprop [--bb-font=system-ui] - Font family.
 *
 * @fires {CountryChangeEvent} country-change - The reader chose another country; `country` is its code.
 * @fires {LanguageChangeEvent} language-change - The reader chose another language; `language` is its tag.
 * @fires {NeedChangeEvent} need-change - The reader chose another need; `need` is its name.
 */
export class HelpDirectory extends LitElement {
  /** Version of the kit. */
  static readonly version = version;

  static override styles = [hostStyles, directoryStyles];

  static override properties = {
    country: {},
    region: {},
    need: {},
    gender: {},
    exitHref: { attribute: 'exit-href' },
    noExit: flag('<help-directory> no-exit', 'no-exit'),
  };

  /** Country whose services are listed, ISO 3166-1 alpha-2; guessed from language region and time zone when empty. */
  declare country: string;

  /** Region of the reader, ISO 3166-2 or NUTS 2; its centres come first. */
  declare region: string;

  /** What the reader needs: `any`, `now`, `talk`, `write`, `sign`, `minor`, `worried` or `report`. */
  declare need: string;

  /** Who needs help: `any`, `woman`, `man` or `trans`. The reader's own choice fires no event: it is nobody else's business. */
  declare gender: string;

  /** Where the exit leads, http(s) only; a neutral page by default. */
  declare exitHref: string;

  /** Leaves out the exit, where the page has one of its own. */
  declare noExit: boolean;

  readonly #locale = new LocaleController(this);
  readonly #guide = new GuideSection(this);
  readonly #notice = new TraceNotice(this, (selector) => (this.#focus = selector));
  #large: LargeNumber | undefined;
  /** The reader has chosen another country than the one that the partner wrote for. */
  #hasLeft = false;
  /** What gets the focus after the next update: the control in use may be gone then. */
  #focus = '';

  constructor() {
    super();
    new MinuteClock(this);
    this.country = '';
    this.region = '';
    this.need = 'any';
    this.gender = 'any';
    this.exitHref = '';
    this.noExit = false;
  }

  /** Puts the focus before everything, the exit included; not on the element itself, which would keep the keyboard out. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('.directory')?.focus(options);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // What the reader chose and could not be had is not what the list shows.
    if (this.#locale.failed)
      this.shadowRoot?.querySelectorAll<HTMLOptionElement>('option[selected]').forEach((option) => (option.selected = true));
    if (!this.#focus) return;
    this.shadowRoot?.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
  }

  protected override render(): unknown {
    const { messages, country } = this.#locale;
    if (!messages) return fallback(this.#locale);
    const { directory, language, direction } = messages;
    // The page may have changed the country meanwhile; a number of the one before would pass for one of the new.
    const shown = [country, ...(country?.nearby ?? [])].flatMap((place) => place?.services ?? []);
    if (this.#large && !shown.includes(this.#large.service)) this.#large = undefined;
    this.#notice.keepOnly(shown);
    return html`
      <div class="root" lang=${language} dir=${direction}>
        <div class="directory" tabindex="-1">
          ${this.noExit ? nothing : html`<quick-exit lang=${language} .country=${country?.code ?? ''} href=${safeLink(this.exitHref, '', '<help-directory> exit-href')}></quick-exit>`}
          ${this.#locale.draw(
            this.#large && country
              ? this.#renderLarge(this.#large, messages, country)
              : this.#renderAll(messages, country, directory.title),
          )}
        </div>
      </div>
    `;
  }

  #renderAll(messages: Messages, country: Country | undefined, title: string): TemplateResult {
    const { failed, emergencyNumber } = this.#locale;
    return html`
      <h2>${title}</h2>
      ${renderDanger(emergencyNumber, messages, country)}
      ${renderChoices({
        messages,
        country,
        region: country ? this.#region(country) : '',
        need: this.#need(),
        gender: this.#gender(),
        emergencyNumber,
        onCountry: this.#onCountry,
        onLanguage: this.#onLanguage,
        onRegion: (code) => (this.region = code),
        onNeed: this.#onNeed,
        onGender: (gender) => (this.gender = gender),
      })}
      ${
        country
          ? html`${failed ? html`<p role="status">${messages.common.loadError}</p>` : nothing} ${this.#renderServices(messages, country)}`
          : html`<p>${failed ? messages.common.loadError : messages.directory.chooseCountry}</p>
              ${failed && !this.#hasLeft ? html`<slot></slot>` : nothing}`
      }
      ${this.#guide.render(messages, country)}
    `;
  }

  #renderServices(messages: Messages, country: Country): TemplateResult {
    return renderServices(
      { need: this.#need(), region: this.#region(country), gender: this.#gender() },
      {
        messages,
        country,
        now: new Date(),
        notice: this.#notice,
        onLarge: (phone, service) => this.#show({ phone, service }, '.close'),
      },
      (services, small) => this.#print(services, messages, country, small),
    );
  }

  #renderLarge({ phone, service }: LargeNumber, { directory }: Messages, country: Country): TemplateResult {
    return html`<div class="large" part="large">
      <p class="huge" translate="no">${inGroups(writtenNumber(phone, country))}</p>
      <p><bdi translate="no">${service.name}</bdi></p>
      <button class="close" type="button" @click=${() => this.#show(undefined, `[data-number="${phone.number}"]`)}>
        ${directory.largeClose}
      </button>
    </div>`;
  }

  #need(): Need {
    return oneOf(this.need, NEEDS, '<help-directory> need');
  }

  /** A code that the country does not have says nothing of where the reader is. */
  #region({ code, regions = {} }: Country): string {
    const named = textOf(this.region).toUpperCase();
    if (!named || named in regions) return named;
    warnOnce(
      `<help-directory> region="${named}" is no region of ${code} with a service of its own. Known: ${Object.keys(regions).join(', ')}.`,
    );
    return '';
  }

  #gender(): Gender {
    return oneOf(this.gender, GENDERS, '<help-directory> gender');
  }

  #show(large: LargeNumber | undefined, focus: string): void {
    this.#large = large;
    this.#focus = focus;
    this.requestUpdate();
  }

  readonly #onCountry = (code: string): void => {
    this.#hasLeft ||= code !== textOf(this.country).toUpperCase();
    this.#locale.askAgain();
    this.country = code;
    this.region = '';
    this.dispatchEvent(new CountryChangeEvent(code));
  };

  readonly #onLanguage = (tag: string): void => {
    this.#locale.askAgain();
    this.lang = tag;
    this.dispatchEvent(new LanguageChangeEvent(tag));
  };

  readonly #onNeed = (need: Need): void => {
    this.need = need;
    this.dispatchEvent(new NeedChangeEvent(need));
  };

  #print(services: readonly Service[], messages: Messages, country: Country, pocket: boolean): void {
    const lines = printedLines(services, country, messages, this.#locale.emergencyNumber, pocket);
    printList(this.renderRoot as ShadowRoot, lines, { language: messages.language, direction: messages.direction, pocket });
  }
}
