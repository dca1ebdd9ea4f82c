import { localeSource, phoneLink, writtenNumber } from '@blind-betting/base';
import { format, type Country, type Messages, type Phone, type Service, type TextChannel } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { serviceFacts } from './service-facts.js';
import { ageInMonths, writtenDate } from './source-age.js';

/** What the directory shows at this moment, and what its numbers can do. */
export interface View {
  messages: Messages;
  country: Country;
  /** The clock of the device. */
  now: Date;
  /** The number whose trace is being explained, as dialled. */
  explained: string | undefined;
  /** A number was tapped; what follows may be prevented. */
  onNumber(event: Event, number: string): void;
  /** Dials after all, or not. */
  onAnswer(calls: boolean): void;
  /** Shows one number large. */
  onLarge(phone: Phone, service: Service): void;
}

/**
 * One service of the list. What is not known is left out.
 * @param service to show
 * @param position in the list
 * @param view what the directory shows
 */
export function renderService(service: Service, position: number, view: View): TemplateResult {
  const { messages, country, now } = view;
  const { directory } = messages;
  const name = `name-${position}`;
  return html`<li part="service">
    <h3 id=${name}><bdi translate="no">${service.name}</bdi></h3>
    <p>${directory.kinds[service.kind]}</p>
    ${service.phone.map((phone) => renderPhone(phone, service, name, view))}
    <div class="actions">
      ${service.text?.map((channel) => renderText(channel, country, messages))}
      ${service.chat?.map((address) => renderLink(address, `${directory.chat}: ${host(address)}`))}
      ${service.email?.map((address) => html`<a href="mailto:${address}">${directory.mail}: <bdi>${address}</bdi></a>`)}
      ${service.web?.map((address) => renderLink(address, `${directory.web}: ${host(address)}`))}
    </div>
    <div class="facts">${serviceFacts(service, country, messages, now).map((fact) => html`<p>${fact}</p>`)}</div>
    ${renderSource(service, messages, now)}
  </li>`;
}

function renderPhone(
  phone: Phone,
  service: Service,
  name: string,
  { messages, country, explained, onNumber, onAnswer, onLarge }: View,
): TemplateResult {
  const { directory } = messages;
  return html`<div class="actions">
      <span class="call"
        >${phoneLink(phone.number, writtenNumber(phone, country), 'number', (event) => onNumber(event, phone.number))}</span
      >
      <button class="quiet" type="button" aria-describedby=${name} data-number=${phone.number} @click=${() => onLarge(phone, service)}>
        ${directory.large}
      </button>
    </div>
    ${
      explained === phone.number
        ? html`<div class="trace">
            <p id="trace">${directory.callTrace}</p>
            <div class="actions">
              <a class="go" href="tel:${phone.number}" aria-describedby="trace" @click=${() => onAnswer(true)}>${directory.callNow}</a>
              <button type="button" @click=${() => onAnswer(false)}>${directory.notNow}</button>
            </div>
          </div>`
        : nothing
    }`;
}

function renderText(channel: TextChannel, country: Country, messages: Messages): TemplateResult {
  const label = textLabel(channel, country, messages);
  return channel.type === 'sms'
    ? html`<a href="sms:${channel.number}">${label}</a>`
    : renderLink(`https://wa.me/${channel.number.replace('+', '')}`, label);
}

/**
 * Says where to write, as "SMS: 114"; the number is read from left to right in any text.
 * @param channel number that takes texts
 * @param country where it works
 * @param messages texts of the reader's language
 */
export function textLabel(channel: TextChannel, country: Country, messages: Messages): string {
  const { text, whatsapp } = messages.directory;
  return format(channel.type === 'sms' ? text : whatsapp, { number: `\u2066${writtenNumber(channel, country)}\u2069` }, messages);
}

/** No service learns from which page the reader came. */
function renderLink(address: string, text: string): TemplateResult {
  return html`<a href=${address} rel="noreferrer noopener">${text}</a>`;
}

function host(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

function renderSource({ source }: Service, messages: Messages, now: Date): TemplateResult {
  const { directory } = messages;
  const { url, date } = source;
  const name = format(directory.source, { source: host(url) }, messages);
  const age = date ? ageInMonths(date, now) : 0;
  return html`<small>
    ${url.startsWith('https:') ? renderLink(url, name) : name}, ${date ? writtenDate(date, messages) : directory.undated}.
    ${age > localeSource().catalog.maximumAgeMonths ? directory.old : nothing}
  </small>`;
}
