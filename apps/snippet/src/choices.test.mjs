import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderAddress, readChoices, writeChoices } from './choices.mjs';

const known = { words: ['en', 'de'], countries: ['BE', 'NL'], languages: ['nl', 'nl-BE', 'fr-BE'], stories: ['love', 'job'] };
/** @type {import('./choices.mjs').Choices} */
const defaults = {
  language: 'en',
  country: 'BE',
  languages: ['nl-BE'],
  elements: ['blind-betting-card', 'help-directory'],
  story: 'love',
  delivery: 'folder',
  address: 'https://your.site/help/1.2.3/',
  colours: {},
};
const read = (/** @type {string} */ fragment) => readChoices(fragment, known, defaults);

test('what is written is read again', () => {
  /** @type {import('./choices.mjs').Choices} */
  const choices = {
    language: 'de',
    country: 'NL',
    languages: ['nl'],
    elements: ['help-directory'],
    story: 'job',
    delivery: 'placeholder',
    address: 'https://other.example:8443/a_b/1.2.3/',
    colours: { action: '#006633', 'exit-text': '#ffffff' },
  };
  assert.deepEqual(read(`#${writeChoices(choices)}`), choices);
});

test('what is not known is passed over, and never reaches the code', () => {
  assert.deepEqual(read(''), defaults);
  for (const wrong of [
    'country=be',
    'language=__proto__',
    'languages=xx,"><b>',
    'elements=quick-exit,',
    'story=constructor',
    'delivery=none',
    'address=javascript:alert(1)',
    'address=http://your.site/',
    'action=red;}',
    'action=%23006633',
    '%',
  ])
    assert.deepEqual(read(wrong), defaults, wrong);
});

test('of another country no language is kept that nobody has named', () => {
  assert.deepEqual(read('country=NL').languages, []);
  assert.deepEqual(read('country=NL&languages=nl').languages, ['nl']);
});

test('the address of a folder has a slash at its end, and nothing behind it', () => {
  assert.equal(folderAddress(' https://your.site/help/1.2.3 '), 'https://your.site/help/1.2.3/');
  assert.equal(folderAddress('https://your.site/help/?a=1#b'), 'https://your.site/help/');
  assert.equal(folderAddress('https://your.site'), 'https://your.site/');
  for (const none of ['your.site', 'http://your.site/', '/help/', '', 'https://']) assert.equal(folderAddress(none), '', none);
  // Signs that a shell reads.
  for (const sign of ['$', '(', ';', '&', '|', "'", '`', '!', '*', '%', ' ', '~', '<', '--', '{'])
    for (const address of [`https://your.site/${sign}a/`, `https://a${sign}b.example/`].filter(
      (one) => sign !== '--' || one.endsWith('/--a/'),
    ))
      assert.equal(folderAddress(address), '', address);
});
