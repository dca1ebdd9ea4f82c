import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../read.mjs';
import { dataWithMessages, messageFile } from '../sample-data.mjs';
import { check } from './direction.mjs';

test('the real files run in the direction of their script', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  assert.ok(data.messages.length > 40);
  assert.deepEqual(check(data), []);
});

test('a direction against the script is named with the right one, whichever way it is wrong', () => {
  const directions = { ar: 'rtl', 'ks-Arab': 'rtl', he: 'rtl', en: 'ltr', 'sr-Latn': 'ltr' };
  for (const [name, right] of Object.entries(directions)) {
    const file = messageFile(name, {});
    const findingsFor = (/** @type {string} */ direction) => check(dataWithMessages({ ...file, content: { ...file.content, direction } }));
    assert.deepEqual(findingsFor(right), [], name);
    const [finding] = findingsFor(right === 'rtl' ? 'ltr' : 'rtl');
    assert.deepEqual([finding?.level, finding?.file, finding?.key], ['error', `messages/${name}.json`, 'direction']);
    assert.equal(finding?.cure, `Write "${right}".`);
  }
});

test('a tag whose script is not known is left to the rule for scripts', () => {
  assert.deepEqual(check(dataWithMessages(messageFile('xx', {}))), []);
});
