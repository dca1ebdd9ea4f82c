import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAddress, findMail } from './find-address.mjs';
import { findHours } from './find-hours.mjs';
import { makePage } from './page.mjs';
import { plainText } from './plain-text.mjs';
import { readHtml } from './read-html.mjs';
import { rangesIn, shown } from './times.mjs';

const page = (/** @type {string[]} */ ...lines) => makePage({ lines: lines.map(plainText) });

describe('times', () => {
  const cases = /** @type {const} */ ([
    ['09:00-17:00', '09:00–17:00'],
    ['9.00–17.30', '09:00–17:30'],
    ['9h-17h30', '09:00–17:30'],
    ['de 9 h à 17 h', '09:00–17:00'],
    ['9 Uhr bis 17 Uhr', '09:00–17:00'],
    ['van 9 tot 17 uur', '09:00–17:00'],
    ['9 a.m. to 5 p.m.', '09:00–17:00'],
    ['9am-5pm', '09:00–17:00'],
    ['1 to 5 pm', '13:00–17:00'],
    ['9 to 5 pm', '09:00–17:00'],
    ['10:00–12:00, 14:00–20:00', '10:00–12:00, 14:00–20:00'],
    ['10:00-12:00,14:00-20:00', '10:00–12:00, 14:00–20:00'],
    ['с 09:00 до 18:00', '09:00–18:00'],
    ['από 09:00 έως 17:00', '09:00–17:00'],
    ['within 2-3 days', ''],
    ['2023-2024', ''],
    ['02 511-64-64', ''],
  ]);
  for (const [text, times] of cases) it(text, () => assert.equal(shown(rangesIn(text)), times));
});

describe('hours', () => {
  const look = (/** @type {string} */ hours, /** @type {string[]} */ ...lines) =>
    findHours(page(...lines), { hours, name: 'Payoke', numbers: ['+3232011690'], country: 'BE' });
  for (const text of [
    'Payoke, 24/7',
    'Payoke 24u/24',
    'Payoke, 7j/7 et 24h/24',
    'Payoke: rund um die Uhr',
    'Payoke : jour et nuit',
    'Payoke, 24 hours',
    'Payoke 00:00–24:00',
  ])
    it(text, () => assert.equal(look('24/7', text).found, 'yes'));
  it('an answer within 24 hours is not day and night', () => assert.equal(look('24/7', 'Payoke answers within 24 hours').found, 'no'));
  it('the same times', () => assert.equal(look('Mo-Fr 09:00-17:00', 'Payoke', 'ma-vr 9u - 17u').found, 'yes'));
  it('other times', () => {
    const { found, why } = look('Mo-Fr 09:00-17:00', 'Payoke', 'ma-vr 10u - 16u');
    assert.equal(found, 'no');
    assert.match(why ?? '', /10:00–16:00, not 09:00–17:00/);
  });
  it('words cannot be compared', () => assert.equal(look('Mo-Fr 09:00-17:00', 'Payoke, tijdens de kantooruren').words, true));
  it('the same times on other days', () => {
    assert.equal(look('Mo-Fr 09:00-17:00', 'Payoke', 'ma-do 9u - 17u').found, 'unclear');
    assert.equal(look('Mo-Fr 09:00-17:00', 'Payoke', 'Monday to Friday, 9 am to 5 pm').found, 'yes');
    assert.equal(look('Mo-Fr 09:00-17:00', 'Payoke', '9u - 17u').found, 'unclear');
  });
  it('times of a chat or an office', () => {
    assert.equal(look('24/7', 'Payoke. Chat 24/7. Phone: Mon-Fri 9-17h').found, 'unclear');
    assert.equal(look('Mo-Fr 09:00-17:00', 'Payoke', 'Secretariaat: ma-vr 9u - 17u').found, 'unclear');
  });
  it('times of somebody else', () => {
    const far = Array.from({ length: 20 }, (_, index) => `line ${index}`.replace(/\d+/, 'x'));
    assert.equal(look('Mo-Fr 09:00-17:00', 'Payoke', ...far, 'Awel 9u-17u').words, true);
    assert.equal(look('Mo-Fr 09:00-17:00', 'Awel', '9u-17u').found, 'unclear');
  });
});

describe('hours of somebody else on a page of the service', () => {
  const look = (/** @type {string} */ hours, /** @type {string} */ body) =>
    findHours(readHtml(`<title>Payoke</title><h1>Payoke</h1>${body}`, 'https://a.test/'), {
      hours,
      name: 'Payoke',
      numbers: ['+3232011690'],
      country: 'BE',
    }).found;
  const far = '<p>x</p>'.repeat(9);
  it('a shop, under its heading', () => {
    const hours = 'Mo-Fr 09:00-21:00';
    assert.equal(look(hours, '<h2>Lijn</h2><p>Bel ons.</p><h2>Winkel</h2><p>Open ma-vr 9.00-21.00 uur.</p>'), 'unclear');
    assert.equal(look(hours, '<h2>Winkel</h2><p>x</p><h2>Lijn</h2><p>Open ma-vr 9.00-21.00 uur.</p>'), 'yes');
  });
  it('day and night', () => {
    assert.equal(look('24/7', `<p>Tel. 03 201 16 90</p>${far}<p>In danger? Call 112, 24/7.</p>`), 'unclear');
    assert.equal(
      look('24/7', `<p>Tel. 03 201 16 90</p>${far}<p>The shelter of the town takes in people with children, 24 hours a day.</p>`),
      'unclear',
    );
    assert.equal(look('24/7', `<p>Tel. 03 201 16 90</p>${far}<p>Open 24/7</p>`), 'yes');
    assert.equal(look('24/7', `${far}<p>Tel. 03 201 16 90 or 112, 24/7</p>`), 'yes');
  });
});

describe('mail', () => {
  for (const text of [
    'info@help.example',
    'INFO@Help.example.',
    'info [at] help.example',
    'info (at) help (dot) example',
    'info @ help.example',
  ])
    it(text, () => assert.equal(findMail(page(text), 'info@help.example').found, 'yes'));
  for (const text of ['info@help.example.org', 'myinfo@help.example', 'no-info@help.example', 'info@xhelp.example'])
    it(text, () => assert.equal(findMail(page(text), 'info@help.example').found, 'no'));
});

describe('web addresses', () => {
  const look = (/** @type {string} */ address, /** @type {Partial<import('./page.mjs').Page>} */ parts) =>
    findAddress(makePage({ lines: [], ...parts }), address).found;
  it('a link', () => assert.equal(look('https://www.help.example', { links: ['http://help.example/nl/contact'] }), 'yes'));
  it('as text', () => assert.equal(look('https://www.help.example', { lines: ['Kijk op help.example.'] }), 'yes'));
  it('a page of a site', () => {
    assert.equal(look('https://help.example/chat', { links: ['https://www.help.example/chat/'] }), 'yes');
    assert.equal(look('https://help.example/chat', { links: ['https://www.help.example/'] }), 'no');
  });
  for (const text of ['myhelp.example', 'help.example.org', 'info@help.example', 'sub.help.example'])
    it(text, () => assert.equal(look('https://help.example', { lines: [text] }), 'no'));
});

describe('addresses in other words', () => {
  for (const text of [
    'help (kukac) payoke (pont) be',
    'help(zavináč)payoke.be',
    'help[собака]payoke.be',
    'Correo: help arroba payoke punto be',
    'help {papáki} payoke.be'.replace('papáki', 'παπάκι'),
  ])
    it(text, () => assert.equal(findMail(page(text), 'help@payoke.be').found, 'yes'));
  it('a word in brackets that nobody knows', () => {
    assert.equal(findMail(page('help [worm] payoke.be'), 'help@payoke.be').found, 'unclear');
    assert.equal(findMail(page('myhelp [worm] payoke.be', 'help [worm] payoke.be.example'), 'help@payoke.be').found, 'no');
  });
  it('in the text of a picture', () => {
    const images = [{ description: 'help arroba payoke punto be /mail.png', label: '' }];
    assert.equal(findMail(makePage({ lines: [], images }), 'help@payoke.be').found, 'yes');
  });
  it('a mail in words', () => assert.equal(findMail(page('Mail: help arobase payoke point be'), 'help@payoke.be').found, 'yes'));
});
