import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findNumber } from './find-number.mjs';
import { makePage } from './page.mjs';
import { plainText } from './plain-text.mjs';

const belgian = { number: '+3278055800', country: 'BE', displays: ['078 05 58 00'], name: 'Stophumantrafficking' };

/** @param {string | string[]} text @param {any} [wanted] */
function look(text, wanted = belgian) {
  return findNumber(makePage({ lines: [text].flat().map(plainText) }), wanted).found;
}

describe('a number is found as people write it', () => {
  for (const text of [
    '078 05 58 00',
    '078/05.58.00',
    '078/05 58 00',
    '078 / 05 58 00',
    '078-055-800',
    '078 055 800',
    '078055800',
    '(078) 05 58 00',
    '+32 78 05 58 00',
    '+32 (0)78 05 58 00',
    '+32 (0) 78/05.58.00',
    '(+32) 78 05 58 00',
    '+32-78-05-58-00',
    '+ 32 78 05 58 00',
    '0032 78 05 58 00',
    '00 32 78 05 58 00',
    '32 78 05 58 00',
    '+3278055800',
    '078\u00a005\u202f58\u200900',
    '078\u00ad05\u200b58\u206000',
    '078‑05–58—00',
    '078·05·58·00',
    '٠٧٨ ٠٥ ٥٨ ٠٠',
    '۰۷۸ ۰۵ ۵۸ ۰۰',
    '０７８ ０５ ５８ ００',
    '\u202a+32 78 05 58 00\u202c',
    'Tel.078 05 58 00',
    'Bel 078 05 58 00 24/7, gratis',
    'Bel 078 05 58 00 24u/24',
    'Appelez le 078 05 58 00 (24h/24, 7j/7).',
    'Tel 078 05 58 00 09:00-17:00',
    'Tel 078 05 58 00 9h-17h',
    '02 511 64 64 078 05 58 00',
    '02 511 64 64 / 078 05 58 00',
    '078 05 58 00 - 02 511 64 64',
    '078 05 58 00/01',
    'Tel/Fax: 078 05 58 00',
    'Tel. & fax: 078 05 58 00',
    'Fax: 02 511 64 65. Tel: 078 05 58 00',
    'Fax 02 511 64 65, tel. 078 05 58 00',
    'Tel: 078 05 58 00 Fax: 02 511 64 65',
    '30/07/2023 078 05 58 00',
    'T 078 05 58 00 F 078 05 58 01',
    '078 05 58 00 (1)',
    '078 05 58 00 • 02 511 64 64',
    '0 7 8 0 5 5 8 0 0',
    '2000 Antwerpen 078 05 58 00',
  ])
    it(text, () => assert.equal(look(text), 'yes'));

  it('in other countries', () => {
    assert.equal(look('(0-616) 91119', { number: '+37061691119', country: 'LT', name: 'x' }), 'yes');
    assert.equal(look('8 616 91119', { number: '+37061691119', country: 'LT', name: 'x' }), 'yes');
    assert.equal(look('06 80/205-520', { number: '0680205520', country: 'HU', name: 'x' }), 'yes');
    assert.equal(look('+36 80 205 520', { number: '0680205520', country: 'HU', name: 'x' }), 'yes');
    assert.equal(look('069 9709797-0', { number: '+496997097970', country: 'DE', name: 'x' }), 'yes');
    assert.equal(look('022 233 309', { number: '+37322233309', country: 'MD', name: 'x' }), 'yes');
    assert.equal(look('70 20 25 50', { number: '+4570202550', country: 'DK', name: 'x' }), 'yes');
    assert.equal(look('Хотлинија 033 448 11 86', { number: '+41334481186', country: 'CH', name: 'x' }), 'yes');
  });
});

describe('a near number is not taken for it', () => {
  for (const text of [
    '078 05 58 01',
    '078 05 58 001',
    '1078 05 58 00',
    '078 05 58 0',
    '078 50 58 00',
    '+33 78 05 58 00',
    '+31 078 05 58 00',
    '+32 79 05 58 00',
    '05 58 00',
    '0478 05 58 00',
    'Fax: 078 05 58 00',
    'Fax 078/05.58.00',
    'F. 078 05 58 00',
    'Télécopie : 078 05 58 00',
    'Факс: 078 05 58 00',
    'Tel: 02 511 64 64, fax: 078 05 58 00',
    '078 05 58 00 (fax)',
    'IBAN BE78 0558 0078 0558',
    'BTW BE 078 055 800',
    'Rekening 078055800',
    'Order no. 078055800',
    'T 078 05 58 01 F 078 05 58 00',
    'T. +32 78 05 58 01 | F. +32 78 05 58 00',
    'https://help.example/?id=078055800',
    '078055800.jpg',
    '€ 078 05 58 00',
    'ISBN 978-078-05-58-00',
    'c/c postale 078055800',
    'P. IVA 078055800',
  ])
    it(text, () => assert.equal(look(text), 'no'));

  it('a label in the cell before it', () => {
    assert.equal(look(['Fax', '078 05 58 00']), 'no');
    assert.equal(look(['Telefoon', '078 05 58 00']), 'yes');
  });
  it('another code of a country, the same digits', () => {
    const danish = { number: '+4570202550', country: 'DK', name: 'x' };
    assert.equal(look('+46 70 20 25 50', danish), 'no');
    assert.equal(look('+46 70 20 25 50 12', danish), 'no');
    assert.equal(look('+46 - 70 20 25 50', danish), 'no');
  });
  it('another extension of the same exchange', () => {
    assert.equal(look('069 9709797-12', { number: '+496997097970', country: 'DE', name: 'x' }), 'no');
    assert.equal(look('069 9709797-12', { number: '+49699709797', country: 'DE', name: 'x' }), 'no');
  });
});

describe('where a person must look', () => {
  for (const text of ['078 05 58 00 12', '12 078 05 58 00', '78 05 58 00']) it(text, () => assert.notEqual(look(text), 'yes'));
  for (const text of [
    'Наказ № 078055800 від 12.03.2021',
    'Delibera n. 078055800',
    'Te1: O78 O5 58 OO',
    '078 O5 S8 00',
    'اتصل بنا: 00 58 05 078',
  ])
    it(text, () => assert.equal(look(text), 'unclear'));
  it('groups from the right, in a line from left to right', () => assert.equal(look('Call 00 58 05 078'), 'no'));
  it('a link that dials one number and shows another', () => {
    const page = makePage({ lines: ['078 05 58 01'], dials: [{ number: '+3278055800', text: '078 05 58 01', before: '', line: 0 }] });
    assert.equal(findNumber(page, belgian).found, 'unclear');
  });
});

describe('links and data', () => {
  const find = (/** @type {any} */ parts) => findNumber(makePage({ lines: [], ...parts }), belgian);
  it('a link that dials it', () =>
    assert.equal(find({ dials: [{ number: '+32-78-05-58-00', text: 'Bel ons', before: '' }] }).found, 'yes'));
  it('a link behind the word fax', () => assert.equal(find({ dials: [{ number: '+3278055800', text: '', before: 'Fax: ' }] }).found, 'no'));
  it('JSON-LD', () => assert.equal(find({ data: { telephones: ['+32 78 05 58 00'], mails: [], urls: [] } }).found, 'yes'));
});

describe('short codes', () => {
  const wanted = { number: '1712', country: 'BE', name: '1712 – meldpunt geweld' };
  const missing = { number: '116000', country: 'BE', name: 'Child Focus', displays: ['116 000'] };
  for (const text of ['Bel 1712, het meldpunt geweld', 'Meldpunt geweld: 1712', 'Meldpunt (1712)'])
    it(text, () => assert.equal(look(text, wanted), 'yes'));
  for (const text of [
    'Child Focus: bel 116 000',
    'Call Child Focus on 116000.',
    'Child Focus 116 000 | 24/7',
    'Child Focus helpline 112/116 000',
  ])
    it(text, () => assert.equal(look(text, missing), 'yes'));
  for (const text of [
    'Bus 1712 stops at the meldpunt',
    'Meldpunt: bel 17120',
    'Meldpunt: bel 1.712',
    'Meldpunt: bel 21712',
    'Het meldpunt hielp 1712 mensen',
    'Meldpunt: € 1712',
    'Meldpunt: 078 1712 00',
    'In 1712 war hier ein Haus',
    'Meldpunt, Kerkstraat 1712, tel. 03 201 16 90',
    'Meldpunt, Kerkstraat 1712 tel. 03 201 16 90',
    'Meldpunt, 1712 Antwerpen',
    'Meldpunt 1712 Antwerpen',
  ])
    it(text, () => assert.notEqual(look(text, wanted), 'yes'));
  for (const text of ['Child Focus: 116 001', 'Child Focus: 116 000 5', 'Child Focus helped 116 000 children', '116 000'])
    it(text, () => assert.notEqual(look(text, missing), 'yes'));
  it('in a cell of its own, of a table of figures', () => {
    const emergency = { number: '112', country: 'BE', name: '112' };
    assert.notEqual(look(['Cases', '112', 'Victims', '98'], emergency), 'yes');
    assert.equal(look(['Ambulance: call', '112'], emergency), 'yes');
    assert.equal(look('In danger? Call 112.', emergency), 'yes');
  });
  it('far from the name', () => assert.equal(look(['Child Focus', 'x '.repeat(400), 'Call 116 000'], missing), 'unclear'));
});

describe('a code of others', () => {
  const code = (/** @type {string[]} */ ...lines) =>
    findNumber(makePage({ lines, title: 'Numbers' }), { number: '1712', country: 'BE', name: 'Awel Jongerenlijn' }).found;
  it('a year', () => assert.equal(code('Awel Jongerenlijn was founded in 1712. Call us.'), 'no'));
  it('of another service', () => assert.equal(code('Awel Jongerenlijn: 1713', 'Milieulijn: 1712'), 'no'));
  it('of another service, and none of its own', () => assert.equal(code('Awel Jongerenlijn', 'Groene Milieulijn: 1712'), 'unclear'));
  it('its own', () => assert.equal(code('Awel Jongerenlijn', 'Bel 1712'), 'yes'));
  it('one of two years', () => assert.equal(code('Bel Awel Jongerenlijn: 1712 - 1720'), 'unclear'));
  it('of one with a longer name', () => {
    assert.equal(code('Kleine Awel Jongerenlijn: 1712', 'Awel Jongerenlijn: 1713'), 'unclear');
    assert.equal(code('Kleine Awel Jongerenlijn: 1713', 'Awel Jongerenlijn: 1712'), 'yes');
  });
  it('the second after one word to call', () => assert.equal(code('Awel Jongerenlijn', 'In danger dial 112 or 1712.'), 'yes'));
  it('not in use', () => assert.equal(code('Awel Jongerenlijn', '1712 is niet meer in gebruik'), 'unclear'));
});
