import { matchCountry, matchLanguage } from '@blind-betting/locales';

/** How the institutions of the EU write a country, where ISO 3166-1 has another code (Interinstitutional style guide, annex A5). */
const IN_THE_EU = { UK: 'GB', EL: 'GR' };

/**
 * What somebody means who names a country or a language in another way than we do: `UK`, `be`, `sv`, `en-GB`, `no`.
 * @param {string} kind country, language, element or story
 * @param {string} name as typed
 * @param {readonly string[]} known names of that kind
 * @returns {string | undefined} one of the known names
 */
export function suggestion(kind, name, known) {
  if (kind === 'language') return matchLanguage([name], known);
  if (kind !== 'country') return undefined;
  const code = Object.entries(IN_THE_EU).find(([theirs]) => theirs === name.toUpperCase())?.[1] ?? name;
  // A language for a country: the one where most of its speakers live.
  return matchCountry(code, `und-${code}`, '', { countries: known }) ?? matchCountry('', likely(name), '', { countries: known });
}

function likely(/** @type {string} */ language) {
  try {
    return new Intl.Locale(language).maximize().toString();
  } catch {
    return '';
  }
}
