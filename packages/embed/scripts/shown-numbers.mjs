/** What readers are shown, in the short form in which two versions are compared. */
import { readFileSync } from 'node:fs';
import { isShipped } from '../../locales/scripts/compile-country.mjs';
import { countryFiles } from './open-data/index.mjs';

/**
 * @typedef {{ type: 'sms' | 'whatsapp' | 'textphone', number: string }} Channel
 * @typedef {{ id: string, name: string, publish?: boolean, for?: string[], hours?: string, phone: { number: string }[], text?: Channel[], email?: string[], web?: string[],
 *   chat?: string[] }} Service
 * @typedef {{ country: string, nearby?: string[], emergency: { number: string, for: string, text?: Channel[] }[], services: Service[] }} Directory a file of packages/locales/directory
 * @typedef {import('../cli/changed-numbers.mjs').Shown} Shown
 */

const written = (/** @type {Channel[]} */ text = []) => text.map(({ type, number }) => `${type} ${number}`);

/**
 * @param {Directory | undefined} directory a country file; of none nothing is shown
 * @param {readonly Directory[]} [others] all country files, where services of others are shown in this one
 * @returns {Shown[]} emergency numbers first
 */
export function shownIn(directory, others = []) {
  if (!directory) return [];
  const { country, emergency, services, nearby = [] } = directory;
  // As compile-country.mjs has them: what can be dialled from abroad.
  const foreign = others
    .flatMap((other) => other.services.filter(({ id }) => nearby.includes(id)))
    .map((service) => ({ ...service, phone: service.phone.filter(({ number }) => number.startsWith('+')), text: [] }));
  return [
    ...emergency.map(({ number, for: whom, text }) => ({
      id: `emergency ${whom} ${number}`,
      country,
      name: `in danger (${whom})`,
      call: [number],
      text: written(text),
      address: [],
      hours: '',
    })),
    ...[...services.filter(isShipped), ...foreign].map(({ id, name, phone, text, email = [], web = [], chat = [], hours = '' }) => ({
      id,
      country,
      name,
      call: phone.map(({ number }) => number),
      text: written(text),
      address: [...email, ...web, ...chat],
      hours,
    })),
  ];
}

/**
 * Writes beside the command what readers of each country are shown: `update` compares it with that of another version.
 * @returns {import('rollup').Plugin}
 */
export function shownNumbers() {
  return {
    name: 'shown-numbers',
    generateBundle() {
      const all = countryFiles();
      const source = `${JSON.stringify(all.flatMap((file) => shownIn(file, all)))}\n`;
      this.emitFile({ type: 'asset', fileName: 'numbers.json', source });
    },
  };
}

/**
 * Writes the numbers that must not be shown any more beside the embed.
 * @returns {import('rollup').Plugin}
 */
export function recalledNumbers() {
  return {
    name: 'recalled-numbers',
    generateBundle() {
      const { recalled } = JSON.parse(readFileSync(new URL('../../locales/recalled.json', import.meta.url), 'utf8'));
      this.emitFile({ type: 'asset', fileName: 'recalled.json', source: `${JSON.stringify({ recalled })}\n` });
    },
  };
}
