// In each engine: every sentence reads as Node writes it, so that no reader is told something else by another browser.
import * as kit from '@blind-betting/locales';
import { assert } from 'chai';
import { sentences } from '../../locales/testing/sentences.mjs';

/** Given to all tests by the runner: which part of the countries each language is tried with; all where WHOLE is set. */
declare const FUZZ_SEED: number;
declare const WHOLE: boolean;
const SHARE = 5;

describe('every sentence in every language', () => {
  it(`is the same in this engine as in Node (seed ${FUZZ_SEED})`, async () => {
    const { catalog, loadCountry, loadGuide, loadMessages } = kit;
    const different: string[] = [];
    for (const [turn, tag] of catalog.languages.entries()) {
      const codes = catalog.countries.filter((_, index) => WHOLE || (index + turn + FUZZ_SEED) % SHARE === 0);
      const [messages, guide, response, ...countries] = await Promise.all([
        loadMessages(tag),
        loadGuide(tag),
        fetch(`/rendered-sentences/${tag}.json?countries=${codes.join()}`),
        ...codes.map(loadCountry),
      ]);
      const wanted = (await response.json()) as [string, string][];
      const written = sentences(kit, messages, guide, countries);
      assert.lengthOf(written, wanted.length, tag);
      const first = written.findIndex(([, text], index) => text !== wanted[index]![1]);
      if (first >= 0) different.push(`${tag}: ${written[first]!.join(': ')} / ${wanted[first]![1]}`);
    }
    assert.equal(different.join('\n'), '');
  });
});
