import { fill } from '@blind-betting/base';
import { findServices, format, foundLine, placeName, writtenDate, type Country, type Search, type Service } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderService, type View } from './render-service.js';

/**
 * How many services were found, the list of them, where they are from, and the ways to print it.
 * @param search what the reader has chosen
 * @param view what the directory shows
 * @param onPrint prints the services shown; small: for the pocket
 */
export function renderServices(
  search: Search,
  view: View,
  onPrint: (services: readonly Service[], small: boolean) => void,
): TemplateResult {
  const { messages, country } = view;
  const { directory } = messages;
  if (country.services.length === 0) return renderNearby(view, onPrint);
  const { count, services } = findServices(country, search);
  const { need } = search;
  const note = need === 'worried' || need === 'report' ? directory.needNotes[need] : '';
  // Where no police takes reports beside its emergency number, which stands above, who can go along is what there is to say.
  const isNoneWord = count === 0 && need !== 'report';
  const status = count === 0 && note ? fill(messages.common.labelled, { label: placeName(country.code, messages), value: note }) : '';
  return html`
    <p role="status">${status || foundLine(country.code, need, count, messages)}</p>
    ${note && !status ? html`<p>${note}</p>` : nothing} ${isNoneWord ? html`<p>${directory.none}</p>` : nothing}
    ${renderList(services, view)} ${renderFoot(services, view, onPrint)}
  `;
}

/** A country where no service is known says so, and shows those of other countries that can be called from it. */
function renderNearby(view: View, onPrint: (services: readonly Service[], small: boolean) => void): TemplateResult {
  const { messages, country } = view;
  const { nearby = [] } = country;
  return html`
    <p role="status">${fill(messages.common.labelled, { label: placeName(country.code, messages), value: messages.directory.noneHere })}</p>
    ${
      nearby.length > 0
        ? html`<p>${messages.directory.nearby}</p>
            ${nearby.map(
              (other) =>
                html`<p><strong>${placeName(other.code, messages)}</strong></p>
                  ${renderList(other.services, { ...view, country: { ...country, ...other } }, other.code)}`,
            )}
            ${renderFoot(
              nearby.flatMap(({ services }) => services),
              view,
              onPrint,
            )}`
        : nothing
    }
  `;
}

function renderList(services: readonly Service[], view: View, place = ''): TemplateResult {
  return html`<ul part="services">
    ${services.map((service, position) => renderService(service, `${place}${position}`, view))}
  </ul>`;
}

function renderFoot(
  shown: readonly Service[],
  { messages, country }: { messages: View['messages']; country: Country },
  onPrint: (services: readonly Service[], small: boolean) => void,
): TemplateResult {
  const { directory } = messages;
  const { confirmed } = country;
  return html`<p class="soft">
      ${
        confirmed
          ? format(directory.confirmed, { name: confirmed.by, date: writtenDate(confirmed.date, messages) }, messages)
          : directory.notice
      }
    </p>
    <div class="actions">
      <button class="quiet" type="button" @click=${() => onPrint(shown, false)}>${directory.printList}</button>
      <button class="quiet" type="button" @click=${() => onPrint(shown, true)}>${directory.printSmall}</button>
    </div>`;
}
