/** Proves: however often a page is drawn, an `Intl` object is made once for each language or zone. */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { countryName, format, ownName, wallClock, writtenDate } from '../dist/index.js';
import { loadMessages } from '../dist/load.js';

test('drawing again makes no Intl object', async () => {
  const messages = await loadMessages('nl');
  const draw = () => [
    wallClock(new Date(0), 'Europe/Brussels'),
    countryName('XK', { language: 'nl' }),
    ownName('ti'),
    writtenDate('2024-03', messages),
    writtenDate('2024', messages),
    format({ one: 'een', other: '{count}' }, { count: 2 }, messages),
  ];
  const first = draw();
  const made = /** @type {const} */ (['DateTimeFormat', 'DisplayNames', 'PluralRules']).map((name) => mock.method(Intl, name));
  assert.deepEqual(draw(), first);
  assert.deepEqual(
    made.map((method) => method.mock.callCount()),
    [0, 0, 0],
  );
});
