import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listen, ofDocument, unlisten } from './unclobbered.js';

const MINUTE = 60_000;

/** Redraws its element at each full minute, so that "open now" does not grow old; a hidden tab has no timer, and what shows no hours is left as it is. */
export class MinuteClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer = 0;

  readonly #showsHours: () => boolean;

  /**
   * @param host to draw anew
   * @param showsHours whether it shows any now
   */
  constructor(host: ReactiveControllerHost, showsHours: () => boolean = () => true) {
    this.#host = host;
    this.#showsHours = showsHours;
    host.addController(this);
  }

  hostConnected(): void {
    listen('visibilitychange', this.#start, false, document);
    this.#start();
  }

  hostDisconnected(): void {
    unlisten('visibilitychange', this.#start, false, document);
    clearTimeout(this.#timer);
  }

  readonly #start = (): void => {
    clearTimeout(this.#timer);
    if (ofDocument('hidden')) return;
    if (this.#showsHours()) this.#host.requestUpdate();
    this.#timer = window.setTimeout(this.#start, MINUTE - (Date.now() % MINUTE));
  };
}
