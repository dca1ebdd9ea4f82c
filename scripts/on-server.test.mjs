import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { loadAhead, styleSource } from '@blind-betting/base/server.js';
import { BlindBettingCard } from '@blind-betting/card';
import '@blind-betting/card/define.js';
import { HelpDirectory } from '@blind-betting/help-directory';
import '@blind-betting/help-directory/define.js';
import '@blind-betting/quick-exit/define.js';
import { loadSceneAhead } from '@blind-betting/card/server.js';
import { html } from 'lit';

// As a framework draws them that renders pages on a server with Lit's own renderer.
test('card, directory and exit are drawn whole, in the language of each', async () => {
  await loadSceneAhead('love');
  await loadAhead({ language: 'fr', country: 'BE' });
  await loadAhead({ language: 'nl', country: 'BE' });
  const drawn = collectResultSync(
    render(
      html`<blind-betting-card lang="nl" country="BE" exit help-href="/hulp" exit-href="/weer"></blind-betting-card>
        <help-directory lang="fr" country="BE"></help-directory><quick-exit lang="fr"></quick-exit>`,
    ),
  );
  assert.match(drawn, /Er is hulp\./);
  assert.match(drawn, /class="all" href="\/hulp"/);
  assert.match(drawn, /href="\/weer"/);
  assert.match(drawn, /<h2>.{0,60}aide/i);
  for (const [tag, count] of Object.entries({ 'blind-betting-card': 1, 'help-directory': 1, 'quick-exit': 2 }))
    assert.equal(drawn.split(`<${tag}`).length - 1, count, tag);
  assert.match(drawn, /<a class="exit" part="exit" href="https:\/\/www\.wikipedia\.org\/"/);
  assert.match(drawn, /class="art".*?<svg/s);
  // HTML takes such an attribute for true, whatever it says.
  assert.doesNotMatch(drawn, / (open|checked|selected)="/);
});

test('a strict policy can allow the styles that are drawn', async () => {
  await loadAhead({ language: 'nl', country: 'BE' });
  const drawn = collectResultSync(
    render(
      html`<blind-betting-card lang="nl" country="BE"></blind-betting-card
        ><help-directory lang="nl" country="BE" no-exit></help-directory>`,
    ),
  );
  const sheets = [...drawn.matchAll(/<style>(.*?)<\/style>/gs)].map(([, sheet = '']) => sheet);
  assert.deepEqual(
    sheets.map((sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`),
    [await styleSource(BlindBettingCard), await styleSource(HelpDirectory)],
  );
  assert.doesNotMatch(drawn, / style="/);
});

test('where no country is known, no choice is drawn that would do nothing, and none is taken for true', async () => {
  await loadAhead({ language: 'nl', country: 'BE' });
  const drawn = collectResultSync(render(html`<help-directory lang="nl"></help-directory>`));
  assert.match(drawn, /class="change"/);
  assert.doesNotMatch(drawn, /<select|type="radio"|="(true|false)"/);
});

test('an exit that would stay on the page leads away', async () => {
  await loadAhead({ language: 'nl', country: 'BE' });
  const drawn = collectResultSync(render(html`<help-directory lang="nl" country="BE" exit-href="#"></help-directory>`));
  assert.doesNotMatch(drawn, / href="#"/);
  assert.equal(drawn.split('<quick-exit').length - 1, 1, 'a page after another has an exit of its own');
});

test('pages that are drawn side by side have an exit each', async () => {
  const request = async () => {
    await loadAhead({ language: 'nl', country: 'BE' });
    return collectResultSync(render(html`<help-directory lang="nl" country="BE"></help-directory><quick-exit lang="nl"></quick-exit>`));
  };
  for (const drawn of await Promise.all([request(), request(), request()])) assert.equal(drawn.split('<quick-exit').length - 1, 2);
});

test('what was not loaded is named', async () => {
  await loadAhead({ language: 'nl', country: 'BE' });
  /** @type {string[]} */ const said = [];
  const { warn } = console;
  console.warn = (text) => said.push(text);
  collectResultSync(render(html`<help-directory lang="el" country="NL"></help-directory>`));
  console.warn = warn;
  assert.match(said.join('\n'), /<help-directory> is drawn without "el": await loadAhead\(\) for it first/);
});

test('without texts an element shows what stands between its tags', () => {
  const drawn = collectResultSync(render(html`<help-directory lang="de" country="LU"><p>112</p></help-directory>`));
  assert.match(drawn, /<div class="root">\s*<slot><\/slot>/);
  assert.match(drawn, /<p>112<\/p>/);
});

test('a language or a country that does not exist is named', async () => {
  await assert.rejects(loadAhead({ language: 'xx', country: 'BE' }), /Nothing can be drawn in "xx": there are no texts\. Known: ar/);
  await assert.rejects(loadAhead({ language: 'nl', country: 'XX' }), /Nothing can be drawn for "XX": it is no country of ours\. Known: AL/);
});
