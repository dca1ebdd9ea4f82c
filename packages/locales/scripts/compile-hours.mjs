const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/**
 * Compiles opening hours to plain intervals of one week, without public holidays.
 * @param {string} text OpenStreetMap opening_hours, the subset in schema/README.md: `24/7`, or rules `[days] times` joined by `;`
 * @returns {number[]} start and end in turn, minutes from Monday 00:00, sorted, touching intervals joined; the whole week is [0, 10080]
 * @throws {Error} when the text is outside the subset
 */
export function compileHours(text) {
  if (text === '24/7') return [0, WEEK];
  /** @type {[number, number][][]} */ const week = DAYS.map(() => []);
  const { rules, holiday } = parseRules(text);
  for (const rule of rules) {
    const match = /^(?:((?:Mo|Tu|We|Th|Fr|Sa|Su)[A-Za-z,-]*) )?([\d:,-]+)$/.exec(rule);
    if (!match?.[2]) throw new Error(`"${rule}" is not a rule of our subset of opening_hours`);
    const times = match[2].split(',').map(parseTimes);
    // As in OpenStreetMap, a later rule replaces an earlier one on the days it names.
    for (const day of match[1] ? parseDays(match[1]) : DAYS.keys()) week[day] = times;
  }
  const hours = join(week.flatMap((times, day) => times.flatMap(([start, end]) => wrap(day * DAY + start, day * DAY + end))));
  if (holiday !== undefined && hours[0] === 0 && hours[1] === WEEK)
    throw new Error(`"PH ${holiday}" is not a rule beside day and night: readers are told that it is open every day`);
  return hours;
}

/**
 * Compiles what the hours say of public holidays: the rule `PH off` or `PH 10:00-14:00`.
 * @param {string} text as above
 * @returns {number[] | undefined} start and end in turn, minutes of that day; none: closed; undefined where nothing is said
 * @throws {Error} when that rule is outside the subset
 */
export function compileHolidayHours(text) {
  const { holiday } = parseRules(text);
  if (holiday === undefined || holiday === 'off') return holiday === undefined ? undefined : [];
  return join(
    holiday.split(',').map((times) => {
      const [start, end] = parseTimes(times);
      if (end > DAY) throw new Error(`"PH ${times}" is not a time span of one day`);
      return [start, end];
    }),
  );
}

/** @returns {{ rules: string[], holiday: string | undefined }} the rule for public holidays, and the others */
function parseRules(/** @type {string} */ text) {
  const rules = text.split(';').map((part) => part.trim());
  const last = rules.length > 1 ? /^PH (.*)$/.exec(rules.at(-1) ?? '') : null;
  return last ? { rules: rules.slice(0, -1), holiday: last[1] } : { rules, holiday: undefined };
}

/** @returns {number[]} */
function parseDays(/** @type {string} */ text) {
  return text.split(',').flatMap((part) => {
    const [from, to = from, ...rest] = part.split('-').map((day) => DAYS.indexOf(day));
    if (from === undefined || to === undefined || from < 0 || to < 0 || rest.length > 0)
      throw new Error(`"${part}" is not a day or a range of days`);
    const length = ((to - from + 7) % 7) + 1;
    return Array.from({ length }, (_, index) => (from + index) % 7);
  });
}

/** @returns {[number, number]} */
function parseTimes(/** @type {string} */ text) {
  const match = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(text);
  const [start = NaN, startMinute = NaN, end = NaN, endMinute = NaN] = match?.slice(1).map(Number) ?? [];
  if (!match || start > 23 || end > 24 || startMinute > 59 || endMinute > 59 || end * 60 + endMinute > DAY)
    throw new Error(`"${text}" is not a time span like 09:00-17:00`);
  const from = start * 60 + startMinute;
  const until = end * 60 + endMinute;
  return [from, until > from ? until : until + DAY];
}

/** A span of Sunday night goes on in the Monday of the same week. @returns {[number, number][]} */
function wrap(/** @type {number} */ start, /** @type {number} */ end) {
  return end <= WEEK
    ? [[start, end]]
    : [
        [start, WEEK],
        [0, end - WEEK],
      ];
}

/** @returns {number[]} */
function join(/** @type {[number, number][]} */ intervals) {
  /** @type {number[]} */ const joined = [];
  for (const [start, end] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last) joined[joined.length - 1] = Math.max(last, end);
    else joined.push(start, end);
  }
  return joined;
}
