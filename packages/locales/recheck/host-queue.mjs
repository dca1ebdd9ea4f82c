import { setTimeout as wait } from 'node:timers/promises';

/** One request at a time for each host, and never two within the delay. */
export class HostQueue {
  /** @type {Map<string, Promise<unknown>>} */ #last = new Map();
  /** @type {Map<string, number>} Where robots.txt asks for more. */ #own = new Map();

  constructor(/** @type {number} */ delay, /** @type {AbortSignal | undefined} */ signal = undefined) {
    this.delay = delay;
    this.signal = signal;
  }

  /** @param {string} host @param {number} seconds */
  slower(host, seconds) {
    // Without a delay there is nothing to be slower than: the host is our own.
    if (this.delay > 0) this.#own.set(host, Math.min(Math.max(seconds * 1000, this.delay), 30_000));
  }

  /**
   * @template T
   * @param {string} host
   * @param {() => Promise<T>} task
   * @returns {Promise<T>}
   */
  run(host, task) {
    const before = this.#last.get(host) ?? Promise.resolve();
    const result = before.then(task);
    const pause = () => wait(this.#own.get(host) ?? this.delay, undefined, this.signal && { signal: this.signal }).catch(() => {});
    this.#last.set(host, result.then(pause, pause));
    return result;
  }
}
