import type { Country, Service } from './types.js';

/** What a reader may look for, the default first. The one list of needs: texts, elements, tests and stories read it. */
export const NEEDS = ['any', 'now', 'talk', 'write', 'sign', 'minor', 'worried', 'report'] as const;

/** What a reader looks for. */
export type Need = (typeof NEEDS)[number];

/** For whom a reader looks for help, the default first. */
export const GENDERS = ['any', 'woman', 'man', 'trans'] as const;

/** For whom a reader looks for help. */
export type Gender = (typeof GENDERS)[number];

/**
 * Tells whether a service answers a need. Where none does, the whole list is shown: a list is never empty because of a choice.
 * @param service of the reader's country
 * @param need of the reader
 * @returns true for every service where the need asks for none in particular
 */
export function fits(service: Service, need: Need): boolean {
  if (need === 'talk') return service.phone.length > 0;
  if (need === 'write') return canWrite(service);
  if (need === 'sign') return service.facts.includes('signLanguage') || Boolean(service.text) || canWrite(service);
  if (need === 'minor') return !service.facts.includes('adults');
  return true;
}

/**
 * Tells whether a service is for a person. What is not known of a service does not shut anybody out.
 * @param service of the reader's country
 * @param gender of the person who needs help
 * @param need of the reader: boys are among the children of a service for women and children
 */
export function isFor({ people }: Service, gender: Gender, need: Need): boolean {
  if (gender !== 'man' || !people) return true;
  return people === 'womenAndMen' || people === 'everyGender' || (people === 'womenAndChildren' && need === 'minor');
}

/**
 * Tells whether what is said to a service is said to the police.
 * @param service of any country
 */
export function isPolice({ kind, facts, answeredBy }: Service): boolean {
  return kind === 'police' || answeredBy === 'police' || facts.includes('reportsToPolice');
}

/**
 * Tells whether a number is one for danger now, which nothing may hold up.
 * @param number as dialled
 * @param country where it works
 */
export function isEmergency(number: string, { emergency }: Country): boolean {
  return emergency.some((entry) => entry.number === number || entry.text?.some((channel) => channel.number === number));
}

function canWrite({ text, chat, email }: Service): boolean {
  return Boolean(chat ?? email) || Boolean(text?.some(({ type }) => type !== 'textphone'));
}
