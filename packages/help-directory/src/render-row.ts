import { isPolice, type Service } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCall } from './render-call.js';
import { renderFacts } from './render-facts.js';
import { renderMore } from './render-more.js';
import { renderTraces } from './render-trace.js';
import { renderWays } from './render-ways.js';
import { splitFacts } from './split-facts.js';
import type { View } from './view.js';
import { waysOf } from './ways.js';

/**
 * One service of the list, in a row. What is not known is left out.
 * @param service to show
 * @param position in the list
 * @param view what the directory shows
 */
export function renderRow(service: Service, position: string, view: View): TemplateResult {
  const { messages, country, now } = view;
  const { directory } = messages;
  const facts = splitFacts(service, country, messages, now);
  const ways = waysOf(service);
  const links = renderWays(ways.seen, true, service, view);
  const isCalled = service.phone.length > 0;
  // A service without a phone shows another way where its number would be; several addresses need the whole width.
  const isButton = !isCalled && links.length === 1;
  return html`<li class="row ${isPolice(service) ? 'police' : ''}" part="service">
    <h3 id="name-${position}"><bdi translate="no">${service.name}</bdi></h3>
    <div class="calls">${isButton ? links : service.phone.map((phone) => renderCall(phone, service, view))}</div>
    <div class="flow">
      <p class="kind">${directory.kinds[service.kind]}</p>
      <p class="facts" data-more=${directory.more}>
        ${renderFacts(facts)}${
          // In the line of what opens the rest, not above it: a finger meant for one of them must not open the other.
          isButton || links.length === 0 ? nothing : html`<br />${links}`
        }
      </p>
    </div>
    ${renderTraces(
      service,
      ways.seen.map(({ address }) => address),
      view,
    )}
    ${renderMore(service, position, { ways: ways.folded, facts: facts.folded, isLargeSeen: false }, view)}
  </li>`;
}
