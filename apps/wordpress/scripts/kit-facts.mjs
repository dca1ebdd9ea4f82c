import { catalog, loadMessages, matchLanguage } from '@blind-betting/locales';
import { suggestion } from '../../../packages/embed/cli/suggestion.mjs';
import { attributesOfElements } from '../../../packages/embed/scripts/attributes-of-elements.mjs';

/** What an attribute of WordPress's own tags must be let through, so that a printed form stays whole. */
const IN_FALLBACKS = { a: ['dir', 'translate'], bdi: ['dir', 'translate'] };

/**
 * What the plugin knows of the kit beside the texts: one small file.
 * @param {{ version: string, entry: string, integrity: string }} files
 */
export async function kitFacts({ version, entry, integrity }) {
  const { stories } = await loadMessages('en');
  return {
    version,
    entry,
    integrity,
    stories: Object.keys(stories),
    countries: catalog.countries,
    // How the institutions of the EU write these.
    otherCountries: Object.fromEntries(['UK', 'EL'].map((code) => [code, suggestion('country', code, catalog.countries)])),
    languages: languageTable(),
    tags: { ...attributesOfElements(), ...IN_FALLBACKS },
  };
}

/**
 * WordPress knows locales such as `nl_BE`, `zh_CN` and `nn_NO`, PHP no likely scripts: so the rule that the elements follow is written out. The
 * longest known beginning of a tag counts.
 * @returns {Record<string, string>} by tag the language of ours; empty where a beginning would lead to a wrong one
 */
export function languageTable() {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const regions = pairs.map((pair) => pair.toUpperCase()).filter((region) => names.of(region));
  const languageOf = (/** @type {string} */ tag) => matchLanguage([tag], catalog.languages) ?? '';
  /** @type {Record<string, string>} */ const table = {};
  for (const base of [...pairs, 'cnr', 'cmn', 'zh-Hant', ...catalog.languages]) {
    const language = languageOf(base);
    if (language || base.includes('-')) table[base] = language;
    if (!language || base.length > 2) continue;
    for (const region of regions)
      if (languageOf(`${base}-${region}`) !== language) table[`${base}-${region}`] = languageOf(`${base}-${region}`);
  }
  return table;
}
