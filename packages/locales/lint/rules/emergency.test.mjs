import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../read.mjs';
import { dataWithCountry } from '../sample-data.mjs';
import { check } from './emergency.mjs';

test('a number for every danger first, or only numbers of the police, give no finding', () => {
  assert.deepEqual(check(dataWithCountry()), []);
  assert.deepEqual(check(dataWithCountry((country) => (country.emergency[0].for = 'police'))), []);
});

test('the two numbers of Belgium the other way round are refused', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  const broken = structuredClone(data);
  broken.directory.find((file) => file.name === 'BE').content.emergency.reverse();
  const [finding, ...rest] = check(broken);
  assert.deepEqual([finding?.file, finding?.cure, rest], ['directory/BE.json', 'Put 112 first.', []]);
});
