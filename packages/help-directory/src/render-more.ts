import { isServer } from '@blind-betting/base';
import { sourceLine, trustLines, type Messages, type Service } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderLarge } from './render-call.js';
import { renderTrace } from './render-trace.js';
import { renderWays } from './render-ways.js';
import type { View } from './view.js';
import type { Way } from './ways.js';

/**
 * What one can open of a service: the number to be shown large, where else it is, what is good to know, and where that was read.
 * @param service to describe
 * @param position in the list
 * @param content what is not seen already
 * @param view what the directory shows
 */
export function renderMore(
  service: Service,
  position: string,
  { ways, facts, isLargeSeen }: { ways: readonly Way[]; facts: readonly string[]; isLargeSeen: boolean },
  view: View,
): TemplateResult {
  const { messages, now, opened } = view;
  const name = `name-${position}`;
  const isOpen = opened.has(service);
  const written = ways.map(({ address }) => address);
  return html`<details
    class="more"
    ?open=${isOpen}
    @toggle=${(event: Event) => opened.toggled(service, (event.target as HTMLDetailsElement).open)}
  >
    <summary aria-describedby=${name}><span>${messages.directory.more}</span></summary>
    ${
      // Drawn when it opens; without a script it opens with what is there.
      isOpen || isServer
        ? html`<div class="opened">
            ${
              isLargeSeen || service.phone.length === 0
                ? nothing
                : html`<div class="tools">${service.phone.map((phone) => renderLarge(phone, service, name, view))}</div>`
            }
            <div class="addresses">${renderWays(ways, false, service, view)}</div>
            ${renderTrace(service, written, 'message', view)} ${facts.map((fact) => html`<p>${fact}</p>`)}
            ${renderSource(service, messages, now)}
          </div>`
        : nothing
    }
  </details>`;
}

function renderSource(service: Service, messages: Messages, now: Date): TemplateResult {
  const { source } = service;
  const line = source && sourceLine(source, messages);
  return html`<small>
    <span>${source?.url.startsWith('https:') ? html`<a href=${source.url} rel="noreferrer noopener">${line}</a>` : line}</span>
    ${trustLines(service, messages, now).map((fact) => html`<span>${fact}</span>`)}
  </small>`;
}
