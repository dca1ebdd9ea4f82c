import { version, warnOnce } from '@blind-betting/base';

/** The same key for every copy of the kit on the page, and not among the names of its globals. */
const KEY = Symbol.for('blind-betting');

/**
 * Of two versions the first stands: two at work would mix their files. A second tag of the same folder has nothing to add. One of another
 * folder, with the same version, may help out where the first cannot have its files.
 * @returns whether this copy has work to do
 */
export function hasWork(): boolean {
  const page = globalThis as { [KEY]?: { version: string; folder: string } };
  const folder = new URL('.', import.meta.url).href;
  const earlier = page[KEY];
  page[KEY] ??= { version, folder };
  if (earlier) warnOfOther(earlier.version);
  return !earlier || (earlier.version === version && earlier.folder !== folder);
}

/** @param earlier version that is at work already, in this copy or in another */
export function warnOfOther(earlier: string | undefined): void {
  if (earlier !== version)
    warnOnce(`version ${earlier ?? 'unknown'} is on this page already, version ${version} is not used. Load one only.`);
}
