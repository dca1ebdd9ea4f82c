import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { check } from '../lint/rules/phone.mjs';

/**
 * A number as somebody has typed it, as a country file has it.
 * @param {string} typed `03 201 16 90`, `+32 3 201 16 90` or a short code
 * @param {{ country: string, unlistedShortCodes?: readonly string[] }} content of the country file
 * @returns {{ number: string, display: string } | { problem: string }}
 */
export function saidNumber(typed, { country, unlistedShortCodes = [] }) {
  const written = typed.trim();
  if (!/^\+?[\d ()./-]+$/.test(written)) return { problem: `“${typed}” is no number. Write its digits, as 03 201 16 90` };
  const code = /** @type {import('libphonenumber-js').CountryCode} */ (country);
  const parsed = parsePhoneNumberFromString(written, code);
  const digits = written.replace(/\D/g, '');
  const valid = parsed?.isValid() && parsed.country === country ? parsed : undefined;
  // Longer than a short code, it must be a number of the national plan.
  if (!valid && digits.length > 6)
    return { problem: `“${typed}” is no number of ${country}. Compare it with what was said, digit by digit` };
  const national = valid?.formatNational() ?? '';
  const isWrittenWell = /[ ./-]/.test(written) && national.replace(/\D/g, '') === digits;
  const entry = valid
    ? { number: String(valid.number), display: isWrittenWell ? written : national }
    : { number: digits, display: written.replace('+', '') };
  const [finding] = check({
    messages: [],
    directory: [
      {
        file: '',
        name: country,
        content: { country, emergency: [], unlistedShortCodes, services: [{ id: 'said', phone: [entry] }] },
      },
    ],
  }).filter(({ key }) => key.startsWith('services.'));
  return finding ? { problem: `“${typed}”: ${finding.problem}. ${finding.cure}` } : entry;
}
