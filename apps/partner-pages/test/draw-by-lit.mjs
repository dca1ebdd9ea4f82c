/**
 * Draws card and directory as a developer's server does, and prints them with the sources for `style-src`. A process of its own, since what
 * `html --shadow` draws with holds a Lit of its own, and two of them in one process are one too many.
 */
import { loadAhead, styleSource } from '@blind-betting/base/server.js';
import { BlindBettingCard } from '@blind-betting/card';
import '@blind-betting/card/define.js';
import { loadSceneAhead } from '@blind-betting/card/server.js';
import { HelpDirectory } from '@blind-betting/help-directory';
import '@blind-betting/help-directory/define.js';
import { QuickExit } from '@blind-betting/quick-exit';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

await loadSceneAhead('love');
await loadAhead({ language: 'nl', country: 'BE', hasDirectory: true });
const drawn = await collectResult(
  render(html`
    <blind-betting-card lang="nl" country="BE"
      ><p>Bel <a href="tel:112">112</a></p></blind-betting-card
    >
    <help-directory lang="nl" country="BE"
      ><p>Bel <a href="tel:112">112</a></p></help-directory
    >
  `),
);
const sources = await Promise.all([BlindBettingCard, HelpDirectory, QuickExit].map((element) => styleSource(element)));
console.log(JSON.stringify({ drawn, sources: sources.join(' ') }));
