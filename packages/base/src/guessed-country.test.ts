// In each engine: the zone that a device of a country reports leads to that country, and every name is in the reader's language.
import { catalog, countryName, languageName, loadCountry, loadMessages, matchCountry, ownName } from '@blind-betting/locales';
import { assert } from 'chai';

describe('what the engine knows of countries and languages', () => {
  it('leads from a time zone to its country', async () => {
    const wrong: string[] = [];
    for (const code of catalog.countries) {
      const { timeZones } = await loadCountry(code);
      // What the engine itself reports for that zone; Kosovo has no zone of its own, and shares that of Serbia.
      const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: timeZones[0] }).resolvedOptions();
      const found = matchCountry('', '', timeZone, catalog);
      if (found !== (code === 'XK' ? 'RS' : code)) wrong.push(`${code}: ${timeZone} leads to ${found}`);
    }
    assert.equal(wrong.join('; '), '');
  });

  it('names every country in every language, and none in English by mistake', async () => {
    const english = await loadMessages('en');
    const wrong: string[] = [];
    for (const tag of catalog.languages) {
      const messages = await loadMessages(tag);
      const same = catalog.countries.filter((code) => countryName(code, messages) === countryName(code, english));
      // Some names are the same in some languages (Malta, Portugal); all of them never are.
      if (tag !== 'en' && same.length > catalog.countries.length / 2)
        wrong.push(`${tag}: this engine has no names, so its file needs engineGap`);
      if (catalog.countries.some((code) => countryName(code, messages) === code)) wrong.push(`${tag} has no name for a country`);
    }
    assert.equal(wrong.join('; '), '');
  });

  it('names every language in itself, and in the language of the reader', async () => {
    const names = catalog.languages.map((tag) => ownName(tag));
    assert.equal(new Set(names).size, names.length);
    assert.equal(ownName('ga'), 'Gaeilge');
    assert.equal(ownName('ka'), 'ქართული');
    const [german, irish] = await Promise.all([loadMessages('de'), loadMessages('ga')]);
    assert.equal(languageName('ar', german), 'Arabisch');
    assert.equal(languageName('ar', irish), 'Araibis');
  });
});
