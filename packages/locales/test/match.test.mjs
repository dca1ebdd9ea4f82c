import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalog, isAbroad, matchCountry, matchLanguage } from '../dist/index.js';

const available = ['en', 'es', 'es-419', 'fr', 'nb', 'nl', 'nl-BE', 'pt', 'pt-BR', 'sr', 'sr-Latn', 'zh-Hans', 'zh-Hant'];

test('the language of a tag is found in its most special file', () => {
  const cases = {
    'fr-CH': 'fr',
    fr: 'fr',
    'nl-BE': 'nl-BE',
    'nl-NL': 'nl',
    nl: 'nl',
    no: 'nb',
    nn: 'nb',
    'nb-NO': 'nb',
    pt: 'pt',
    'pt-AO': 'pt',
    es: 'es',
    'es-ES': 'es',
    'es-CO': 'es-419',
    'es-419': 'es-419',
    cnr: 'sr-Latn',
    'pt-BR': 'pt-BR',
    'pt-PT': 'pt',
    sr: 'sr',
    'sr-RS': 'sr',
    'sr-Latn': 'sr-Latn',
    'sr-Latn-RS': 'sr-Latn',
    'sr-ME': 'sr-Latn',
    'zh-Hans-CN': 'zh-Hans',
    'zh-CN': 'zh-Hans',
    'zh-TW': 'zh-Hant',
    'EN-us': 'en',
    'en-US-u-hc-h12': 'en',
  };
  for (const [tag, wanted] of Object.entries(cases)) assert.equal(matchLanguage([tag], available), wanted, tag);
});

test('a near miss is read, not thrown away', () => {
  const cases = {
    nl_BE: 'nl-BE',
    de_DE_formal: undefined,
    'sr_RS@latin': 'sr-Latn',
    'nl-': 'nl',
    'nl-BE-': 'nl-BE',
    zh_CN: 'zh-Hans',
    en_GB: 'en',
    'en_GB.UTF-8': 'en',
    'fr-x': 'fr',
    'fr-!!': 'fr',
  };
  for (const [tag, wanted] of Object.entries(cases)) assert.equal(matchLanguage([tag], available), wanted, tag);
  assert.equal(matchLanguage(['de_DE_formal'], ['de']), 'de');
});

test('older and narrower names of a language lead to it', () => {
  const all = [...available, 'ar', 'hr', 'ro', 'fa', 'et', 'lv', 'sq'];
  const cases = {
    cmn: 'zh-Hans',
    'cmn-Hant-TW': 'zh-Hant',
    scr: 'hr',
    scc: 'sr',
    arb: 'ar',
    mo: 'ro',
    prs: 'fa',
    ekk: 'et',
    lvs: 'lv',
    als: 'sq',
  };
  for (const [tag, wanted] of Object.entries(cases)) assert.equal(matchLanguage([tag], all), wanted, tag);
});

test('a regional tag falls back to the base file where there is no regional one', () => {
  assert.equal(matchLanguage(['nl-BE'], ['en', 'nl']), 'nl');
  assert.equal(matchLanguage(['pt-BR'], ['pt']), 'pt');
  assert.equal(matchLanguage(['pt'], ['pt-BR']), 'pt-BR');
  assert.equal(matchLanguage(['es-MX'], ['es']), 'es');
});

test('a script that is asked for is not replaced by the file of the region', () => {
  assert.equal(matchLanguage(['sr-Latn-RS'], ['sr-RS', 'sr-Latn']), 'sr-Latn');
});

test('the first language that exists wins, not the first file', () => {
  assert.equal(matchLanguage(['tlh', 'nl-BE', 'fr'], available), 'nl-BE');
  assert.equal(matchLanguage(['fr', 'en'], available), 'fr');
});

test('what is no language is passed over', () => {
  for (const tag of ['C', 'C.UTF-8', '', '*', 'und', 'und-BE', '💥', 'x', 'i-none', 'constructor']) {
    assert.equal(matchLanguage([tag, 'fr'], available), 'fr', tag);
    assert.equal(matchLanguage([tag], available), undefined, tag);
  }
});

test('nothing asked for or nothing available is no language', () => {
  assert.equal(matchLanguage([], available), undefined);
  assert.equal(matchLanguage(['en'], []), undefined);
});

test('the country of the page comes first, in any case of letters', () => {
  assert.equal(matchCountry('NL', 'nl-BE', 'Europe/Paris', catalog), 'NL');
  assert.equal(matchCountry('be', 'fr-FR', 'Europe/Paris', catalog), 'BE');
});

test('then the region of the language next to the element', () => {
  assert.equal(matchCountry('', 'nl-BE', 'Europe/Amsterdam', catalog), 'BE');
  assert.equal(matchCountry('QQ', 'fr-Latn-LU', 'Europe/Paris', catalog), 'LU');
});

test('a language without region does not guess its largest country', () => {
  assert.equal(matchCountry('', 'fr', 'Europe/Brussels', catalog), 'BE');
  assert.equal(matchCountry('', 'nl', 'UTC', catalog), undefined);
});

test('then the time zone of the device', () => {
  assert.equal(matchCountry('', '', 'Europe/Amsterdam', catalog), 'NL');
  assert.equal(matchCountry('', 'en-US', 'Europe/Busingen', catalog), 'DE');
  assert.equal(matchCountry('', '', 'Europe/Belgrade', catalog), 'RS');
});

test('else there is no country', () => {
  for (const zone of ['UTC', 'Etc/UTC', 'America/New_York', '', 'toString'])
    assert.equal(matchCountry('', 'C', zone, catalog), undefined, zone);
});

test('a zone of another place is abroad', () => {
  assert.equal(isAbroad('Europe/Paris', ['Europe/Brussels']), true);
  assert.equal(isAbroad('Europe/Brussels', ['Europe/Brussels']), false);
  assert.equal(isAbroad('Europe/Busingen', ['Europe/Berlin', 'Europe/Busingen']), false);
});

test('a zone without a place says nothing', () => {
  for (const zone of ['UTC', 'GMT', 'Etc/UTC', 'Etc/GMT-1', '']) assert.equal(isAbroad(zone, ['Europe/Brussels']), false, zone);
});
