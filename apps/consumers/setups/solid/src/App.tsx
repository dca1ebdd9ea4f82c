// #region example
import '@blind-betting/card/define.js';
import type {} from '@blind-betting/card/types/solid';
import '@blind-betting/help-directory/define.js';
import type {} from '@blind-betting/help-directory/types/solid';
// #endregion
import { createSignal, Show } from 'solid-js';

export function App() {
  const [changed, setChanged] = createSignal(false);
  const [shown, setShown] = createSignal(false);
  const [side, setSide] = createSignal('');
  const [country, setCountry] = createSignal('');
  return (
    <>
      <h1>Hulp</h1>
      <button id="change" type="button" onClick={() => setChanged(true)}>
        change
      </button>
      <button id="toggle" type="button" onClick={() => setShown(!shown())}>
        toggle
      </button>
      <output id="flip">{side()}</output>
      <output id="country">{country()}</output>
      {/* #region example */}
      <blind-betting-card
        id="card"
        country={changed() ? 'NL' : 'BE'}
        story={changed() ? 'job' : 'money'}
        prop:headingLevel={changed() ? 4 : 3}
        prop:figure={!changed()}
        on:flip={(event) => setSide(event.side)}
      >
        <p>
          Hulp nodig? Bel <a href="tel:+3278055800">078 05 58 00</a>.
        </p>
        <p slot="promise">Snel geld verdienen?</p>
      </blind-betting-card>
      <Show when={shown()}>
        <blind-betting-card id="second" country="BE" />
      </Show>
      <help-directory
        id="directory"
        country={changed() ? 'NL' : 'BE'}
        prop:noExit={changed()}
        on:country-change={(event) => setCountry(event.country)}
      >
        <p>
          In gevaar? Bel <a href="tel:112">112</a>.
        </p>
      </help-directory>
      {/* #endregion */}
    </>
  );
}
