import { newestYearMonth, writtenMonth } from '../../scripts/source-date.mjs';
import { freshUntil } from '../../scripts/fresh-until.mjs';
import { numbersOf } from '../../scripts/hold-proposal.mjs';
import { sourceLists } from '../walk.mjs';

/**
 * No source is from the future, nothing was seen, missed or confirmed there, and what is missed is a number of its record. Services of which
 * nothing that speaks for them is within its limit are named as warnings: what to re-check first. The reader sees the same on the page.
 * @param {import('../read.mjs').Data} data
 * @param {Date} [today]
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data, today = new Date()) {
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth();
  return data.directory.flatMap(({ file, content }) => {
    const published = new Map(
      content.services
        .filter((/** @type {any} */ service) => service.publish)
        .map((/** @type {any} */ service) => [`services.${service.id}`, service]),
    );
    const unseen = content.services.flatMap((/** @type {any} */ service) =>
      whatCannotBe(service, today).map((each) => ({ file, ...each })),
    );
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
      const service = published.get(key);
      if (!service) return [];
      const until = freshUntil(service);
      if (until !== undefined && now <= until) return [];
      return [
        {
          level: /** @type {const} */ ('warning'),
          file,
          key,
          problem: until === undefined ? 'has nothing with a date that speaks for it' : `was good until ${writtenMonth(until)}`,
          cure: 'Look for a newer page, and ask the service.',
        },
      ];
    });
    return [...unseen, ...lists];
  });
}

/** @returns {{ level: 'error', key: string, problem: string, cure: string }[]} */
function whatCannotBe(/** @type {any} */ { id, phone, text, lastSeen, confirmed, gone = [] }, /** @type {Date} */ today) {
  const own = numbersOf({ phone, text });
  const strange = gone.filter((/** @type {any} */ { number }) => !own.includes(number));
  const recheck = '"npm run recheck -- --write" writes it, nobody does by hand.';
  const days = [
    ['lastSeen', lastSeen, recheck],
    ['confirmed', confirmed?.date, '"npm run confirm" writes it, nobody does by hand.'],
    ...gone.flatMap((/** @type {any} */ { on }) => on).map((/** @type {string} */ day) => ['gone', day, recheck]),
  ];
  return [
    ...days
      .filter(([, day]) => day > today.toISOString().slice(0, 10))
      .map(([field, day, cure]) => problem(`${id}.${field}`, `is ${day}, a day in the future`, `Delete it; ${cure}`)),
    ...strange.map((/** @type {any} */ { number }) =>
      problem(`${id}.gone`, `${number} is no number of this service`, `Delete it; ${recheck}`),
    ),
  ];
}

/** @returns {{ level: 'error', key: string, problem: string, cure: string }} */
function problem(/** @type {string} */ key, /** @type {string} */ text, /** @type {string} */ cure) {
  return { level: 'error', key: `services.${key}`, problem: text, cure };
}
