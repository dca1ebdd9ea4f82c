import { isAbroad, type Country, type Phone } from '@blind-betting/locales';
import { html, type TemplateResult } from 'lit';
import { deviceTimeZone } from './reading-language.js';

const NO_BREAK_SPACE = '\u00a0';

/**
 * Tells whether the device is outside of a country.
 * @param country whose numbers are shown
 * @returns false also where nothing can be told
 */
export function isReaderAbroad({ timeZones }: Pick<Country, 'timeZones'>): boolean {
  return isAbroad(deviceTimeZone(), timeZones);
}

/**
 * Writes a number for this reader: as the country writes it inside, with the country code outside.
 * @param phone a number of that country
 * @param country where it works
 * @returns the number with the spaces of its country, all of them no-break spaces
 */
export function writtenNumber(phone: Phone, country: Country): string {
  return phone.international && isReaderAbroad(country) ? phone.international : phone.national;
}

/**
 * A number as a link to dial. It stays left-to-right in any text, and no page translator touches its digits.
 * @param number as dialled
 * @param written as shown
 * @param part name for `::part()`
 * @param onClick may prevent the call
 * @returns an `<a href="tel:…">`
 */
export function phoneLink(
  number: string,
  written: string = number,
  part: string = 'number',
  onClick?: (event: Event) => void,
): TemplateResult {
  return html`<a class="number" part=${part} translate="no" href="tel:${number}" @click=${onClick}>${inGroups(written)}</a>`;
}

/**
 * A number that may be broken between its groups, and nowhere else, where it is wider than the screen.
 * @param written with no-break spaces between the groups
 * @returns the same text
 */
export function inGroups(written: string): (TemplateResult | string)[] {
  const groups = written.split(NO_BREAK_SPACE);
  return groups.map((group, index) => (index < groups.length - 1 ? html`${group + NO_BREAK_SPACE}<wbr />` : group));
}
