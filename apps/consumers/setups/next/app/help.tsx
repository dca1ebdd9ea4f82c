// #region example
'use client';

import '@blind-betting/card/define.js';
import type {} from '@blind-betting/card/types/react';
import '@blind-betting/help-directory/define.js';
import type {} from '@blind-betting/help-directory/types/react';
// #endregion
import type { BlindBettingCard, FlipEvent } from '@blind-betting/card';
import type { CountryChangeEvent, HelpDirectory } from '@blind-betting/help-directory';
import { useEffect, useRef, useState } from 'react';

export function Help() {
  const [changed, setChanged] = useState(false);
  const [shown, setShown] = useState(false);
  const [side, setSide] = useState('');
  const [country, setCountry] = useState('');
  // #region example
  const card = useRef<BlindBettingCard>(null);
  const directory = useRef<HelpDirectory>(null);
  // React adds no handler of its own to an element that a server has sent: https://github.com/facebook/react/issues/35446
  useEffect(() => {
    const stop = new AbortController();
    card.current?.addEventListener('flip', (event: FlipEvent) => setSide(event.side), stop);
    directory.current?.addEventListener('country-change', (event: CountryChangeEvent) => setCountry(event.country), stop);
    return () => stop.abort();
  }, []);
  // #endregion
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
        ref={card}
        id="card"
        country={changed ? 'NL' : 'BE'}
        story={changed ? 'job' : 'money'}
        heading-level={changed ? 4 : 3}
        figure={!changed}
      >
        <p>
          Hulp nodig? Bel <a href="tel:+3278055800">078 05 58 00</a>.
        </p>
        <p slot="promise">Snel geld verdienen?</p>
      </blind-betting-card>
      {shown && <blind-betting-card id="second" country="BE" />}
      <help-directory ref={directory} id="directory" country={changed ? 'NL' : 'BE'} no-exit={changed}>
        <p>
          In gevaar? Bel <a href="tel:112">112</a>.
        </p>
      </help-directory>
      {/* #endregion */}
    </>
  );
}
