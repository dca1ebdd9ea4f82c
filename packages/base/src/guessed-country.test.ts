// In each engine: the zone that a device of a country reports leads to that country.
import { catalog, loadCountry, matchCountry } from '@blind-betting/locales';
import { assert } from 'chai';

describe('what the engine knows of countries', () => {
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
});
