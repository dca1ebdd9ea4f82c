import google from 'google-libphonenumber';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

const plan = google.PhoneNumberUtil.getInstance();
const shortCodes = google.ShortNumberInfo.getInstance();

/**
 * Every number is valid in its country, and what the reader sees has the digits that are dialled.
 * A number without "+" is dialled as it stands and works inside the country only: a short code (2 to 6 digits,
 * ITU-T E.164 does not cover them) that Google's libphonenumber lists for the country, or a service number that the national plan
 * knows (0900 8844). The list lags behind helplines, so a country file may name others once more in `unlistedShortCodes`: a slip
 * would have to be made twice.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.directory.flatMap(({ file, content }) => {
    const { country, services, emergency, unlistedShortCodes = [] } = content;
    const entries = [
      ...emergency.flatMap((/** @type {any} */ { number, text = [] }, /** @type {number} */ index) => [
        [`emergency.${index}`, number],
        ...text.map((/** @type {any} */ channel) => [`emergency.${index}.text`, channel.number]),
      ]),
      ...services.flatMap((/** @type {any} */ { id, phone, text = [] }) => [
        ...phone.map((/** @type {any} */ { number, display }, /** @type {number} */ index) => [
          `services.${id}.phone.${index}`,
          number,
          display,
        ]),
        ...text.map((/** @type {any} */ { number }, /** @type {number} */ index) => [`services.${id}.text.${index}`, number]),
      ]),
    ];
    const needed = new Set(entries.map(([, number]) => number).filter((number) => isShort(number) && !isListed(number, country)));
    return [
      ...entries.flatMap(([key, number, display]) =>
        problems(number, display, country, unlistedShortCodes).map((found) => [key, ...found]),
      ),
      ...unlistedShortCodes
        .filter((/** @type {string} */ number) => !needed.has(number))
        .map((/** @type {string} */ number) => [
          'unlistedShortCodes',
          `names ${number}, which is listed for ${country} or stands nowhere else in the file`,
          'Delete it here, or compare it with the service that it belongs to.',
        ]),
    ].map(([key, problem, cure]) => ({ level: 'error', file, key, problem, cure }));
  });
}

function isShort(/** @type {string} */ number) {
  return !number.startsWith('+') && number.length <= 6;
}

function isListed(/** @type {string} */ number, /** @type {string} */ country) {
  try {
    const parsed = plan.parse(number, country);
    return shortCodes.isValidShortNumberForRegion(parsed, country) || plan.isValidNumberForRegion(parsed, country);
  } catch {
    // A country that it does not know, or digits that begin like a call abroad.
    return false;
  }
}

/** @returns {[problem: string, cure: string][]} */
function problems(
  /** @type {string} */ number,
  /** @type {string | undefined} */ display,
  /** @type {any} */ country,
  /** @type {readonly string[]} */ unlisted,
) {
  const shown = display?.replace(/\D/g, '');
  if (!number.startsWith('+')) {
    if (isShort(number) && !isListed(number, country) && !unlisted.includes(number))
      return [
        [
          `${number} is not a short code that libphonenumber lists for ${country}`,
          `Compare it with the source; if it is right, add "${number}" to unlistedShortCodes of this file.`,
        ],
      ];
    if (!isShort(number) && !parsePhoneNumberFromString(number, country)?.isPossible())
      return [[`${number} is neither a short code nor a number of ${country}`, 'Write the number in E.164, with + and the country code.']];
    return shown !== undefined && shown !== number ? [[`shows ${display} but dials ${number}`, 'Make the digits the same.']] : [];
  }
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed?.isValid() || parsed.country !== country)
    return [
      [
        `${number} is not a valid number of ${country}`,
        'Compare it with the source; it must be E.164 with the country code of this country.',
      ],
    ];
  if (parsed.getType() === 'PREMIUM_RATE')
    return [[`${number} is a premium number, which costs the caller more`, 'Give another number of the service, or none.']];
  const national = parsed.formatNational().replace(/\D/g, '');
  return shown !== undefined && shown !== national
    ? [[`shows ${display} but ${number} is written ${parsed.formatNational()}`, 'Make the digits the same.']]
    : [];
}
