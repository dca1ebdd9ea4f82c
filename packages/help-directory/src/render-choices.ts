import { localeSource, phoneLink } from '@blind-betting/base';
import { countryName, ownName, type Country, type Messages } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { NEEDS, type Need } from './needs.js';

/** What the reader has chosen, and where a new choice goes. */
export interface Choices {
  messages: Messages;
  country: Country | undefined;
  region: string;
  need: Need;
  emergencyNumber: string;
  onCountry(code: string): void;
  onLanguage(tag: string): void;
  onRegion(code: string): void;
  onNeed(need: Need): void;
}

/** The four choices, as native controls: they speak, scroll and zoom as the reader's device does. */
export function renderChoices(choices: Choices): TemplateResult {
  const { messages, country, region, need, emergencyNumber } = choices;
  const { directory, language } = messages;
  const { catalog } = localeSource();
  const countries = catalog.countries
    .map((code) => ({ value: code, text: countryName(code, messages) }))
    .sort((a, b) => a.text.localeCompare(b.text, language));
  return html`<div class="choices">
      ${renderSelect(
        directory.country,
        [...(country ? [] : [{ value: '', text: directory.chooseCountry }]), ...countries],
        country?.code ?? '',
        choices.onCountry,
      )}
      ${renderSelect(
        directory.language,
        languages(language).map((tag) => ({ value: tag, text: ownName(tag), lang: tag })),
        language,
        choices.onLanguage,
      )}
      ${
        country?.regions
          ? renderSelect(
              directory.regionChoice,
              [{ value: '', text: directory.allRegions }, ...Object.entries(country.regions).map(([value, text]) => ({ value, text }))],
              region,
              choices.onRegion,
            )
          : nothing
      }
      ${renderSelect(
        directory.need,
        NEEDS.map((value) => ({ value, text: directory.needs[value] })),
        need,
        (value) => choices.onNeed(value as Need),
      )}
    </div>
    <details>
      <summary>${directory.unsure}</summary>
      <p>${splitAround(directory.unsureHelp, phoneLink(emergencyNumber, undefined, 'emergency'))}</p>
    </details>`;
}

/** A country's own form of a language is chosen with the country, so only the one in use is listed beside the languages. */
function languages(current: string): string[] {
  const { languages: tags, countries } = localeSource().catalog;
  const regional = (tag: string) => countries.includes(tag.split('-')[1] ?? '');
  return tags.filter((tag) => tag === current || (!regional(tag) && !(regional(current) && current.startsWith(`${tag}-`))));
}

function renderSelect(
  label: string,
  options: { value: string; text: string; lang?: string }[],
  chosen: string,
  onChoice: (value: string) => void,
): TemplateResult {
  return html`<label>
    ${label}
    <select @change=${(event: Event) => onChoice((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ({ value, text, lang }) =>
          html`<option value=${value} lang=${lang ?? nothing} ?selected=${value === chosen} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
}

/** Puts a link where the text says {number}. */
function splitAround(text: string, link: TemplateResult): TemplateResult {
  const [before, after] = text.split('{number}');
  return html`${before}${link}${after}`;
}
