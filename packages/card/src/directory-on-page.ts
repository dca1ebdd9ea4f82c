import { isServer, ofDocument, pageAhead } from '@blind-betting/base';

/**
 * The first directory of the page.
 * @returns null where there is none; on a server something to be told from null, where the page will have one
 */
export function directoryOnPage(): HTMLElement | null {
  if (isServer) return pageAhead().hasDirectory ? ({} as HTMLElement) : null;
  return ofDocument('querySelector').call(document, 'help-directory') as HTMLElement | null;
}
