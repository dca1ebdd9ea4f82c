/**
 * @param {string} date
 * @returns {boolean} whether it is a day of the calendar, as 2026-12-01
 */
export function isDay(date) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
