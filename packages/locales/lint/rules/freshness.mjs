import { shownSource } from '../../scripts/shown-source.mjs';
import { newestYearMonth, yearMonth } from '../../scripts/source-date.mjs';
import { MAXIMUM_AGE_MONTHS } from '../../scripts/limits.mjs';
import { sourceLists } from '../walk.mjs';

/**
 * No source is from the future, and nothing was seen there. Services whose source, the one that readers are shown, is older than the limit or has no date,
 * are named as warnings: what to re-check first. The reader sees the same on the page.
 * @param {import('../read.mjs').Data} data
 * @param {Date} [today]
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data, today = new Date()) {
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth();
  return data.directory.flatMap(({ file, content }) => {
    const published = new Set(
      content.services
        .filter((/** @type {any} */ service) => service.publish)
        .map((/** @type {any} */ service) => `services.${service.id}`),
    );
    const early = content.services.filter((/** @type {any} */ { lastSeen }) => lastSeen > today.toISOString().slice(0, 10));
    const unseen = early.map((/** @type {any} */ { id, lastSeen }) => ({
      level: /** @type {const} */ ('error'),
      file,
      key: `services.${id}.lastSeen`,
      problem: `is ${lastSeen}, a day in the future`,
      cure: 'Delete it; "npm run recheck -- --write" writes it, nobody does by hand.',
    }));
    const lists = sourceLists(content).flatMap(({ key, sources }) => {
      const newest = newestYearMonth(sources);
      if (newest !== undefined && newest > now)
        return [
          {
            level: /** @type {const} */ ('error'),
            file,
            key,
            problem: 'has a source dated in the future',
            cure: 'Write the date on which the copy was read.',
          },
        ];
      if (!published.has(key)) return [];
      const shown = yearMonth(shownSource(sources).date);
      if (shown !== undefined && now - shown <= MAXIMUM_AGE_MONTHS) return [];
      return [
        {
          level: /** @type {const} */ ('warning'),
          file,
          key,
          problem: shown === undefined ? 'has no dated source' : `was last read ${now - shown} months ago`,
          cure: 'Look for a newer page, and ask the service.',
        },
      ];
    });
    return [...unseen, ...lists];
  });
}
