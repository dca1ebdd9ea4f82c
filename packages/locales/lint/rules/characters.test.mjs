import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataWithCountry, dataWithMessages, messageFile } from '../sample-data.mjs';
import { check } from './characters.mjs';

test('plain names and addresses pass', () => {
  assert.deepEqual(check(dataWithCountry()), []);
  assert.deepEqual(check(dataWithCountry((country) => (country.services[0].name = 'Sürya – Λέσβος “Дом”'))), []);
});

test('a character that turns the text around, hides or is broken is named with its place', () => {
  for (const [character, name] of [
    ['\u202e', 'U+202E'],
    ['\u200b', 'U+200B'],
    ['\u0007', 'U+0007'],
    ['\ud800', 'U+D800'],
    ['\ufffd', 'U+FFFD'],
  ]) {
    const [finding, ...others] = check(dataWithCountry((country) => (country.services[0].name = `One${character}`)));
    assert.deepEqual([finding?.file, finding?.key, others.length], ['directory/BE.json', 'services.0.name', 0]);
    assert.match(finding?.problem ?? '', new RegExp(`${name?.replace('+', '\\+')}$`));
  }
});

test('the own name of a language is looked at too, its messages are not', () => {
  const file = messageFile('ar', { title: '\u202e' });
  assert.deepEqual(check(dataWithMessages(file)), []);
  file.content.name = '\u202eArabic';
  assert.equal(check(dataWithMessages(file))[0]?.key, 'name');
});
