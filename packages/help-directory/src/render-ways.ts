import { fill, writtenNumber } from '@blind-betting/base';
import { format, numberFacts, type Messages, type Service } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { wayIcons } from './icons.js';
import { textLink } from './render-text.js';
import type { View } from './view.js';
import type { Way } from './ways.js';

/**
 * Links to write to a service, each with a first word on what it leaves, and to its website, which leaves no more than this page did.
 * @param ways of the service
 * @param isShort whether a word is enough: what kind of way it is, or the address where there are several of a kind
 * @param service to reach
 * @param view what the directory shows
 */
export function renderWays(ways: readonly Way[], isShort: boolean, service: Service, view: View): TemplateResult[] {
  const { messages, country, notice } = view;
  return ways.map((way) => {
    const { type, address, channel, shown } = way;
    const onClick = (event: Event) => (type === 'web' ? undefined : notice.tapped(event, { service, address, trace: 'message' }, country));
    if (channel)
      return html`${textLink(channel, writtenNumber(channel, country), messages, wayIcons.text, onClick)}
      ${numberFacts(channel, service, country, messages).map((fact) => html`<span class="of-number">${fact}</span>`)}`;
    const isOnly = ways.filter((other) => other.type === type).length === 1;
    return renderLink(way, isShort && (isOnly ? messages.directory[type as LinkType] : shown), messages, onClick);
  });
}

type LinkType = Exclude<Way['type'], 'text'>;

/** No service learns from which page the reader came. The icon says what a short word does not. */
function renderLink(
  { type, address, shown }: Way,
  word: string | false,
  messages: Messages,
  onClick: (event: Event) => void,
): TemplateResult {
  const { common, directory } = messages;
  const label = directory[type as LinkType];
  const icon = wayIcons[type];
  return word
    ? html`<a
        class="way"
        href=${address}
        rel="noreferrer noopener"
        aria-label=${format(common.labelled, { label, value: shown }, messages)}
        @click=${onClick}
        >${icon}<span translate=${word === shown ? 'no' : nothing}>${word}</span></a
      >`
    : html`<a class="way" href=${address} rel="noreferrer noopener" @click=${onClick}
        >${icon}<span>${fill(common.labelled, { label, value: html`<bdi translate="no">${shown}</bdi>` })}</span></a
      >`;
}
