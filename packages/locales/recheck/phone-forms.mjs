import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Digits in front of a national number that people still write beside the one of the plan: Lithuania dialled 8 until 2025. */
const OLD_TRUNK = /** @type {Readonly<Record<string, string>>} */ ({ LT: '8' });

/**
 * @typedef {object} PhoneForms
 * @property {string[]} abroad digits with the code of the country, written with +, 00 or nothing before them
 * @property {string} zeroed the same with a 0 that is not dialled, which counts where it stands as "(0)"
 * @property {string[]} home digits as dialled inside the country
 * @property {string | undefined} bare digits without the 0 in front, which are also those of a local number elsewhere
 * @property {boolean} short a short code, which only stands for itself
 */

/**
 * All digits that people write for one number.
 * @param {string} number E.164, or as dialled inside the country
 * @param {string} country
 * @param {readonly string[]} [displays] as the record shows it
 * @returns {PhoneForms}
 */
export function phoneForms(number, country, displays = []) {
  if (!number.startsWith('+') && number.length <= 6) return { abroad: [], zeroed: '', home: [number], bare: undefined, short: true };
  const parsed = parsePhoneNumberFromString(number, /** @type {any} */ (country));
  const shown = displays.map((display) => display.replace(/\D/g, ''));
  if (!parsed) return { abroad: [], zeroed: '', home: unique([number.replace(/\D/g, ''), ...shown]), bare: undefined, short: false };
  const { countryCallingCode: code, nationalNumber: significant } = parsed;
  const national = parsed.formatNational().replace(/\D/g, '');
  const trunk = national.endsWith(significant) ? national.slice(0, -significant.length) : '';
  const old = OLD_TRUNK[country];
  const home = unique([national, ...shown, ...(number.startsWith('+') ? [] : [number]), ...(old ? [old + significant] : [])]);
  return {
    abroad: unique([code + significant, code + trunk + significant]),
    zeroed: `${code}0${significant}`,
    home,
    bare: home.includes(significant) ? undefined : significant,
    short: false,
  };
}

/**
 * @param {string} text
 * @param {string} country
 * @returns {'valid' | 'possible' | 'no'} what the plan of the country, or of the code after +, says
 */
export function planSays(text, country) {
  const parsed = parsePhoneNumberFromString(text, /** @type {any} */ (country));
  if (!parsed) return 'no';
  return parsed.isValid() ? 'valid' : parsed.isPossible() ? 'possible' : 'no';
}

/** @returns {string[]} */
function unique(/** @type {string[]} */ list) {
  return [...new Set(list.filter(Boolean))];
}
