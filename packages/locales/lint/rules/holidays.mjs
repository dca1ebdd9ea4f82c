import { hasLimitedHours } from '../../scripts/compile-holidays.mjs';
import { isShipped } from '../../scripts/compile-country.mjs';

/**
 * A country with hours that a public holiday can change has its holidays: dates in order, every year of the span, regions that a service
 * names. What the command wrote passes; a slip of a hand does not.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.directory.flatMap(({ file, name, content }) =>
    faults(content).map(([key, problem]) => ({
      level: /** @type {const} */ ('error'),
      file,
      key,
      problem,
      cure: `Write them with "npm run holidays -- --country ${name}".`,
    })),
  );
}

/** @returns {[key: string, problem: string][]} */
function faults(/** @type {any} */ { holidays, services }) {
  const limited = services.filter((/** @type {any} */ service) => isShipped(service) && isLimited(service));
  if (!holidays) return limited.length > 0 ? [['holidays', `are missing, and ${limited[0].id} has hours that they can change`]] : [];
  const { from, until, days, regions = {} } = holidays;
  const named = new Set(services.flatMap((/** @type {any} */ { region = [] }) => [region].flat()));
  const years = Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => String(from + index));
  return [
    ...(years.length === 0 ? [fault('holidays', `end in ${until}, before they begin`)] : []),
    ...years
      .filter((year) => !Object.keys(days).some((date) => date.startsWith(year)))
      .map((year) => fault('holidays.days', `have none in ${year}`)),
    ...dateFaults('holidays.days', days, years),
    ...Object.entries(regions).flatMap(([region, { added = {}, removed = [] }]) => [
      ...(named.has(region) ? [] : [fault(`holidays.regions.${region}`, 'is a region that no service names')]),
      ...dateFaults(`holidays.regions.${region}.added`, added, years),
      ...removed
        .filter((/** @type {string} */ date) => !(date in days))
        .map((/** @type {string} */ date) =>
          fault(`holidays.regions.${region}.removed`, `has ${date}, which is no holiday of the country`),
        ),
      ...Object.keys(added)
        .filter((date) => date in days)
        .map((date) => fault(`holidays.regions.${region}.added`, `has ${date}, which is one of the whole country`)),
    ]),
  ];
}

/** @returns {[key: string, problem: string][]} */
function dateFaults(/** @type {string} */ key, /** @type {Record<string, string>} */ days, /** @type {string[]} */ years) {
  const dates = Object.keys(days);
  return [
    ...dates.filter((date) => !years.includes(date.slice(0, 4))).map((date) => fault(key, `has ${date}, outside of its years`)),
    ...(dates.join() === dates.toSorted().join() ? [] : [fault(key, 'are not in order')]),
  ];
}

/** Hours outside the subset are the matter of the rule "hours". */
function isLimited(/** @type {any} */ service) {
  try {
    return hasLimitedHours(service);
  } catch {
    return false;
  }
}

/** @returns {[key: string, problem: string]} */
function fault(/** @type {string} */ key, /** @type {string} */ problem) {
  return [key, problem];
}
