import assert from 'node:assert/strict';
import { test } from 'node:test';
import { swissGerman } from './swiss-german.mjs';

test('writes ss and guillemets, and leaves the rest alone', () => {
  assert.equal(swissGerman('„Ich weiß, was ‚groß‘ heißt.“ Ä {number}'), '«Ich weiss, was ‹gross› heisst.» Ä {number}');
});
