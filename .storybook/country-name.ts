const names = new Intl.DisplayNames('en', { type: 'region' });

/**
 * The name of a country for the people who work here, in English.
 * @param code ISO 3166-1 alpha-2
 */
export const countryName = (code: string): string => names.of(code) ?? code;
