import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * Every number is valid in its country, and what the reader sees has the digits that are dialled.
 * A number without "+" is dialled as it stands and works inside the country only: a short code (3 to 6 digits,
 * ITU-T E.164 does not cover them) or a service number that the national plan knows (0900 8844).
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.directory.flatMap(({ file, content }) =>
    content.services.flatMap((/** @type {any} */ service) => [
      ...service.phone.flatMap((/** @type {any} */ phone, /** @type {number} */ index) =>
        problems(phone.number, phone.display, content.country).map(([problem, cure]) => ({
          level: 'error',
          file,
          key: `services.${service.id}.phone.${index}`,
          problem,
          cure,
        })),
      ),
      ...(service.text ?? []).flatMap((/** @type {any} */ text, /** @type {number} */ index) =>
        problems(text.number, undefined, content.country).map(([problem, cure]) => ({
          level: 'error',
          file,
          key: `services.${service.id}.text.${index}`,
          problem,
          cure,
        })),
      ),
    ]),
  );
}

/** @returns {[problem: string, cure: string][]} */
function problems(/** @type {string} */ number, /** @type {string | undefined} */ display, /** @type {any} */ country) {
  const shown = display?.replace(/\D/g, '');
  if (!number.startsWith('+')) {
    if (number.length > 6 && !parsePhoneNumberFromString(number, country)?.isPossible())
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
  const national = parsed.formatNational().replace(/\D/g, '');
  return shown !== undefined && shown !== national
    ? [[`shows ${display} but ${number} is written ${parsed.formatNational()}`, 'Make the digits the same.']]
    : [];
}
