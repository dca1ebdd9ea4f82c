import { ownData } from './own-files.mjs';
import { fileOf } from './published.mjs';

/**
 * The texts of a language, or the services of a country. From this package, never from a folder that is published: what lies there is not run.
 * @param {import('./published.mjs').Manifest} own of this package
 * @param {'country' | 'language'} kind
 * @param {string} name ISO 3166-1 code or BCP 47 tag
 * @throws {import('./published.mjs').UsageError} when there is none
 */
export const loadData = async (own, kind, name) => ownData(fileOf(own, kind, name));
