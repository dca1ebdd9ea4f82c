import { ofDocument } from '@blind-betting/base';

/** More than a page has at a time; their numbers count up from 1 as long as it is open. */
const LAST = 20_000;

/** Each would show the name of the page, or wait for an answer. */
const DIALOGS = ['alert', 'confirm', 'prompt', 'print'] as const;

/**
 * Takes from a page what could bring it back while the reader waits for another one: what it has put off, the frames of its animations, its
 * dialogs, and what it plays. What plays outside of the page, as a sound that was never put into it, cannot be found.
 * @param view whose page it is
 */
export function still(view: Window & typeof globalThis): void {
  const timer = view.setTimeout(() => {});
  const frame = view.requestAnimationFrame(() => {});
  const idle = view.requestIdleCallback?.(() => {});
  for (let past = 0; past < LAST; past += 1) {
    // Timeouts and intervals are numbered together (HTML, timers).
    view.clearTimeout(timer - past);
    view.cancelAnimationFrame(frame - past);
    if (idle) view.cancelIdleCallback(idle - past);
  }
  for (const name of DIALOGS) Reflect.set(view, name, () => {});
  const media = ofDocument('querySelectorAll', view.document).call(view.document, 'audio, video') as NodeListOf<HTMLMediaElement>;
  view.speechSynthesis?.cancel();
  for (const medium of media) view.HTMLMediaElement.prototype.pause.call(medium);
}
