import { remember } from './remember.js';
import type { Catalog } from './types.js';

/** Norwegian is one macrolanguage, of which we write Bokmål. Montenegrin and Serbo-Croatian readers read Serbian in Latin letters. */
const ALIASES: Record<string, string> = { no: 'nb', nn: 'nb', cnr: 'sr-Latn', sh: 'sr-Latn' };

/** Older and narrower names of languages of ours (ISO 639-3, and tags withdrawn from BCP 47), which WebKitGTK 2.50 does not resolve. */
const OTHER_NAMES: Record<string, string> = {
  cmn: 'zh',
  scr: 'hr',
  scc: 'sr',
  mo: 'ro',
  arb: 'ar',
  pes: 'fa',
  prs: 'fa',
  ekk: 'et',
  lvs: 'lv',
  als: 'sq',
};

/** Spanish of these regions is that of Spain; of all others it is Latin American (CLDR, parent locales). */
const SPAIN = /^(ES|EA|IC|GQ|PH)$/;

/**
 * Finds the file for the languages a reader can read.
 * @param requested BCP 47 tags, best first; what is no tag is passed over
 * @param available tags of the files that exist
 * @returns the first requested language that exists, its regional file before its base file
 */
export function matchLanguage(requested: readonly string[], available: readonly string[]): string | undefined {
  for (const tag of requested) {
    // An engine takes up to 20 ms for its first question about likely scripts, before anything is asked for.
    if (available.includes(tag)) return tag;
    const locale = parse(tag);
    // "und" means that the language is not known; maximize() would make it American English. Engines differ in what .language says of it.
    if (!locale || /^und\b/.test(locale.baseName)) continue;
    const { language, script, region: likely } = locale.maximize();
    const { region } = locale;
    const base = ALIASES[language] ?? language;
    const candidates = [
      ...(region ? [`${base}-${script}-${region}`] : []),
      // Serbian in Latin letters must not become Serbian in Cyrillic only because of its region.
      ...(region && !locale.script ? [`${base}-${region}`] : []),
      ...(region && base === 'es' && !SPAIN.test(region) ? ['es-419'] : []),
      `${base}-${script}`,
      base,
      // Last, since it was not named: "pt" alone is not Brazilian, though most of its speakers are.
      `${base}-${likely}`,
    ];
    const found = candidates.find((candidate) => available.includes(candidate));
    if (found) return found;
  }
  return undefined;
}

/**
 * Guesses where the reader is. The address of the device is never used.
 * @param country the country that the page names, ISO 3166-1 alpha-2
 * @param language BCP 47 tag next to the element; its region counts
 * @param timeZone IANA zone of the device
 * @returns a country that exists in the catalog
 */
export function matchCountry(country: string, language: string, timeZone: string, { countries }: Catalog): string | undefined {
  const known = (code: string | undefined) => (code !== undefined && countries.includes(code) ? code : undefined);
  return known(country.toUpperCase()) ?? known(parse(language)?.region) ?? countryOfZone(timeZone, countries);
}

const guesses = new Map<string, string | undefined>();

/** The engine knows which zones a country has, under the names that it reports itself; so no table of zones has to travel. */
function countryOfZone(timeZone: string, countries: readonly string[]): string | undefined {
  const key = `${timeZone} ${countries.length}`;
  if (!guesses.has(key)) {
    // The one zone of ours that was renamed: WebKit reports the new name and lists the old one.
    const names = [timeZone, timeZone.replace('Kyiv', 'Kiev')];
    guesses.set(
      key,
      countries.find((code) => zonesOf(code).some((zone) => names.includes(zone))),
    );
  }
  return guesses.get(key);
}

function zonesOf(country: string): readonly string[] {
  // Older engines have the list as a property; TypeScript knows neither.
  const locale = parse(`und-${country}`) as (Intl.Locale & { getTimeZones?(): string[]; timeZones?: string[] }) | undefined;
  return locale?.getTimeZones?.() ?? locale?.timeZones ?? [];
}

/**
 * Tells whether the device's zone shows that the reader is abroad. A zone without a place (UTC, as private browsers report) says nothing.
 * @param timeZone IANA zone of the device
 * @param zones IANA zones of the country
 * @returns false also where nothing can be told
 */
export function isAbroad(timeZone: string, zones: readonly string[]): boolean {
  return timeZone.includes('/') && !timeZone.startsWith('Etc/') && !zones.includes(timeZone);
}

const parse = remember(read);

/** Pages also write the names that operating systems and content managers have: `nl_BE`, `de_DE_formal`, `sr_RS@latin`, `nl-`. */
function read(tag: string): Intl.Locale | undefined {
  const [name = '', modifier] = tag.split('@');
  const [first = '', ...rest] = name.replace(/\..*$/, '').split(/[-_]/);
  const subtags = [OTHER_NAMES[first.toLowerCase()] ?? first, ...(modifier?.toLowerCase() === 'latin' ? ['Latn'] : []), ...rest];
  // What is wrong at the end does not make the beginning wrong.
  for (; subtags.length > 0; subtags.pop()) {
    try {
      return new Intl.Locale(subtags.join('-'));
    } catch {
      continue;
    }
  }
  return undefined;
}
