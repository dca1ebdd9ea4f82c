import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from './is-server.js';
import { isBefore } from './is-before.js';
import { pageAhead } from './load-ahead.js';
import { ofDocument } from './unclobbered.js';

/** The same for every copy of the kit, like the holders of the exit. */
const KEY = Symbol.for('blind-betting:directories');

/** The directories of this page, whatever their tags. */
const directories: Set<Element> = ((globalThis as { [KEY]?: Set<Element> })[KEY] ??= new Set());

/** Tells the cards of the page that its host is a directory: a developer may have given it another tag. */
export class ListedDirectory implements ReactiveController {
  readonly #host: Element;

  /** @param host a directory */
  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    directories.add(this.#host);
  }

  hostDisconnected(): void {
    directories.delete(this.#host);
  }
}

/**
 * The first directory of the page, in shadow trees as well. One whose code is still on its way is known by its tag.
 * @returns null where there is none; on a server something to be told from null, where the page will have one
 */
export function directoryOnPage(): HTMLElement | null {
  if (isServer) return pageAhead().hasDirectory ? ({} as HTMLElement) : null;
  const tagged = ofDocument('querySelector').call(document, 'help-directory');
  const [first = null, ...others] = tagged ? [tagged, ...directories] : directories;
  return others.reduce((found, other) => (isBefore(other, found!) ? other : found), first) as HTMLElement | null;
}
