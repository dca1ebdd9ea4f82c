import { localeSource } from '@blind-betting/base';
import { choiceName, GENDERS, inOrder, ownName, type Country, type Gender, type Messages, type Need } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderChips } from './render-chips.js';
import { renderSelect } from './render-select.js';

/** What the reader has chosen, and where a new choice goes. */
export interface Choices {
  country: Country | undefined;
  region: string;
  need: Need;
  gender: Gender;
  onCountry(code: string): void;
  onLanguage(tag: string): void;
  onRegion(code: string): void;
  onNeed(need: Need): void;
  onGender(gender: Gender): void;
}

/**
 * All that can be chosen; only what would change the list of this country.
 * @param choices of the reader
 * @param messages of the reader's language
 */
export function renderChoices(choices: Choices, messages: Messages): TemplateResult {
  const { country, region, need, gender } = choices;
  const { directory, language } = messages;
  const { catalog } = localeSource();
  const countries = inOrder(catalog.countries, messages).map((code) => ({ value: code, text: choiceName(code, messages) }));
  // Chromium keeps radio buttons of a shadow tree, and all around them, for as long as the tree is there, but those of a form only as long as the form.
  // Of this method, Enter sends nothing.
  return html`<form class="choices" method="dialog">
    ${renderSelect(
      directory.country,
      [...(country ? [] : [{ value: '', text: directory.chooseCountry }]), ...countries],
      country?.code ?? '',
      (code) => choices.onCountry(code),
    )}
    ${renderSelect(
      directory.language,
      languages(language).map((tag) => ({ value: tag, text: ownName(tag), lang: tag })),
      language,
      (tag) => choices.onLanguage(tag),
    )}
    ${
      country?.regions
        ? renderSelect(
            directory.regionChoice,
            [{ value: '', text: directory.allRegions }, ...Object.entries(country.regions).map(([value, text]) => ({ value, text }))],
            region,
            (code) => choices.onRegion(code),
          )
        : nothing
    }
    ${country?.services.length === 0 ? nothing : renderChips(messages, need, (value) => choices.onNeed(value))}
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
  </form>`;
}

/** A country's own form of a language is chosen with the country, so only the one in use is listed beside the languages. */
function languages(current: string): string[] {
  const { languages: tags, countries } = localeSource().catalog;
  const regional = (tag: string) => countries.includes(tag.split('-')[1] ?? '');
  return tags.filter((tag) => tag === current || (!regional(tag) && !(regional(current) && current.startsWith(`${tag}-`))));
}
