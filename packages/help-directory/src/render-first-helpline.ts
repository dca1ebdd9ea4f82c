import { isPolice, placeName, type Service } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCall, renderLarge } from './render-call.js';
import { renderFacts, renderStatus } from './render-facts.js';
import { renderMore } from './render-more.js';
import { renderTraces } from './render-trace.js';
import { renderWays } from './render-ways.js';
import { splitFacts } from './split-facts.js';
import type { View } from './view.js';
import { waysOf } from './ways.js';

/**
 * The first service of the list: the fastest way to a voice.
 * @param service to show
 * @param position in the list
 * @param view what the directory shows
 * @param isElsewhere the service is in another country than the reader, and says so before its number
 */
export function renderFirstHelpline(service: Service, position: string, view: View, isElsewhere = false): TemplateResult {
  const { messages, country, now } = view;
  const { directory } = messages;
  const name = `name-${position}`;
  const { status, seen, folded } = splitFacts(service, country, messages, now);
  const ways = waysOf(service);
  return html`<li class="first ${isPolice(service) ? 'police' : ''}" part="service">
    ${isElsewhere ? html`<p class="place">${placeName(country.code, messages)}</p>` : nothing}
    <h3 id=${name}><bdi translate="no">${service.name}</bdi></h3>
    <p class="kind">${directory.kinds[service.kind]}</p>
    ${status ? html`<p>${renderStatus(status)}</p>` : nothing}
    ${seen.length > 0 ? html`<p class="facts">${renderFacts({ seen })}</p>` : nothing}
    <div class="calls">${service.phone.map((phone) => renderCall(phone, service, view))}</div>
    ${renderTraces(
      service,
      ways.seen.map(({ address }) => address),
      view,
    )}
    ${isElsewhere ? html`<p class="facts">${directory.nearby}</p>` : nothing}
    <div class="tools" data-more=${directory.more}>
      ${renderWays(ways.seen, true, service, view)} ${service.phone.map((phone) => renderLarge(phone, service, name, view))}
    </div>
    ${renderMore(service, position, { ways: ways.folded, facts: folded, isLargeSeen: true }, view)}
  </li>`;
}
