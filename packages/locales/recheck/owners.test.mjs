import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findNumber } from './find-number.mjs';
import { readHtml } from './read-html.mjs';

const wanted = { number: '+3278055800', country: 'BE', displays: ['078 05 58 00'], name: 'Groene Haven' };
const look = (/** @type {string} */ body, title = 'Services', number = wanted.number) =>
  findNumber(readHtml(`<!doctype html><title>${title}</title><body>${body}`, 'https://a.test/'), { ...wanted, number }).found;
const ours = '<h3>Groene Haven</h3><p>Mail only</p>';

describe('a list of several services', () => {
  it('gives the number to another', () => {
    assert.equal(look(`${ours}<h3>Rode Kade</h3><p>Tel. 078 05 58 00</p>`), 'unclear');
    assert.equal(look(`${ours}<h3>Rode Kade</h3><p><a href="tel:078055800">Call</a></p>`), 'unclear');
    assert.equal(look('<dl><dt>Groene Haven<dd>By mail<dt>Rode Kade<dd>078 05 58 00</dl>'), 'unclear');
  });
  it('gives it to another, some elements below its name', () => {
    assert.equal(look(`${ours}<h3>Rode Kade</h3><ul><li>078 05 58 00</li></ul>`), 'unclear');
    assert.equal(look(`${ours}<h3>Rode Kade</h3><h4>Telefoon</h4><p>078 05 58 00</p>`), 'unclear');
    assert.equal(look(`<ul><li>${ours}</li><li><header><h3>Rode Kade</h3></header><p>078 05 58 00</p></li></ul>`), 'unclear');
    assert.equal(look(`${ours}<h3>Rode Kade</h3><p>x</p><h3>Telefoon</h3><p>078 05 58 00</p>`), 'yes');
  });
  it('gives it to both', () => {
    assert.equal(look(`<h3>Rode Kade</h3><p>078 05 58 00</p><h3>Groene Haven</h3><p>078 05 58 00</p>`), 'yes');
  });
  it('has a part of the service, or of the page, in between', () => {
    assert.equal(look(`${ours}<h3>Contact en Adres</h3><p>078 05 58 00</p>`), 'yes');
    assert.equal(look(`${ours}<h3>Rode Kade</h3><p>x</p><footer>078 05 58 00</footer>`), 'yes');
    assert.equal(look(`<h2>Groene Haven</h2><section><h3>Rode Kade</h3><p>x</p></section><p>078 05 58 00</p>`), 'yes');
  });
  it('is none, where the whole page is about the service', () => {
    assert.equal(look(`${ours}<h3>Rode Kade</h3><p>078 05 58 00</p>`, 'Groene Haven'), 'yes');
  });
  it('gives a short code to another', () => {
    assert.equal(look(`${ours}<h3>Rode Kade</h3><p>Bel <a href="tel:1712">1712</a></p>`, 'Services', '1712'), 'unclear');
    assert.equal(look('<p>Groene Haven</p><p>Rode Kade: <a href="tel:1712">call</a></p>', 'Services', '1712'), 'unclear');
    assert.equal(look('<p>Groene Haven: <a href="tel:1712">call</a></p>', 'Services', '1712'), 'yes');
  });
});
