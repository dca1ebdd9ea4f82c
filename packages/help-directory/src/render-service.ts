import { fill, localeSource, phoneLink, writtenNumber } from '@blind-betting/base';
import {
  ageInMonths,
  hostOf,
  numberFacts,
  serviceFacts,
  sourceLine,
  type Country,
  type Messages,
  type Phone,
  type Service,
} from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { textAddress, textLink } from './render-text.js';
import type { Trace, TraceNotice } from './trace-notice.js';

/** What the directory shows at this moment, and what its numbers can do. */
export interface View {
  messages: Messages;
  country: Country;
  /** The clock of the device. */
  now: Date;
  notice: TraceNotice;
  /** Shows one number large. */
  onLarge(phone: Phone, service: Service): void;
}

/**
 * One service of the list. What is not known is left out.
 * @param service to show
 * @param position in the list
 * @param view what the directory shows
 */
export function renderService(service: Service, position: string, view: View): TemplateResult {
  const { messages, country, now } = view;
  const { directory } = messages;
  const name = `name-${position}`;
  return html`<li part="service">
    <h3 id=${name}><bdi translate="no">${service.name}</bdi></h3>
    <p>${directory.kinds[service.kind]}</p>
    ${service.phone.map((phone) => renderPhone(phone, service, name, view))} ${renderWriting(service, view)}
    <div class="facts">${serviceFacts(service, country, messages, now).map((fact) => html`<p>${fact}</p>`)}</div>
    ${renderSource(service, messages, now)}
  </li>`;
}

function renderPhone(phone: Phone, service: Service, name: string, view: View): TemplateResult {
  const { messages, country, notice, onLarge } = view;
  const address = `tel:${phone.number}`;
  const onClick = (event: Event) => notice.tapped(event, { service, address, trace: 'call' }, country);
  return html`<div class="actions">
      <span class="call">${phoneLink(phone.number, writtenNumber(phone, country), 'number', onClick)}</span>
      <button class="quiet" type="button" aria-describedby=${name} data-number=${phone.number} @click=${() => onLarge(phone, service)}>
        ${messages.directory.large}
      </button>
      ${numberFacts(phone, service, country, messages).map((fact) => html`<span>${fact}</span>`)}
    </div>
    ${renderTrace(service, [address], 'call', view)}`;
}

/** Text messages, chat and mail, each with a first word on what it leaves; and the website. */
function renderWriting(service: Service, view: View): TemplateResult {
  const { messages, country, notice } = view;
  const { directory } = messages;
  const { text = [], chat = [], email = [], web = [] } = service;
  const onClick = (address: string) => (event: Event) => notice.tapped(event, { service, address, trace: 'message' }, country);
  const mails = email.map((address) => ({ address: `mailto:${address}`, shown: address }));
  return html`<div class="actions">
      ${text.map(
        (channel) =>
          html`${textLink(channel, writtenNumber(channel, country), messages, onClick(textAddress(channel)))}
          ${numberFacts(channel, service, country, messages).map((fact) => html`<span>${fact}</span>`)}`,
      )}
      ${chat.map((address) => renderLink(address, directory.chat, hostOf(address), messages, onClick(address)))}
      ${mails.map(({ address, shown }) => renderLink(address, directory.mail, shown, messages, onClick(address)))}
      ${web.map((address) => renderLink(address, directory.web, hostOf(address), messages))}
    </div>
    ${renderTrace(service, [...text.map(textAddress), ...chat, ...mails.map(({ address }) => address)], 'message', view)}`;
}

/** What the tapped link leaves on the device, and the link once more, to go on. */
function renderTrace(service: Service, addresses: string[], trace: Trace, { messages, notice }: View): TemplateResult | typeof nothing {
  const { directory } = messages;
  const { explained } = notice;
  if (explained?.service !== service || explained.trace !== trace || !addresses.includes(explained.address)) return nothing;
  const [told, goOn] = trace === 'call' ? [directory.callTrace, directory.callNow] : [directory.writeTrace, directory.writeNow];
  return html`<div class="trace">
    <p id="trace">${told}</p>
    <div class="actions">
      <a class="go" href=${explained.address} rel="noreferrer noopener" aria-describedby="trace" @click=${() => notice.answered(true)}
        >${goOn}</a
      >
      <button type="button" @click=${() => notice.answered(false)}>${directory.notNow}</button>
    </div>
  </div>`;
}

/** No service learns from which page the reader came. */
function renderLink(address: string, label: string, shown: string, { common }: Messages, onClick?: (event: Event) => void): TemplateResult {
  return html`<a href=${address} rel="noreferrer noopener" @click=${onClick}
    ><span>${fill(common.labelled, { label, value: html`<bdi translate="no">${shown}</bdi>` })}</span></a
  >`;
}

function renderSource({ source }: Service, messages: Messages, now: Date): TemplateResult {
  const { url, date } = source;
  const line = sourceLine(source, messages);
  const age = date ? ageInMonths(date, now) : 0;
  return html`<small>
    <span>${url.startsWith('https:') ? html`<a href=${url} rel="noreferrer noopener">${line}</a>` : line}</span>
    ${age > localeSource().catalog.maximumAgeMonths ? html`<span>${messages.directory.old}</span>` : nothing}
  </small>`;
}
