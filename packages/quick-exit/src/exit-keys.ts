import { listen, unlisten } from '@blind-betting/base';

/** An exit that answers keys. */
export interface KeyedExit extends HTMLElement {
  /** @param event a key of the page, down or up */
  handleKey(event: KeyboardEvent): void;
}

const exits: KeyedExit[] = [];

const KEYS = ['keydown', 'keyup'] as const;

/** Several exits may stand on a page; one answers the keys, so that its progress is said once, where it can be seen. */
function onKey(event: KeyboardEvent): void {
  const shown = exits.filter((exit) => exit.shadowRoot?.querySelector('.exit')?.checkVisibility?.());
  const exit = shown.find((candidate) => candidate.closest('dialog[open]')) ?? shown[0] ?? exits[0];
  exit?.handleKey(event);
}

/** @param exit that is on the page now */
export function hearKeys(exit: KeyedExit): void {
  if (exits.push(exit) === 1) for (const type of KEYS) listen(type, onKey, true);
}

/** @param exit that is no longer on the page */
export function hearKeysNoMore(exit: KeyedExit): void {
  exits.splice(exits.indexOf(exit), 1);
  if (exits.length === 0) for (const type of KEYS) unlisten(type, onKey, true);
}

/**
 * Shift is part of writing a capital letter; a list or a check box is not written in.
 * @param event of a key
 */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.matches(':read-write');
}
