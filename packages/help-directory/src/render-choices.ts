import { fill, localeSource, phoneLink } from '@blind-betting/base';
import { choiceName, GENDERS, inOrder, NEEDS, ownName, type Country, type Gender, type Messages, type Need } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';

/** What the reader has chosen, and where a new choice goes. */
export interface Choices {
  messages: Messages;
  country: Country | undefined;
  region: string;
  need: Need;
  gender: Gender;
  emergencyNumber: string;
  onCountry(code: string): void;
  onLanguage(tag: string): void;
  onRegion(code: string): void;
  onNeed(need: Need): void;
  onGender(gender: Gender): void;
}

/** The choices, as native controls: they speak, scroll and zoom as the reader's device does. */
export function renderChoices(choices: Choices): TemplateResult {
  const { messages, country, region, need, gender, emergencyNumber } = choices;
  const { directory, language } = messages;
  const { catalog } = localeSource();
  const countries = inOrder(catalog.countries, messages).map((code) => ({ value: code, text: choiceName(code, messages) }));
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
      ${
        country?.services.length === 0
          ? nothing
          : renderSelect(
              directory.need,
              NEEDS.map((value) => ({ value, text: directory.needs[value] })),
              need,
              (value) => choices.onNeed(value as Need),
            )
      }
      ${
        country?.services.some(({ people }) => people)
          ? renderSelect(
              directory.gender,
              GENDERS.map((value) => ({ value, text: directory.genders[value] })),
              gender,
              (value) => choices.onGender(value as Gender),
            )
          : nothing
      }
    </div>
    <details>
      <summary>${directory.unsure}</summary>
      <p>${fill(directory.unsureHelp, { number: phoneLink(emergencyNumber, undefined, 'emergency') })}</p>
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
