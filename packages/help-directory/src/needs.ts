import type { Messages, Service } from '@blind-betting/locales';

/** What a reader may look for. */
export type Need = keyof Messages['directory']['needs'];

/** `any` is the default. */
export const NEEDS: readonly Need[] = ['any', 'now', 'talk', 'write', 'minor', 'worried', 'report'];

/**
 * Tells whether a service answers a need. Where none does, the whole list is shown: a list is never empty because of a choice.
 * @param service of the reader's country
 * @param need of the reader
 * @returns true for every service where the need asks for none in particular
 */
export function fits(service: Service, need: Need): boolean {
  if (need === 'talk') return service.phone.length > 0;
  if (need === 'write') return Boolean(service.text ?? service.chat ?? service.email);
  if (need === 'minor') return Boolean(service.minors) || service.kind === 'child-helpline' || service.kind === 'missing-children';
  return true;
}
