import { catalog, format, loadMessages } from '@blind-betting/locales';
import { assert } from 'chai';
import { spokenName } from './spoken-name.js';

describe('the name of a button with a short word', () => {
  it('is the sentence where that holds the word, in any case', () => {
    assert.equal(spokenName('Large', 'Show the number large', 'en'), 'Show the number large');
  });

  it('holds what is seen in every language, with a number and without', async () => {
    for (const tag of catalog.languages) {
      const messages = await loadMessages(tag);
      const { large, largeShort } = messages.directory;
      const numbered = format(messages.common.labelled, { label: largeShort, value: '27\u00a036' }, messages);
      for (const shown of [largeShort, numbered]) {
        const name = spokenName(shown, large, tag);
        assert.include(name.toLocaleLowerCase(tag), shown.toLocaleLowerCase(tag), tag);
        assert.include(name, large, tag);
      }
    }
  });
});
