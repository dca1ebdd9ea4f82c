import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareVersions, isRelease, newestFor } from './versions.mjs';

const published = { versions: ['1.2.3', '1.2.10', '1.10.0', '2.0.0-beta.1', '2.0.0', '2.1.0', '3.0.0'], latest: '2.1.0' };

test('a release has three numbers, and nothing else', () => {
  assert.deepEqual(['1.2.3', '0.0.0', '10.20.30'].map(isRelease), [true, true, true]);
  assert.deepEqual(['1.2', 'v1.2.3', '1.2.3-beta.1', '01.2.3', '1.2.3\n', 'latest', 1, undefined].map(isRelease), Array(8).fill(false));
});

test('versions are compared as numbers', () => {
  assert.deepEqual(['1.10.0', '1.2.10', '2.0.0', '1.2.3'].sort(compareVersions), ['1.2.3', '1.2.10', '1.10.0', '2.0.0']);
  assert.equal(compareVersions('1.2.3', '1.2.3'), 0);
});

test('the newest is the one with the same first number, unless all may change; what is newer than the latest does not count', () => {
  assert.equal(newestFor('1.2.3', published, false), '1.10.0');
  assert.equal(newestFor('1.2.3', published, true), '2.1.0');
  assert.equal(newestFor('2.0.0', published, false), '2.1.0');
  assert.equal(newestFor('2.1.0', published, true), '2.1.0');
  assert.equal(newestFor('1.10.0', published, false), '1.10.0');
});

test('a version that was taken back, and one that never was, are told apart', () => {
  assert.throws(() => newestFor('3.0.0', published, false), /of version 3\.0\.0, and the newest published one is 2\.1\.0, which is older/);
  assert.throws(() => newestFor('1.2.4', published, false), /1\.2\.4, which was never published\. Copy 2\.1\.0/);
});
