import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * The one place that assistive technology listens to. It is always there, since a region that comes together with its text is not heard, and
 * only its text changes. At first it is empty: who comes to the list reads it.
 */
export class LiveRegion {
  readonly #host: ReactiveControllerHost;
  #last: string | undefined;
  #said = '';

  /** @param host that shows it */
  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * @param text what is true now; said aloud when it is another one than before
   * @param isFault it is said also where it is the first one
   */
  render(text: string, isFault: boolean): TemplateResult {
    if (this.#last === undefined) {
      this.#last = isFault ? '' : text;
      if (isFault) void this.#host.updateComplete.then(() => this.#host.requestUpdate());
    } else if (text !== this.#last) this.#said = this.#last = text;
    // As a property: what a page translator has put in place of the text goes with it.
    return html`<p class="unseen" role="status" .textContent=${this.#said}></p>`;
  }
}
