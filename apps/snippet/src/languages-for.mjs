import { officialLanguages, ownName } from '@blind-betting/locales';
import { filesOf, languageIn } from '../../../packages/embed/cli/published.mjs';

/** A region of the kit that is a country, and not all of Latin America. */
const REGION = /-([A-Z]{2})$/;

/** Spoken by many in Europe who read no other form of their language. */
const ABROAD = ['pt-BR'];

/**
 * Languages that pages of a country may have, as the kit reads them there: `nl-BE` stands for Dutch in Belgium.
 * @param {string} country ISO 3166-1
 * @param {import('../../../packages/embed/cli/published.mjs').Manifest} own of the embed
 * @returns {{ official: string[], others: string[] }} BCP 47, the official ones as the state names them, or English
 *   where the kit has none of them; the others in the order of their own names
 */
export function languagesFor(country, own) {
  const all = [...filesOf(own, 'language').keys()].filter((language) => {
    const [, region] = REGION.exec(language) ?? [];
    return languageIn(country, language, own) === language && (!region || region === country || ABROAD.includes(language));
  });
  const state = (officialLanguages[country] ?? []).map((language) => languageIn(country, language, own)).filter((tag) => all.includes(tag));
  const official = state.length > 0 ? state : ['en'];
  const others = all.filter((tag) => !official.includes(tag));
  return { official, others: others.sort((one, other) => ownName(one).localeCompare(ownName(other), 'en')) };
}
