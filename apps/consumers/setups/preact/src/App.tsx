// #region example
import '@blind-betting/card/define.js';
import type {} from '@blind-betting/card/types/preact';
import '@blind-betting/help-directory/define.js';
import type {} from '@blind-betting/help-directory/types/preact';
// #endregion
import { useState } from 'preact/hooks';

export function App() {
  const [changed, setChanged] = useState(false);
  const [shown, setShown] = useState(false);
  const [side, setSide] = useState('');
  const [country, setCountry] = useState('');
  return (
    <>
      <h1>Hulp</h1>
      <button id="change" type="button" onClick={() => setChanged(true)}>
        change
      </button>
      <button id="toggle" type="button" onClick={() => setShown(!shown)}>
        toggle
      </button>
      <output id="flip">{side}</output>
      <output id="country">{country}</output>
      {/* #region example */}
      <blind-betting-card
        id="card"
        country={changed ? 'NL' : 'BE'}
        story={changed ? 'job' : 'money'}
        heading-level={changed ? 4 : 3}
        figure={!changed}
        onflip={(event) => setSide(event.side)}
      >
        <p>
          Hulp nodig? Bel <a href="tel:+3278055800">078 05 58 00</a>.
        </p>
        <p slot="promise">Snel geld verdienen?</p>
      </blind-betting-card>
      {shown && <blind-betting-card id="second" country="BE" />}
      <help-directory
        id="directory"
        country={changed ? 'NL' : 'BE'}
        no-exit={changed}
        oncountry-change={(event) => setCountry(event.country)}
      >
        <p>
          In gevaar? Bel <a href="tel:112">112</a>.
        </p>
      </help-directory>
      {/* #endregion */}
    </>
  );
}
