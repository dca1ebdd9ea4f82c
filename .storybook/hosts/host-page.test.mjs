import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canStandAlone, hostPage, hostScript, hostSheet, librariesIn, runsScripts } from './host-page.mjs';

const values = { content: '<p>content</p>', integrity: 'sha384-x' };
const page = (policy, body = '') => `<!doctype html>
<!--
  What it proves.

  Content-Security-Policy: ${policy}
-->
<html><head><meta charset="utf-8" /><script type="module" src="{{embed}}/blind-betting.js" integrity="{{integrity}}"></script></head><body>{{content}}${body}</body></html>`;

describe('a partner page without its server', () => {
  it('has its policy in the page, for the one origin that there is', () => {
    const found = hostPage(page("default-src 'none'; script-src {{embed}} {{pages}}/assets/a.js; frame-ancestors 'none'"), values);
    assert.match(found ?? '', /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'" \/>/);
    assert.match(found ?? '', /src="kit\/blind-betting\.js" integrity="sha384-x"/);
    assert.match(found ?? '', /<p>content<\/p>/);
  });

  it('has relative addresses', () => {
    const found = hostPage(
      page('script-src {{embed}}', '<img src="/assets/a.svg"><a href="/">home</a><i data-x="{{pages}}/b.html"></i>'),
      values,
    );
    assert.match(found ?? '', /<img src="assets\/a\.svg"><a href="plain\.html">home<\/a><i data-x="b\.html">/);
  });

  it('has no scripts where its policy forbids them', () => {
    for (const policy of ["sandbox; default-src 'none'", "default-src 'none'; script-src {{pages}}/assets/town.js"]) {
      assert.equal(runsScripts(page(policy)), false);
      assert.doesNotMatch(hostPage(page(policy), values) ?? '', /<script/);
    }
    assert.equal(runsScripts(page("script-src 'nonce-{{nonce}}'")), true);
  });

  it('is left out where it needs a server of its own', () => {
    const framed = page("default-src 'none'", '<iframe src="{{embed}}/help/frame.html"></iframe>');
    assert.equal(canStandAlone(framed), false);
    assert.equal(hostPage(framed, values), undefined);
  });

  it('loads what other people wrote from beside it', () => {
    assert.deepEqual(librariesIn('<link href="libraries/a/b.css"><link href="libraries/a/b.css">'), ['a/b.css']);
    assert.deepEqual(librariesIn(hostScript("import '/libraries/a/c.js';")), ['a/c.js']);
    assert.equal(hostSheet('a{b:c}@font-face{src:url(/assets/x.woff2)}d{e:f}'), 'a{b:c}d{e:f}');
  });
});
