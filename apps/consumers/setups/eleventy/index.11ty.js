// #region example
import '@blind-betting/card/define.js';
import '@blind-betting/help-directory/define.js';
import { loadAhead } from '@blind-betting/base/server.js';
import { loadSceneAhead } from '@blind-betting/card/server.js';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

export default async function page() {
  await loadSceneAhead('money');
  await loadAhead({ language: 'nl', country: 'BE', hasDirectory: true });
  const drawn = await collectResult(
    render(
      html`<blind-betting-card id="card" lang="nl" country="BE" story="money" heading-level="3" figure>
          <p>Hulp nodig? Bel <a href="tel:+3278055800">078 05 58 00</a>.</p>
          <p slot="promise">Snel geld verdienen?</p>
        </blind-betting-card>
        <div id="place"></div>
        <help-directory id="directory" lang="nl" country="BE">
          <p>In gevaar? Bel <a href="tel:112">112</a>.</p>
        </help-directory>`,
    ),
  );
  // #endregion
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Hulp</title>
    <script type="module" src="/main.js"></script>
  </head>
  <body>
    <h1>Hulp</h1>
    <button id="change" type="button">change</button>
    <button id="toggle" type="button">toggle</button>
    <output id="flip"></output>
    <output id="country"></output>
    ${drawn}
  </body>
</html>`;
}
