/**
 * Reads the dates of sources: EDTF (ISO 8601-2) as schema/README.md describes it.
 * @param {string} date `2024`, `2024-03`, `2016~`, `2022/..`, `../2016` or `undated`
 * @returns {number | undefined} months since year 0; a bare year counts as its January, so that a record never looks younger than it is
 */
export function yearMonth(date) {
  const match = /(\d{4})(?:-(\d{2}))?/.exec(date);
  return match ? Number(match[1]) * 12 + Number(match[2] ?? 1) - 1 : undefined;
}

/**
 * @param {number} month since year 0
 * @returns {string} as `2024-03`
 */
export function writtenMonth(month) {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/**
 * @param {readonly { date: string }[]} sources
 * @returns {number | undefined} months since year 0 of the newest dated source
 */
export function newestYearMonth(sources) {
  const months = sources.map((source) => yearMonth(source.date)).filter((month) => month !== undefined);
  return months.length > 0 ? Math.max(...months) : undefined;
}
