/** Stands in for the generated loaders and catalog inside the kit chunk: the entry hands over the checked ones. */
export const messageLoaders = {};
export const countryLoaders = {};
export const catalog = { languages: [], countries: [], timeZones: {}, emergency: {}, maximumAgeMonths: 0 };
