import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editJson } from './edit-json.mjs';

const path = 'packages/locales/directory/BE.json';
const text = '{\n  "a": ["x", "y"],\n  "b": { "c": 1 }\n}\n';

test('a new field stands where it is wanted, and nothing else moves', async () => {
  assert.equal(await editJson(path, text, [{ path: ['z'], value: true, before: 'b' }]), text.replace('  "b"', '  "z": true,\n  "b"'));
  assert.equal(await editJson(path, text, [{ path: ['z'], value: true, after: 'a' }]), text.replace('  "b"', '  "z": true,\n  "b"'));
  assert.equal(await editJson(path, text, [{ path: ['z'], value: true, before: 'gone' }]), text.replace(' }\n', ' },\n  "z": true\n'));
});

test('a field is changed, and taken away again', async () => {
  const changed = await editJson(path, text, [{ path: ['b', 'c'], value: 2 }]);
  assert.equal(changed, text.replace('1', '2'));
  assert.equal(
    await editJson(path, await editJson(path, text, [{ path: ['z'], value: 1, before: 'b' }]), [{ path: ['z'], value: undefined }]),
    text,
  );
});

test('a file that nobody has formatted is not formatted here', async () => {
  const loose = '{ "a":   1,\n"b": 2 }';
  assert.equal(await editJson(path, loose, [{ path: ['a'], value: 3 }]), loose.replace('1', '3'));
});
