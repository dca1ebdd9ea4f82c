import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml } from './read-html.mjs';
import { openPage } from './open-page.mjs';
import { judge } from './verdict.mjs';

const claim = /** @type {any} */ ({ kind: 'number', value: '+3278055800', displays: ['078 05 58 00'], pages: [], site: false });
const record = /** @type {any} */ ({ country: 'BE', name: 'Help', others: [], languages: [] });
const visit = { url: 'https://a.test/x', at: 'https://a.test/x', moved: false, status: 200, readAt: '' };
const filler = '<p>Anybody can talk to us, without a name and without money. We look together for what is needed now.</p>'.repeat(7);
const look = (/** @type {string} */ title, /** @type {string} */ body) => {
  const page = readHtml(`<!doctype html><html><title>${title}</title><body><h1>${title}</h1>${body}</body></html>`, visit.at);
  const { verdict, code } = judge(visit, { page }, claim, record);
  return `${verdict} ${code}`;
};

describe('what stands before a page, or in its place', () => {
  const cases = /** @type {const} */ ([
    ['a wall of consent in Hungarian', 'Adatvédelem', '<p>Sütiket használunk.</p><button>Elfogadom</button>', 'cookie-wall'],
    ['a check of the browser in Russian', 'Проверка браузера', '<p>Мы проверяем ваш браузер…</p>', 'bot-check'],
    ['a waiting room', 'You are now in line', '<p>Your place in the queue: 1,812.</p>', 'busy'],
    ['a pay wall', 'An article', `${filler}<p>Abbonati per continuare a leggere</p>`, 'pay-wall'],
    ['a site that its host has closed', 'Account Suspended', '<p>This account has been suspended.</p>', 'outage'],
    ['a server without a site', 'Apache2 Ubuntu Default Page: It works', '<p>This page is used to test the server.</p>', 'outage'],
  ]);
  for (const [name, title, body, code] of cases) it(name, () => assert.equal(look(title, body), `cannot-be-read ${code}`));
  it('a site that has a newsletter is no pay wall', () => {
    assert.equal(look('Help', `${filler}<p>Subscribe to our newsletter. Members log in here. Call 078 05 58 01.</p>`), 'gone not-printed');
  });
});

describe('a page that says, with 200, that it is none', () => {
  for (const title of [
    'Sorry, we can’t find that page',
    'Sayfa bulunamadı',
    `The page that you asked for could not be found on our site${', which has many pages for people who look for help'.repeat(3)}`,
  ]) {
    it(title, () => assert.equal(look(title, filler), 'page-gone soft-404'));
    it(`${title}, and prints it`, () => assert.equal(look(title, `${filler}<p>078 05 58 00</p>`), 'cannot-be-read unclear'));
  }
  it('in data', async () => {
    const body = new Uint8Array(Buffer.from('{"status":404,"error":"Not Found","path":"/x"}'));
    const opened = await openPage({ ...visit, contentType: 'application/json' }, body);
    assert.equal(judge(visit, opened, claim, record).code, 'soft-404');
  });
  it('is not one with a telephone that begins so, nor one about people', () => {
    assert.equal(look('Help', '<p>Call us by day and by night: 02 404 12 12</p>'), 'gone not-printed');
    const people = `Help for families of children who have not been found${', day and night, in all of the country'.repeat(3)}`;
    assert.equal(look(people, `${filler}<p>02 511 64 64</p>`), 'gone not-printed');
  });
});
