import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMail } from './find-address.mjs';
import { readHtml } from './read-html.mjs';
import { search } from './verdict.mjs';

const read = (/** @type {string} */ style, /** @type {string} */ body) =>
  readHtml(`<!doctype html><title>Help</title><style>${style}</style><body>${body}`, 'https://a.test/');
const look = (/** @type {string} */ style, /** @type {string} */ body) =>
  search(
    read(style, body),
    /** @type {any} */ ({ kind: 'number', value: '+3278055800', displays: [], pages: [] }),
    /** @type {any} */ ({ country: 'BE', name: 'Help', others: [] }),
    /** @type {any} */ ({}),
  ).found;
const number = '078 05 58 00';

describe('a style', () => {
  const cases = /** @type {const} */ ([
    ['strikes it out', '', `<p><span style="text-decoration: line-through">${number}</span> new</p>`, 'no'],
    ['of a class strikes it out', 'p .x{color:red} .old{text-decoration-line:line-through}', `<b class="a old">${number}</b>`, 'no'],
    ['of a class hides it', '/* .a{} */ .off, .b { display: none !important }', `<p class="off">${number}</p>`, 'unclear'],
    ['hides a part in a hidden part', '.off { display: none }', `<div class="off"><p hidden>${number}</p></div>`, 'unclear'],
    ['hides it on small screens only', '@media (max-width: 9px) { .off { display: none } }', `<p class="off">${number}</p>`, 'yes'],
    ['hides it, and a later one does not', '.off{display:none} .off.on{display:block}', `<p class="off on">${number}</p>`, 'yes'],
    ['writes it behind an element', `.n::after { content: "${number}" }`, '<p>Call <span class="n"></span></p>', 'yes'],
    ['writes an attribute', '#n:before { content: "078" attr(data-rest) }', '<p id="n" data-rest=" 05 58 00"></p>', 'yes'],
    ['writes another number behind a pointer only', `.n:hover::after { content: "${number}" }`, '<p class="n">Call</p>', 'no'],
    ['writes it for paper only', `@media print { .n::after { content: "${number}" } }`, '<p class="n">Call</p>', 'no'],
  ]);
  for (const [name, style, body, found] of cases) it(name, () => assert.equal(look(style, body), found));
  it('turns an address about', () => {
    const body = '<p>Mail <span class="t">tset.pleh@ofni</span></p>';
    const page = read('.t { unicode-bidi: bidi-override; direction: rtl }', body);
    assert.equal(findMail(page, 'info@help.test').found, 'yes');
    assert.equal(findMail(read('', body), 'info@help.test').found, 'no');
    assert.equal(findMail(read('', '<bdo dir="rtl">tset.pleh@ofni</bdo>'), 'info@help.test').found, 'yes');
  });
});
