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
    '<table><tr><th>Name<th>Phone<th>Fax<tr><td>Payoke<td>078 05 59 00<td>078 05 58 00</table>',
    '<p><i class="icon-fax"></i> 078 05 58 00</p>',
    '<p data-label="Telefax">078 05 58 00</p>',
    '<table><tr><th>Fax<td>078 05 58 00</table>',
    '<p>Fax: <a href="tel:+3278055800">078 05 58 00</a></p>',
    '<a href="fax:+3278055800">x</a>',
    '<script type="application/ld+json">{"faxNumber":"+3278055800"}</script>',
    '<script type="application/ld+json">{"telephone":"+3278055800"</script>',
  ])
    it(body, () => assert.equal(look(body), 'no'));
});

describe('what only a person can tell', () => {
  for (const body of [
    '<p>078 05 58</p><p>00</p>',
    '<table><tr><td>078 05<td>58 00</table>',
    '<ul><li>078<li>05 58 00</ul>',
    '<p>Our old number 078 05 58 00. Call 02 511 64 64</p>',
    '<p>Le 078 05 58 00 n’est plus en service.</p>',
    '<p>Tel. 078 05 58 00 wurde abgeschaltet. <a href="tel:+3278055800">Anrufen</a></p>',
    '<p>0780 KL 800 or 078 0JJTOO</p><p>Nul, zeven, acht: zero 78 05 58 00</p>'.replace('zero 78 05 58 00', 'nul 78055800'),
  ])
    it(body, () => assert.equal(look(body), 'unclear'));
  for (const body of [
    '<p style="display: none">Call 078 05 58 00</p>',
    '<section hidden>Call 078 05 58 00</section>',
    '<p>x</p><noscript>Call 078 05 58 00</noscript>',
    '<button data-phone="078 05 58 00">Show</button>',
  ])
    it(body, () => {
      const page = readHtml(body, 'https://a.test/');
      assert.deepEqual([page.lines.join(), page.unseen?.lines.join().replace('Call ', '')].slice(1), ['078 05 58 00']);
      assert.doesNotMatch(page.lines.join(), /078/);
    });
  it('a leaflet or a frame of an old page', () => {
    const frames = (/** @type {string} */ body) => readHtml(body, 'https://a.test/').frames;
    assert.deepEqual(frames('<object data="/a.pdf" type="application/pdf"></object><embed src="/b.pdf">'), [
      'https://a.test/a.pdf',
      'https://a.test/b.pdf',
    ]);
    assert.deepEqual(frames('<html><frameset cols="1,*"><frame src="/c"></frameset></html>'), ['https://a.test/c']);
    assert.deepEqual(frames('<object data="/a.png" type="image/png"></object>'), []);
  });
  for (const body of ['<input readonly value="078 05 58 00">', '<select><option>Antwerp: 078 05 58 00</option></select>'])
    it(body, () => assert.match(read(body).unseen?.lines.join() ?? '', /078 05 58 00/));
  for (const body of ['<input value="078 05 58 00">', '<input type="hidden" readonly value="078 05 58 00">'])
    it(body, () => assert.equal(read(body).unseen, undefined));
  it('a frame', () => assert.deepEqual(readHtml('<iframe src="/inner"></iframe>', 'https://a.test/').frames, ['https://a.test/inner']));
});

describe('what a reader can see or hear', () => {
  for (const body of [
    '<p>Call 078<br>05 58<br>00 now</p>',
    '<iframe srcdoc="&lt;p&gt;Call 078 05 58 00&lt;/p&gt;"></iframe>',
    '<a href="#more">More</a><p id="more" hidden>Call 078 05 58 00</p>',
    '<x-card><template shadowrootmode="open"><p>078 05 58 00</p></template></x-card>',
    '<a href="/call" aria-label="Call 0 7 8 0 5 5 8 0 0"></a>',
  ])
    it(body, () => assert.equal(look(body), 'yes'));
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
