import { directoryOnPage, fill, isReaderAbroad, isServer, phoneLink, writtenNumber } from '@blind-betting/base';
import { callFacts, numberFacts, statusOf, type Country, type Messages } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { cardNumbers, type CardNumber } from './card-numbers.js';

/** What the way out of the card depends on. */
export interface HelpView {
  messages: Messages;
  country: Country | undefined;
  /** Known without any file. */
  emergencyNumber: string;
  /** Texts or services could not be had. */
  failed: boolean;
  /** False where the story speaks to people who pay. */
  isForVictims: boolean;
  /** Address of a page with all services; empty: the directory of the page. */
  helpHref: string;
}

/** The end of the reality side: numbers that fit the reader and the hour, the number for danger now, and the way to more help. */
export function renderHelp({ messages, country, emergencyNumber, failed, isForVictims, helpHref }: HelpView): TemplateResult {
  const { card, common, directory } = messages;
  const danger = phoneLink(emergencyNumber, undefined, 'emergency');
  const now = new Date();
  const numbers = country ? cardNumbers(country, now, isForVictims, isReaderAbroad(country)) : [];
  // Who cannot read gets one number, the one that answers.
  const answering = numbers.find(({ label }) => label === 'openNow') ?? numbers[0];
  return html`<div class="help">
    <p class="words">
      <strong>${isForVictims ? card.reassurance : card.witness}</strong> ${country && numbers.length > 0 ? card.help : nothing}
    </p>
    ${
      country && numbers.length > 0
        ? numbers.map((number, position) => {
            const part = position === 0 ? 'helpline' : 'other-helpline';
            return html`<div class="line ${part} ${number === answering ? '' : 'words'}">
              ${renderNumber(number, part, country, messages, now)}
            </div>`;
          })
        : failed
          ? html`<slot></slot>`
          : nothing
    }
    <p class="danger">
      <span>${common.danger}</span>
      ${country?.emergency[0]?.police ? fill(common.labelled, { label: directory.police, value: danger }) : danger}
    </p>
    ${renderMore(card.helpLink, helpHref)}
  </div>`;
}

/** The dot stays in one line with the first word. */
const ATTACHED = '\u00a0';

function renderNumber(
  { service, phone, label }: CardNumber,
  part: string,
  country: Country,
  messages: Messages,
  clock: Date,
): TemplateResult {
  // What is drawn on a server is read at any hour.
  const now = isServer ? undefined : clock;
  const facts = [...callFacts(service, country, messages, now), ...numberFacts(phone, service, country, messages)];
  const status = statusOf(service, country, messages, now);
  const said = facts.join(' \u00b7 ');
  return html`${label ? html`<p class="label">${messages.card[label]}</p>` : nothing}
    ${phoneLink(phone.number, writtenNumber(phone, country), part)}
    <p class="facts">
      <bdi translate="no">${service.name}</bdi>
      ${status ? html`<span class="dot ${status.state}"></span>${ATTACHED}` : ' \u00b7 '}${said}
    </p>`;
}

function renderMore(label: string, address: string): TemplateResult | typeof nothing {
  if (address) return html`<a class="all" href=${address}>${label}</a>`;
  const directory = directoryOnPage();
  // Not a link to a fragment: that would write a history entry.
  return directory ? html`<button class="all" type="button" @click=${() => show(directory)}>${label}</button>` : nothing;
}

function show(element: HTMLElement): void {
  element.scrollIntoView();
  element.focus();
}
