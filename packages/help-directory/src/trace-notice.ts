import { isEmergency, type Country, type Service } from '@blind-betting/locales';
import type { ReactiveControllerHost } from 'lit';

/** What a way to reach a service leaves on the device. */
export type Trace = 'call' | 'message';

/** The link whose trace is being explained. */
export interface Explained {
  service: Service;
  /** As in the link. */
  address: string;
  trace: Trace;
}

/**
 * The first tap on a number, or on an address to write to, explains the trace that it leaves, in place; a reader who was told once of calls
 * or messages is not told again. What is for danger now is never held up.
 */
export class TraceNotice {
  /** What is being explained; its place in the list shows it. */
  explained: Explained | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #focus: (selector: string) => void;
  readonly #known = new Set<Trace>();

  /**
   * @param host to draw anew
   * @param focus puts the focus on what the selector finds, after the next update
   */
  constructor(host: ReactiveControllerHost, focus: (selector: string) => void) {
    this.#host = host;
    this.#focus = focus;
  }

  /**
   * A link was tapped; it is held up where there is something to explain first.
   * @param event of the tap
   * @param explained the link
   * @param country whose services are shown
   */
  tapped(event: Event, explained: Explained, country: Country): void {
    if (this.#known.has(explained.trace) || isEmergency(explained.address.replace(/^(tel|sms):/, ''), country)) return;
    event.preventDefault();
    this.explained = explained;
    this.#focus('.go');
    this.#host.requestUpdate();
  }

  /** Forgets what was being explained of a service that is no longer shown. */
  keepOnly(services: readonly Service[]): void {
    if (this.explained && !services.includes(this.explained.service)) this.explained = undefined;
  }

  /** The reader goes on after all, or not. */
  answered(goesOn: boolean): void {
    if (!this.explained) return;
    if (goesOn) this.#known.add(this.explained.trace);
    // The link to go on is gone with the notice, so the focus goes back to where it came from, either way.
    this.#focus(`a[href="${CSS.escape(this.explained.address)}"]`);
    this.explained = undefined;
    this.#host.requestUpdate();
  }
}
