import { version, warnOnce } from '@blind-betting/base';

/** The same key for every copy of the kit on the page, and not among the names of its globals. */
const KEY = Symbol.for('blind-betting');

/**
 * The first copy of the entry on a page stands; two at work would mix the files of two versions.
 * @returns whether this copy is the first
 */
export function isFirst(): boolean {
  const page = globalThis as { [KEY]?: string };
  const earlier = page[KEY];
  page[KEY] ??= version;
  if (earlier) warnOfOther(earlier);
  return !earlier;
}

/** @param earlier version that is at work already, in this copy or in another */
export function warnOfOther(earlier: string | undefined): void {
  if (earlier !== version)
    warnOnce(`version ${earlier ?? 'unknown'} is on this page already; version ${version} is not used. Load one version only.`);
}
