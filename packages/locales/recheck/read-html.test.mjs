import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findNumber } from './find-number.mjs';
import { readHtml } from './read-html.mjs';

const wanted = { number: '+3278055800', country: 'BE', displays: ['078 05 58 00'], name: 'Help' };
const read = (/** @type {string} */ body) =>
  readHtml(`<!doctype html><title>Help</title><body>${body}`, 'https://help.example.org/contact');
const look = (/** @type {string} */ body) => findNumber(read(body), wanted).found;

describe('a number in HTML', () => {
  for (const body of [
    '<p>078 <b>05</b> <i>58</i> 00</p>',
    '<p><span>078</span>/<span>05</span>.<span>58</span>.<span>00</span></p>',
    '<p>078&nbsp;05&#8239;58&thinsp;00</p>',
    '<p>078&shy;05&#8203;58<wbr>00</p>',
    '<p>078\n  05 58\n  00</p>',
    '<a href="tel:+3278055800">Bel ons</a>',
    '<a href="tel:+32%20(0)78%2005%2058%2000">Bel</a>',
    '<a href="TEL:078/05.58.00">Bel</a>',
    '<a href="https://wa.me/3278055800">WhatsApp</a>',
    '<a href="tel:02511">x</a><a href="tel:+3278055800">078 05 58 00</a>',
    '<p><a href="tel:025116464">02 511 64 64</a><a href="/x">078 05 58 00</a></p>',
    '<table><tr><td>1000<td>078 05 58 00<td>2024</table>',
    '<p>078 05 58 00<sup>1</sup></p>',
    '<p>02 511 64 65<br>078 05 58 00</p>',
    '<script type="application/ld+json">{"@graph":[{"@type":"Organization","contactPoint":[{"@type":"ContactPoint","telephone":"+32-78-05-58-00"}]}]}</script>',
    '<div itemscope><meta itemprop="telephone" content="+3278055800"></div>',
    '<img alt="Bel 078 05 58 00" src="x.png">',
    '<pre>Fax 02 511 64 65\n078 05 58 00</pre>',
  ])
    it(body, () => assert.equal(look(body), 'yes'));
});

describe('what is no number for a reader', () => {
  for (const body of [
    '<!-- 078 05 58 00 --><p>x</p>',
    '<script>const tel = "078 05 58 00"</script>',
    '<p><del>078 05 58 00</del> 02 511 64 64</p>',
    '<p>078 05 58</p><p>00</p>',
    '<table><tr><td>078 05<td>58 00</table>',
    '<ul><li>078<li>05 58 00</ul>',
    '<table><tr><th>Fax<td>078 05 58 00</table>',
    '<p>Fax: <a href="tel:+3278055800">078 05 58 00</a></p>',
    '<a href="fax:+3278055800">x</a>',
    '<script type="application/ld+json">{"faxNumber":"+3278055800"}</script>',
    '<script type="application/ld+json">{"telephone":"+3278055800"</script>',
  ])
    it(body, () => assert.equal(look(body), 'no'));
});

describe('addresses', () => {
  it('links are whole, also with a base', () => {
    assert.deepEqual(read('<a href="/a">x</a><a href="javascript:x()">y</a>').links, ['https://help.example.org/a']);
    assert.deepEqual(readHtml('<head><base href="https://other.example/b/"></head><a href="c">x</a>', 'https://x.org').links, [
      'https://other.example/b/c',
    ]);
  });
  it('mail, also as Cloudflare hides it', () => {
    assert.deepEqual(read('<a href="mailto:Info%40help.example?subject=x">mail</a>').mails, ['info@help.example']);
    const hex = Buffer.from([0x42, ...Buffer.from('a@b.example').map((byte) => byte ^ 0x42)]).toString('hex');
    assert.deepEqual(read(`<a data-cfemail="${hex}">[email protected]</a>`).mails, ['a@b.example']);
  });
});
