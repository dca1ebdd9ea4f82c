import { hostOf, placeName, trustLine, type Country, type Service } from '@blind-betting/locales';
import { fill, safeLink } from '@blind-betting/base';
import { html, nothing, type TemplateResult } from 'lit';
import type { Announced } from './announced.js';
import { renderFirstHelpline } from './render-first-helpline.js';
import { renderRow } from './render-row.js';
import type { View } from './view.js';

/** The reader's country with the services found there; where none is known, those that can be called from it. */
function placesOf({ services }: Announced, { country }: View): { places: Country[]; isElsewhere: boolean } {
  const { nearby = [] } = country;
  if (services.length > 0) return { places: [{ ...country, services: [...services] }], isElsewhere: false };
  return { places: nearby.map((other) => ({ ...country, ...other })), isElsewhere: true };
}

/**
 * What was found, said and shown: the first helpline, before all that can be chosen.
 * @param found by the reader's choices
 * @param view what the directory shows
 */
export function renderFirst(found: Announced, view: View): TemplateResult {
  const { places, isElsewhere } = placesOf(found, view);
  const [place] = places;
  const first = place?.services[0];
  return html`
    <p class="told ${isElsewhere || found.notes.length > 0 ? 'state' : 'found'}">${found.status}</p>
    ${found.notes.map((note) => html`<p class="state">${note}</p>`)}
    ${
      place && first
        ? html`<ul class="leading" part="services first">
            ${renderFirstHelpline(first, `${place.code}0`, { ...view, country: place }, isElsewhere)}
          </ul>`
        : nothing
    }
  `;
}

/**
 * Who vouches for the list, and the others in rows.
 * @param found by the reader's choices
 * @param view what the directory shows
 */
export function renderOthers(found: Announced, view: View): TemplateResult | typeof nothing {
  const { places, isElsewhere } = placesOf(found, view);
  if (places.length === 0) return nothing;
  const trust = trustLine(
    view.country,
    places.flatMap(({ services }) => services),
    view.messages,
  );
  const report = renderReport(view);
  return html`
    ${report || trust ? html`<p class="trust">${trust} ${report}</p>` : nothing}
    ${places.map((place, index) => renderRest(place, place.services.slice(index === 0 ? 1 : 0), isElsewhere, view))}
  `;
}

/** For those who notice that a number is wrong: the contact of the site, if it has named one. */
function renderReport({ reportHref, messages }: View): ReturnType<typeof fill> | undefined {
  const href = safeLink(reportHref, '', '<help-directory> report-href', ['https:', 'mailto:']);
  const contact = /^mailto:/i.test(href) ? mailIn(href) : hostOf(/^https:\/\//.test(reportHref) ? reportHref : href);
  if (!contact) return undefined;
  return fill(messages.directory.report, { contact: html`<a href=${href} rel="noreferrer noopener">${contact}</a>` });
}

/** As people write it: the link has its other letters as percent signs. */
function mailIn(href: string): string {
  const [mail = ''] = href.slice('mailto:'.length).split('?');
  try {
    return decodeURIComponent(mail);
  } catch {
    return mail;
  }
}

/** The others, below the name of their country where it is not the reader's. */
function renderRest(country: Country, services: readonly Service[], isElsewhere: boolean, view: View): TemplateResult | typeof nothing {
  if (services.length === 0) return nothing;
  const offset = country.services.length - services.length;
  return html`${isElsewhere ? html`<p class="place">${placeName(country.code, view.messages)}</p>` : nothing}
    <ul part="services" class="rows">
      ${services.map((service, index) => renderRow(service, `${country.code}${offset + index}`, { ...view, country }))}
    </ul>`;
}
