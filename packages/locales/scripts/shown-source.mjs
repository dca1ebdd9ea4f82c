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

/**
 * The same for one service, unless all its pages print an old number: what the service itself said stands beside no page that says otherwise.
 * @template {{ date: string, own?: boolean, numbers?: readonly string[] }} Source
 * @param {{ sources: readonly Source[], confirmed?: { numbers?: readonly string[] } }} service of a country file
 * @returns {Source | undefined}
 */
export function sourceOf({ sources, confirmed }) {
  const isGiven = (confirmed?.numbers ?? []).length > 0;
  return isGiven && sources.every(({ numbers = [] }) => numbers.length === 0) ? undefined : shownSource(sources);
}
