import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findNumber } from './find-number.mjs';
import { makePage } from './page.mjs';
import { plainText } from './plain-text.mjs';

const wanted = { number: '+3278055800', country: 'BE', displays: ['078 05 58 00'], name: 'Help' };
const look = (/** @type {string} */ text) => findNumber(makePage({ lines: [plainText(text)] }), wanted).found;

describe('a number that the page says not to call', () => {
  for (const text of [
    'Since 1 March 2024, 078 05 58 00 has been replaced by 078 05 58 01.',
    'Le numéro 078 05 58 00 a été remplacé le 3 mai par le 078 05 58 01.',
    'Numărul 078 05 58 00 a fost înlocuit cu 078 05 58 01.',
    'Die 078 05 58 00 wurde durch 078 05 58 01 ersetzt.',
    '078 05 58 00 dejó de funcionar el 30 de junio y ya no está operativo.',
    'Het nummer 078 05 58 00 is sinds 30 juni niet meer in gebruik.',
    '078 05 58 00 does not work any more',
    'Please do not text 078 05 58 00 any more.',
    'Bel niet meer 078 05 58 00',
    'Scammers call people from 078 05 58 00 and say that they are from the help line.',
    'Шахраї телефонують з номера 078 05 58 00. Лінія ним не користується.',
    '078 05 58 00 calls people. The line does not use this number.',
  ])
    it(text, () => assert.equal(look(text), 'unclear'));
});

describe('a number to call, in a sentence with such words', () => {
  for (const text of [
    'The number 078 05 58 01 has been replaced by 078 05 58 00.',
    '078 05 58 00 replaced two numbers of the past.',
    'Do not hesitate to call us: 078 05 58 00',
    'Victims of scammers call 078 05 58 00.',
    '078 05 58 00, and nobody needs to be afraid any more',
    'Call 078 05 58 00, also if you are not our client.',
    'The office has closed. Call 078 05 58 00.',
    'Do not use 078 05 58 01, call 078 05 58 00',
  ])
    it(text, () => assert.equal(look(text), 'yes'));
});
