import { ofDocument } from '@blind-betting/base';

/** Numbers count up from 1 as long as a page is open: so many of the first and of the last are looked at. */
const LOOKED_AT = 20_000;

/** Each would show the name of the page, or wait for an answer. */
const DIALOGS = ['alert', 'confirm', 'prompt', 'print'] as const;

/** Each would end the way to the target. */
const WRITERS = ['open', 'write', 'writeln'] as const;

/**
 * Takes from a page what could bring it back while the reader waits for another one, or ask whether they really want to leave: what it has
 * put off, the frames of its animations, its dialogs, and what it plays. What plays outside of the page, as a sound that was never put into it, cannot be found.
 * @param view whose page it is
 */
export function still(view: Window & typeof globalThis): void {
  const timer = view.setTimeout(() => {});
  const frame = view.requestAnimationFrame(() => {});
  const idle = view.requestIdleCallback?.(() => {});
  for (let past = 0; past < LOOKED_AT; past += 1) {
    // Timeouts and intervals are numbered together (HTML, timers). One of the first may still be waiting, or come back again and again.
    view.clearTimeout(past);
    view.clearTimeout(timer - past);
    view.cancelAnimationFrame(frame - past);
    if (idle) view.cancelIdleCallback(idle - past);
  }
  for (const name of DIALOGS) Reflect.set(view, name, () => {});
  // The page around a frame keeps its listeners, so it is their means that are taken.
  view.onbeforeunload = null;
  Reflect.defineProperty(view.BeforeUnloadEvent.prototype, 'preventDefault', { value() {} });
  Reflect.defineProperty(view.BeforeUnloadEvent.prototype, 'returnValue', { set() {} });
  const media = ofDocument('querySelectorAll', view.document).call(view.document, 'audio, video') as NodeListOf<HTMLMediaElement>;
  view.speechSynthesis?.cancel();
  for (const name of WRITERS) Reflect.defineProperty(view.document, name, { value() {} });
  for (const medium of media) view.HTMLMediaElement.prototype.pause.call(medium);
}
