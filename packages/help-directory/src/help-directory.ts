import { ExitHolder, fallback, flag, hostStyles, KitElement, ListedDirectory, LocaleController, MinuteClock } from '@blind-betting/base';
import type { Country, Gender, Messages, Need, Service } from '@blind-betting/locales';
import { QuickExit } from '@blind-betting/quick-exit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announced, saidAloud, type Announced } from './announced.js';
import { Chosen } from './chosen.js';
import { GuideSection } from './guide-section.js';
import { directoryStyles } from './help-directory.styles.js';
import { LiveRegion } from './live-region.js';
import { OpenedServices } from './opened-services.js';
import { printList } from './print-list.js';
import { printedLines } from './printed-lines.js';
import { renderDanger } from './render-danger.js';
import { renderLeaving, renderPrint, renderUnsure } from './render-foot.js';
import { renderLargeNumber, type LargeNumber } from './render-large.js';
import { renderNoCountry } from './render-no-country.js';
import { renderFirst, renderOthers } from './render-services.js';
import { renderSummaryLine } from './render-summary-line.js';
import { TraceNotice } from './trace-notice.js';
import type { View } from './view.js';

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
 * @csspart first - The list that holds the first service alone, as a panel.
 * @csspart change - The line that says what is chosen, and opens the choices.
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
 * @cssprop [--bb-exit=#8d0f16] - The exit, and on a dark page the row for danger now.
 * @cssprop [--bb-exit-text=#ffffff] - Text of both.
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
export class HelpDirectory extends KitElement {
  static override styles = [hostStyles, directoryStyles];

  static override properties = {
    country: {},
    region: {},
    need: {},
    gender: {},
    exitHref: { attribute: 'exit-href' },
    reportHref: { attribute: 'report-href' },
    noExit: flag('<help-directory> no-exit', 'no-exit'),
  };

  /** Country whose services are listed, ISO 3166-1 alpha-2; guessed from language region and time zone when empty. */
  declare country: string;

  /** Region of the reader, ISO 3166-2 or NUTS 2; its centres come first. */
  declare region: string;

  /** What the reader needs. */
  declare need: Need;

  /** Who needs help. The reader's own choice fires no event: it is nobody else's business. */
  declare gender: Gender;

  /** Where the exit leads, http(s) only; a neutral page by default. */
  declare exitHref: string;

  /** Where readers tell the partner that a number is wrong, https: or mailto:; shown below what was found. */
  declare reportHref: string;

  /** Leaves out the exit, where the page has one of its own. */
  declare noExit: boolean;

  readonly #locale = new LocaleController(this);
  readonly #exit = new ExitHolder(this, this.#locale, () => !this.noExit, QuickExit);
  readonly #chosen = new Chosen(this, () => this.#locale.askAgain());
  readonly #guide = new GuideSection(this);
  readonly #live = new LiveRegion(this);
  readonly #notice = new TraceNotice(this, (selector) => (this.#focus = selector));
  readonly #opened = new OpenedServices(this);
  #large: LargeNumber | undefined;
  /** What gets the focus after the next update: the control in use may be gone then. */
  #focus = '';

  constructor() {
    super();
    new MinuteClock(this);
    new ListedDirectory(this);
    this.country = this.region = this.exitHref = this.reportHref = '';
    this.need = 'any';
    this.gender = 'any';
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
    if (!messages) return this.#locale.draw(fallback(this.#locale));
    const { directory, language, direction } = messages;
    // The page may have changed the country meanwhile; a number of the one before would pass for one of the new.
    const shown = [country, ...(country?.nearby ?? [])].flatMap((place) => place?.services ?? []);
    if (this.#large && !shown.includes(this.#large.service)) this.#large = undefined;
    this.#notice.keepOnly(shown);
    const found = country && announced(country, this.#chosen.search(country), messages);
    const hasFailed = this.#locale.failed || this.#guide.failed;
    return html`
      <div class="root" lang=${language} dir=${direction}>
        <div class="directory" tabindex="-1">
          <div class="bar">${this.#locale.draw(html`<h2>${directory.title}</h2>`)} ${this.#exit.render()}</div>
          ${this.#locale.draw(
            this.#large && country
              ? renderLargeNumber(this.#large, messages, country, () => this.#closeLarge())
              : this.#renderAll(messages, country, found),
          )}
          ${this.#live.render(saidAloud(found, hasFailed, messages), hasFailed)}
        </div>
      </div>
    `;
  }

  /** The choices stand in one place whatever is found, so that the control in use is never drawn anew. */
  #renderAll(messages: Messages, country: Country | undefined, found: Announced | undefined): TemplateResult {
    const { emergencyNumber, failed } = this.#locale;
    const chosen = this.#chosen;
    const view = country && this.#view(messages, country);
    const services = found?.services.length ? found.services : (country?.nearby ?? []).flatMap((other) => other.services);
    // Whose country nobody knows must choose one; what stood open then stays open.
    const isOpen = (chosen.isOpen ??= country ? undefined : true) ?? false;
    return html`
      ${renderDanger(emergencyNumber, messages, country)}
      ${failed && country ? html`<p class="told state">${messages.common.loadError}</p>` : nothing}
      ${found && view ? renderFirst(found, view) : renderNoCountry(messages, failed, chosen.hasLeft)}
      ${renderSummaryLine(chosen.choices(country), messages, isOpen, (open) => chosen.unfolded(open))}
      ${found && view ? renderOthers(found, view) : nothing}
      ${country && services.length > 0 ? renderPrint(messages, (small) => this.#print(services, messages, country, small)) : nothing}
      <div class="foot">
        ${renderUnsure(messages, emergencyNumber)} ${this.#guide.render(messages, country)}
        ${this.noExit ? nothing : renderLeaving(messages)}
      </div>
    `;
  }

  #view(messages: Messages, country: Country): View {
    const onLarge: View['onLarge'] = (phone, service) => this.#show({ phone, service }, '.close');
    return { messages, country, now: new Date(), notice: this.#notice, opened: this.#opened, reportHref: this.reportHref, onLarge };
  }

  #closeLarge(): void {
    this.#show(undefined, `[data-number="${this.#large?.phone.number}"]`);
  }

  #show(large: LargeNumber | undefined, focus: string): void {
    this.#large = large;
    this.#focus = focus;
    this.requestUpdate();
  }

  #print(services: readonly Service[], messages: Messages, country: Country, pocket: boolean): void {
    const lines = printedLines(services, country, messages, this.#locale.emergencyNumber, pocket);
    printList(this.renderRoot as ShadowRoot, lines, { language: messages.language, direction: messages.direction, pocket });
  }
}
