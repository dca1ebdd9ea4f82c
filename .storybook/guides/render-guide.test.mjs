import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressHere, guideTitle, renderGuide } from './render-guide.mjs';

describe('guides in the showcase', () => {
  it('take their title from the first heading', () => {
    assert.equal(guideTitle('# Serving the `folder`\n\nText.', 'a.md'), 'Serving the folder');
    assert.throws(() => guideTitle('Text.', 'a.md'), /a\.md has no title/);
  });

  it('lead to each other, and to nothing that is not here', () => {
    assert.equal(addressHere('privacy.md#logs'), './?path=/story/guides-privacy--page');
    assert.equal(addressHere('#logs'), '#logs');
    assert.equal(addressHere('../CONTRIBUTING.md'), undefined);
    const html = renderGuide('# T\n\n[a](privacy.md) [b](../CONTRIBUTING.md) [c](https://www.example.org/)');
    assert.match(html, /<a href="\.\/\?path=\/story\/guides-privacy--page" target="_top">a<\/a>/);
    assert.match(html, /<span class="file"[^>]*>b<\/span>/);
    assert.match(html, /<a href="https:\/\/www\.example\.org\/" target="_blank" rel="noreferrer">c<\/a>/);
  });

  it('show HTML that stands in a guide as text, and no comments', () => {
    const html = renderGuide('# T\n\n<!-- sizes -->\n\n<script>alert(1)</script>');
    assert.match(html, /&lt;script&gt;/);
    assert.doesNotMatch(html, /sizes/);
  });

  it('give headings the names that links use', () => {
    assert.match(renderGuide('# T\n\n## What we log\n'), /<h2 id="what-we-log">What we log<\/h2>/);
  });
});
