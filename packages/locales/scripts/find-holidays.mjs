import Holidays from 'date-holidays';

/** How many years the files hold, this one included: the next release may be late. */
const YEARS = 3;
const HOUR = 3_600_000;
/**
 * Rules of the package for feasts on which only those of one faith are free, so that no service closes for them. Montenegro:
 * https://gov.me/cyr/clanak/obavjestenje-o-neradnim-danima-za-predstojece-praznike
 */
const OF_ONE_FAITH = /** @type {Record<string, RegExp>} */ ({ ME: /^(julian|orthodox|easter|11-01|12-2|\d+ [A-Z])/ });

/**
 * Days off that the package lacks, as of its version 3.
 * @type {Record<string, { day: string, name: string, since?: number }[]>}
 */
const ALSO = {
  // https://gov.me/cyr/clanak/saopstenje-za-javnost-povodom-predstojeceg-drzavnog-praznika-13-novembar-njegosev-dan-crnogorski-praznik-kulture
  ME: [
    { day: '11-13', name: 'Njegošev dan' },
    { day: '11-14', name: 'Njegošev dan' },
  ],
  // Working days until the end of 2026 only:
  // https://spravy.stvr.sk/2025/09/poslanci-definitivne-schvalili-zrusenie-niektorych-dni-pracovneho-pokoja-pozrite-si-ich-prehlad-na-rok-2026/
  SK: [
    { day: '05-08', name: 'Deň víťazstva nad fašizmom', since: 2027 },
    { day: '09-15', name: 'Sedembolestná Panna Mária', since: 2027 },
  ],
};

/**
 * The public holidays of a country, of this year and the next two: of the whole country, and of those regions that a service names and that
 * have other days. Whole days only: the half days of Iceland and Turkey are left out, and so are the holidays of banks, schools and offices.
 * @param {any} country a file of directory/
 * @param {number} from the first year
 * @returns {{ from: number, until: number, days: Record<string, string>, regions?: Record<string, any> }} dates (ISO 8601) with their names
 * @throws {Error} where the package does not know the country
 */
export function findHolidays({ country, services }, from) {
  const known = new Holidays(country);
  const states = known.getStates(country) ?? {};
  const also = ALSO[country] ?? [];
  const days = daysOf(known, from, OF_ONE_FAITH[country], also);
  if (Object.keys(days).length === 0) throw new Error(`date-holidays knows no public holidays of ${country}`);
  const named = [...new Set(services.flatMap(({ region = [] }) => [region].flat()))].sort();
  const regions = named.flatMap((/** @type {string} */ region) => {
    // NUTS 2 has no hyphen, and the package does not know it.
    const state = region.slice(3);
    if (region[2] !== '-' || !Object.hasOwn(states, state)) return [];
    const own = daysOf(new Holidays(country, state), from, OF_ONE_FAITH[country], also);
    const added = Object.fromEntries(Object.entries(own).filter(([date]) => !(date in days)));
    const removed = Object.keys(days).filter((date) => !(date in own));
    const isDifferent = Object.keys(added).length + removed.length > 0;
    return isDifferent ? [[region, { ...(Object.keys(added).length > 0 && { added }), ...(removed.length > 0 && { removed }) }]] : [];
  });
  return { from, until: from + YEARS - 1, days, ...(regions.length > 0 && { regions: Object.fromEntries(regions) }) };
}

/**
 * @param {Holidays} known
 * @param {number} from
 * @param {RegExp | undefined} ofOneFaith
 * @param {{ day: string, name: string, since?: number }[]} also
 * @returns {Record<string, string>}
 */
function daysOf(known, from, ofOneFaith, also) {
  const years = Array.from({ length: YEARS }, (_, index) => from + index);
  const days = years.flatMap((year) =>
    known.getHolidays(year).flatMap(({ type, rule, date, name, start, end }) => {
      if (type !== 'public' || ofOneFaith?.test(rule)) return [];
      // A day of a clock change has 23 or 25 hours; Bayram begins on the evening before the day that bears its date.
      const length = Math.floor((end.getTime() - start.getTime() + HOUR) / (24 * HOUR));
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
      return Array.from({ length }, (_, index) => [new Date(first + index * 24 * HOUR).toISOString().slice(0, 10), name]);
    }),
  );
  const added = years.flatMap((year) => also.flatMap(({ day, name, since = year }) => (since <= year ? [[`${year}-${day}`, name]] : [])));
  return Object.fromEntries(
    [...added, ...days].sort(([a = ''], [b = '']) => a.localeCompare(b)).filter(([date = '']) => years.includes(Number(date.slice(0, 4)))),
  );
}
