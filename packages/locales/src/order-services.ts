import { isAlways } from './hours.js';
import { fits, isEmergency, isFor, isPolice, type Gender, type Need } from './needs.js';
import type { Country, Service, ServiceKind } from './types.js';

/** What a reader has chosen; nothing is chosen before help is shown. */
export interface Search {
  need: Need;
  /** ISO 3166-2 or NUTS 2; empty: not known. */
  region: string;
  gender: Gender;
}

/** Lines for violence, for victims and for everybody are equals: what decides between them is who knows about this and who answers. */
const RANKS: Readonly<Record<ServiceKind, number>> = {
  'trafficking-hotline': 0,
  'trafficking-centre': 1,
  'violence-helpline': 2,
  'sexual-violence-centre': 2.005,
  'victim-helpline': 2.01,
  'crisis-helpline': 2.02,
  authority: 3,
  'child-helpline': 4,
  'missing-children': 5,
  police: 6,
};
/** Below every service that helps without reporting, those of other regions included. */
const POLICE = 30;
const OTHER_REGION = 10;

/** What a search found. */
export interface Found {
  /** How many services fit; of those that take reports, where that is asked for. */
  count: number;
  /** Those that fit; where none does, all, so that a list is never empty because of a choice. */
  services: Service[];
}

/**
 * The services of a country for a reader, the right help first: the helpline of the card and the national lines against trafficking, then
 * specialised centres (those of the reader's region before all others), then the others, the police last. Needs change that: in danger,
 * what the country lists for emergencies comes first, and no other police; to report, the police come first; under 18, those who help
 * exploited minors, then what the card names for them and those for minors only; with sign language or text, those who offer it.
 * @param country whose services they are
 * @param search what the reader has chosen
 * @returns services in the order to show
 */
export function findServices(country: Country, search: Search): Found {
  const { need, gender } = search;
  const rank = (service: Service) => groupOf(service, country, search) * 100 + placeOf(service, country, search);
  const ordered = [...country.services].sort((a, b) => rank(a) - rank(b));
  const forThem = ordered.filter((service) => isFor(service, gender, need));
  const fitting = forThem.filter((service) => fits(service, need));
  // Who wants to report is shown the others too: they go along, and where no police is listed they are all there is.
  const services = [...(need === 'report' ? [] : [fitting]), forThem, ordered].find((some) => some.length > 0) ?? [];
  return { count: need === 'report' ? fitting.filter((service) => takesReports(service, country)).length : fitting.length, services };
}

/** What the need puts before all else, as 0, 1 and so on; 3 is all else. */
function groupOf(service: Service, country: Country, { need, region }: Search): number {
  const { facts, topics, regions, text = [] } = service;
  if (need === 'now' && isEmergencyLine(service, country)) return 0;
  // The police of another region is not whom to go to.
  if (need === 'report' && takesReports(service, country) && (!region || !regions || regions.includes(region))) return 0;
  if (need === 'minor' && !facts.includes('adults') && !isPolice(service)) {
    if (topics?.includes('exploitedMinors')) return 0;
    if (facts.includes('minors')) return 1;
  }
  if (need === 'sign') {
    if (facts.includes('signLanguage')) return 0;
    if (text.some(({ type }) => type === 'textphone')) return 1;
  }
  return 3;
}

function placeOf(service: Service, country: Country, { need, region, gender }: Search): number {
  const { card, services } = country;
  const { kind, regions, topics } = service;
  if (need === 'minor' && service === services[card?.minors?.[0] ?? -1] && !topics?.includes('exploitedMinors')) return -2;
  // With a region, what is near comes before what the card shows, unless that is the national line.
  if (card && service === services[card.helpline] && (!region || regions?.includes(region))) return -1;
  // A regional line that is not known to be the reader's counts as a centre of elsewhere.
  const isElsewhere = Boolean(regions) && !regions?.includes(region);
  const rank = isPolice(service) ? POLICE : kind === 'trafficking-hotline' && isElsewhere ? 1 : RANKS[kind];
  const near = isElsewhere ? 0.5 + (region ? OTHER_REGION : 0) : regions ? -0.5 : 0;
  // Of the police, the emergency line first; but whoever wants to report is not in danger.
  const emergency = need !== 'report' && isEmergencyLine(service, country) ? 0.2 : 0;
  return rank + near - emergency - amongEquals(service, gender);
}

/** What the country names for reports. */
function takesReports(service: Service, country: Country): boolean {
  return service.kind === 'police' || service.facts.includes('reportsToPolice') || isEmergencyLine(service, country);
}

/** Its first number is one for danger now. */
function isEmergencyLine({ phone, text = [] }: Service, country: Country): boolean {
  const [first] = [...phone, ...text];
  return Boolean(first && isEmergency(first.number, country));
}

/** Who knows about this comes first, then who is known to help this person, then who answers day and night, then who is for everybody. */
function amongEquals({ topics, people, hours }: Service, gender: Gender): number {
  const isKnownToHelp = gender === 'trans' ? people === 'everyGender' : gender === 'man' && Boolean(people);
  const isForAll = !people || people === 'womenAndMen' || people === 'everyGender';
  return (topics ? 0.4 : 0) + (isKnownToHelp ? 0.2 : 0) + (hours && isAlways(hours) ? 0.1 : 0) + (isForAll ? 0.05 : 0);
}
