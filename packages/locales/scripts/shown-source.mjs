import { yearMonth } from './source-date.mjs';

/**
 * The source that stands for a record, to readers and in the audit: the newest page that prints a number of it, the newest page where none
 * does; the service's own page where two are of the same age.
 * @template {{ date: string, own?: boolean, numbers?: readonly string[] }} Source
 * @param {readonly Source[]} sources at least one
 * @returns {Source}
 */
export function shownSource(sources) {
  const printing = sources.filter(({ numbers = [] }) => numbers.length > 0);
  const [best] = (printing.length > 0 ? printing : sources).toSorted(
    (a, b) => (yearMonth(b.date) ?? 0) - (yearMonth(a.date) ?? 0) || Number(b.own ?? false) - Number(a.own ?? false),
  );
  return /** @type {Source} */ (best);
}
