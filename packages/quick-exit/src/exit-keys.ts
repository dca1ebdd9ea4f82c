import { listen, unlisten } from '@blind-betting/base';

/** An exit that answers keys. */
export interface KeyedExit extends HTMLElement {
  /** @param event a key of the page, down or up */
  handleKey(event: KeyboardEvent): void;
  /** The pattern is broken off: Shift with the wheel scrolls sideways, with a click it selects. */
  cancel(): void;
}

const exits: KeyedExit[] = [];

const KEYS = ['keydown', 'keyup'] as const;
const POINTERS = ['pointerdown', 'wheel'] as const;
const CAPTURE = { capture: true, passive: true };

/** Several exits may stand on a page; one answers the keys, so that its progress is said once, where it can be seen. */
function onKey(event: KeyboardEvent): void {
  const shown = exits.filter((exit) => exit.shadowRoot?.querySelector('.exit')?.checkVisibility?.());
  const exit = shown.find((candidate) => candidate.closest('dialog[open]')) ?? shown[0] ?? exits[0];
  exit?.handleKey(event);
}

function onPointer(): void {
  for (const exit of exits) exit.cancel();
}

/** @param exit that is on the page now */
export function hearKeys(exit: KeyedExit): void {
  if (exits.push(exit) > 1) return;
  for (const type of KEYS) listen(type, onKey, CAPTURE);
  for (const type of POINTERS) listen(type, onPointer, CAPTURE);
}

/** @param exit that is no longer on the page */
export function hearKeysNoMore(exit: KeyedExit): void {
  exits.splice(exits.indexOf(exit), 1);
  if (exits.length > 0) return;
  for (const type of KEYS) unlisten(type, onKey, CAPTURE);
  for (const type of POINTERS) unlisten(type, onPointer, CAPTURE);
}

/**
 * Shift is part of writing a capital letter; a list or a check box is not written in. What has the focus within the closed shadow root of a custom
 * element cannot be seen, and may be written in: there the key comes from an element that cannot have the focus itself.
 * @param event of a key
 */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.matches(':read-write') ||
    (target.localName.includes('-') && !target.shadowRoot && target.tabIndex < 0 && !target.hasAttribute('tabindex'))
  );
}
