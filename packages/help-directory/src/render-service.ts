import { displayName, localeSource, phoneLink, writtenNumber } from '@blind-betting/base';
import {
  format,
  formatMinuteOfWeek,
  latinDigits,
  minuteOfWeek,
  openingState,
  type Country,
  type Messages,
  type Phone,
  type Service,
  type TextChannel,
} from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { ageInMonths, writtenDate } from './source-age.js';

/**
 * One service of the list. What is not known is left out.
 * @param service to show
 * @param country it belongs to
 * @param messages texts of the reader's language
 * @param now the clock of the device
 */
export function renderService(service: Service, country: Country, messages: Messages, now: Date): TemplateResult {
  const { directory, language } = messages;
  const facts = [
    openingText(service, country, messages, now),
    service.languages &&
      format(directory.spoken, { languages: service.languages.map((tag) => displayName('language', tag, language)).join(', ') }, language),
    service.phone.length > 0 && service.phone.every((phone) => phone.cost === 'free') && directory.free,
    service.phone.some((phone) => phone.cost === 'standard') &&
      service.phone.every((phone) => phone.cost === 'standard') &&
      directory.standard,
    service.anonymous && directory.anonymous,
    service.minors && directory.minors,
    service.region && format(directory.region, { region: country.regions?.[service.region] ?? service.region }, language),
    [...service.phone, ...(service.text ?? [])].some((phone) => !phone.international) &&
      format(directory.onlyInside, { country: displayName('region', country.code, language) }, language),
  ].filter((fact): fact is string => Boolean(fact));
  return html`<li part="service">
    <h3><bdi translate="no">${service.name}</bdi></h3>
    <p>${directory.kinds[service.kind]}</p>
    <div class="actions">
      ${service.phone.map((phone) => renderPhone(phone, country))} ${service.text?.map((channel) => renderText(channel, country, messages))}
      ${service.chat?.map((address) => renderLink(address, `${directory.chat}: ${host(address)}`))}
      ${service.email?.map((address) => html`<a href="mailto:${address}">${directory.mail}: <bdi>${address}</bdi></a>`)}
      ${service.web?.map((address) => renderLink(address, `${directory.web}: ${host(address)}`))}
    </div>
    ${facts.map((fact) => html`<p>${fact}</p>`)} ${renderSource(service, messages, now)}
  </li>`;
}

function renderPhone(phone: Phone, country: Country): TemplateResult {
  return html`<span class="call">${phoneLink(phone.number, writtenNumber(phone, country))}</span>`;
}

function renderText(channel: TextChannel, country: Country, { directory, language }: Messages): TemplateResult {
  const number = writtenNumber(channel, country);
  return channel.type === 'sms'
    ? html`<a href="sms:${channel.number}">${format(directory.text, { number: `\u2066${number}\u2069` }, language)}</a>`
    : renderLink(
        `https://wa.me/${channel.number.replace('+', '')}`,
        format(directory.whatsapp, { number: `\u2066${number}\u2069` }, language),
      );
}

/** No service learns from which page the reader came. */
function renderLink(address: string, text: string): TemplateResult {
  return html`<a href=${address} rel="noreferrer noopener">${text}</a>`;
}

function host(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

function openingText({ hours }: Service, { timeZones }: Country, { directory, language }: Messages, now: Date): string | undefined {
  if (!hours) return undefined;
  const { open, changes } = openingState(hours, minuteOfWeek(now, timeZones[0]!));
  if (changes === undefined) return directory.always;
  return format(open ? directory.open : directory.closed, formatMinuteOfWeek(changes, latinDigits(language)), language);
}

function renderSource({ source }: Service, { directory, language }: Messages, now: Date): TemplateResult {
  const { url, date } = source;
  const name = format(directory.source, { source: host(url) }, language);
  const age = date ? ageInMonths(date, now) : 0;
  return html`<small>
    ${url.startsWith('https:') ? renderLink(url, name) : name}, ${date ? writtenDate(date, latinDigits(language)) : directory.undated}.
    ${age > localeSource().catalog.maximumAgeMonths ? directory.old : nothing}
  </small>`;
}
