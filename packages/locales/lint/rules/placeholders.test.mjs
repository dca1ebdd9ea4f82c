import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataWithMessages, messageFile } from '../sample-data.mjs';
import { check } from './placeholders.mjs';

const english = messageFile('en', {
  call: 'Call {number}',
  danger: 'In danger?',
  count: '{count, plural, one {# service} other {# services}}',
});
const french = (/** @type {any} */ messages) => dataWithMessages(english, messageFile('fr', messages));

test('the same names in another order or sentence give no finding', () => {
  assert.deepEqual(
    check(
      french({ call: '{number} : appelle', danger: "Un danger ? N'attends pas.", count: '{count, plural, one {#} many {#} other {#}}' }),
    ),
    [],
  );
});

test('a wrong placeholder is named, next to the one English uses', () => {
  const [finding, ...rest] = check(french({ call: 'Appelle le {numero}' }));
  assert.deepEqual([finding.file, finding.key], ['messages/fr.json', 'call']);
  assert.match(finding.problem, /\{numero\} where English uses \{number\}/);
  assert.match(finding.cure, /same names/);
  assert.deepEqual(rest, []);
});

test('a placeholder that is left out is named', () => {
  const [finding] = check(french({ call: 'Appelle' }));
  assert.match(finding.problem, /English uses \{number\}/);
});

test('a placeholder that English does not have is named', () => {
  const [finding] = check(french({ danger: 'En danger, {name} ?' }));
  assert.match(finding.problem, /uses \{name\}/);
});

test('a brace that is not closed is named with its text', () => {
  const [finding] = check(french({ call: 'Appelle le {number' }));
  assert.equal(finding.key, 'call');
  assert.match(finding.problem, /is not ICU MessageFormat.*Appelle le \{number/);
  assert.match(finding.cure, /plain text/);
});

test('more of ICU MessageFormat than we compile is refused', () => {
  const [finding] = check(french({ call: 'Appelle le {number, number}' }));
  assert.match(finding.problem, /more of ICU MessageFormat/);
});
