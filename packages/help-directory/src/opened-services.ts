import type { Service } from '@blind-betting/locales';
import type { ReactiveControllerHost } from 'lit';

/** Of which services the reader has opened the rest: a place in the list that comes to hold another service is closed. */
export class OpenedServices {
  readonly #host: ReactiveControllerHost;
  readonly #services = new Set<Service>();

  /** @param host to draw anew */
  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  has(service: Service): boolean {
    return this.#services.has(service);
  }

  /** The reader opened or closed the rest of a service. */
  toggled(service: Service, isOpen: boolean): void {
    if (isOpen === this.has(service)) return;
    if (isOpen) this.#services.add(service);
    else this.#services.delete(service);
    this.#host.requestUpdate();
  }
}
