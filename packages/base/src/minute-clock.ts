import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/** Redraws its element at each full minute, so that "open now" does not grow old; a hidden tab has no timer, and what shows no hours none to fear. */
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
    if (this.#showsHours()) this.#host.requestUpdate();
    this.#timer = window.setTimeout(this.#start, MINUTE - (Date.now() % MINUTE));
  };
}
