import type { Service, ServiceKind } from '@blind-betting/locales';
import type { Need } from './needs.js';

/** Services that help without reporting come before the police. */
const KINDS: readonly ServiceKind[] = [
  'trafficking-hotline',
  'trafficking-centre',
  'violence-helpline',
  'victim-helpline',
  'child-helpline',
  'missing-children',
  'police',
];

/**
 * Orders services for a reader: the country's first helpline and its national trafficking lines, then specialised centres
 * (those of the reader's region first), then the others, the police last. In danger, or to report, the police come first.
 * @param services of one country
 * @param first index of the service that the card shows too
 * @param region ISO 3166-2, or empty when not known
 * @param need of the reader
 * @returns a new list
 */
export function orderServices(services: readonly Service[], first: number, region: string, need: Need = 'any'): Service[] {
  const rank = (service: Service) => {
    if (service.kind === 'police' && (need === 'now' || need === 'report')) return -2;
    if (service === services[first]) return -1;
    const kind = KINDS.indexOf(service.kind);
    // A regional line that is not known to be the reader's counts as a centre of elsewhere.
    const national = service.kind === 'trafficking-hotline' && service.region && service.region !== region ? 1 : kind;
    return national + (service.region ? (service.region === region ? -0.5 : 0.5) : 0);
  };
  return [...services].sort((a, b) => rank(a) - rank(b));
}
