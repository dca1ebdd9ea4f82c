/** Proves: what a page shows at first asks the engine for no name and no date, and for a plural form once: the first of each takes a phone long. */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import {
  catalog,
  choiceName,
  countryName,
  format,
  formatMinuteOfWeek,
  inOrder,
  languageName,
  ownName,
  wallClock,
  writtenDate,
} from '../dist/index.js';
import { loadMessages } from '../dist/load.js';

test('names and dates are written without Intl, and a plural rule is made once', async () => {
  const made = /** @type {const} */ (['DateTimeFormat', 'DisplayNames', 'Collator', 'PluralRules']).map((name) => mock.method(Intl, name));
  for (const tag of catalog.languages) {
    const messages = await loadMessages(tag);
    for (const drawing of ['first', 'second']) {
      for (const code of [...inOrder(catalog.countries, messages), 'EU']) {
        assert.notEqual(countryName(code, messages), code, drawing);
        assert.ok(choiceName(code, messages));
      }
      for (const other of catalog.languages) assert.notEqual(ownName(other), other);
      assert.notEqual(languageName('ar', messages), 'ar');
      assert.ok(formatMinuteOfWeek(0, messages).day);
      assert.match(writtenDate('2024-03', messages) + writtenDate('2024', messages), /2024.*2024/);
      format({ one: '1', other: '{count}' }, { count: 2 }, messages);
    }
  }
  assert.deepEqual(
    made.map((method) => method.mock.callCount()),
    [0, 0, 0, catalog.languages.length],
  );
});

test('where there is no Temporal, the clock of a zone is made once', () => {
  const made = mock.method(Intl, 'DateTimeFormat');
  const clock = (/** @type {number} */ time) => wallClock(new Date(time), 'Europe/Lisbon');
  assert.notEqual(clock(0), clock(60_000));
  assert.ok(made.mock.callCount() <= 1, `${made.mock.callCount()} made`);
});
