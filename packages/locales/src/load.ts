import { countryLoaders, guideLoaders, messageLoaders } from './generated/loaders.js';
import type { Country, Guide, Messages } from './types.js';

/**
 * Loads the texts of one language.
 * @param language a tag of `catalog.languages`
 * @returns the texts
 * @throws {RangeError} when there is no such file; whatever the loader throws when it cannot be had
 */
export function loadMessages(language: string): Promise<Messages> {
  return load(messageLoaders, language);
}

/**
 * Loads the longer texts of one language.
 * @param language a tag of `catalog.languages`
 * @returns the longer texts
 * @throws {RangeError} when there is no such file; whatever the loader throws when it cannot be had
 */
export function loadGuide(language: string): Promise<Guide> {
  return load(guideLoaders, language);
}

/**
 * Loads the services of one country.
 * @param country a code of `catalog.countries`
 * @returns the services, numbers in E.164 and as written
 * @throws {RangeError} when there is no such file; whatever the loader throws when it cannot be had
 */
export function loadCountry(country: string): Promise<Country> {
  return load(countryLoaders, country);
}

async function load<T>(loaders: Record<string, () => Promise<T>>, key: string): Promise<T> {
  if (!Object.keys(loaders).includes(key))
    throw new RangeError(`Blind Betting has no data for "${key}"; it has ${Object.keys(loaders).join(', ')}`);
  return loaders[key]!();
}
