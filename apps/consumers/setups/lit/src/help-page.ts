// #region example
import '@blind-betting/card/define.js';
import '@blind-betting/help-directory/define.js';
import type { FlipEvent } from '@blind-betting/card';
import type { CountryChangeEvent } from '@blind-betting/help-directory';
// #endregion
import { html, LitElement, nothing } from 'lit';

class HelpPage extends LitElement {
  static override properties = { changed: { state: true }, shown: { state: true }, side: { state: true }, country: { state: true } };

  declare changed: boolean;
  declare shown: boolean;
  declare side: string;
  declare country: string;

  constructor() {
    super();
    this.changed = this.shown = false;
    this.side = this.country = '';
  }

  override render() {
    return html`
      <h1>Hulp</h1>
      <button id="change" type="button" @click=${() => (this.changed = true)}>change</button>
      <button id="toggle" type="button" @click=${() => (this.shown = !this.shown)}>toggle</button>
      <output id="flip">${this.side}</output>
      <output id="country">${this.country}</output>
      <!-- #region example -->
      <blind-betting-card
        id="card"
        country=${this.changed ? 'NL' : 'BE'}
        story=${this.changed ? 'job' : 'money'}
        heading-level=${this.changed ? 4 : 3}
        ?figure=${!this.changed}
        @flip=${(event: FlipEvent) => (this.side = event.side)}
      >
        <p>Hulp nodig? Bel <a href="tel:+3278055800">078 05 58 00</a>.</p>
        <p slot="promise">Snel geld verdienen?</p>
      </blind-betting-card>
      ${this.shown ? html`<blind-betting-card id="second" country="BE"></blind-betting-card>` : nothing}
      <help-directory
        id="directory"
        country=${this.changed ? 'NL' : 'BE'}
        ?no-exit=${this.changed}
        @country-change=${(event: CountryChangeEvent) => (this.country = event.country)}
      >
        <p>In gevaar? Bel <a href="tel:112">112</a>.</p>
      </help-directory>
      <!-- #endregion -->
    `;
  }
}

customElements.define('help-page', HelpPage);
