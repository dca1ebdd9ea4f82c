import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/** Redraws its element at each full minute, so that "open now" does not grow old; a hidden tab has no timer. */
export class MinuteClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#start);
    this.#start();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#start);
    clearTimeout(this.#timer);
  }

  readonly #start = (): void => {
    clearTimeout(this.#timer);
    if (document.hidden) return;
    this.#host.requestUpdate();
    this.#timer = window.setTimeout(this.#start, MINUTE - (Date.now() % MINUTE));
  };
}
