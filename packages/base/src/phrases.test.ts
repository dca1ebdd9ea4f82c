import { assert } from 'chai';
import { html, LitElement, render } from 'lit';
import { hostStyles } from './host.styles.js';
import { phrases } from './phrases.js';

class PhrasedTitle extends LitElement {
  static override styles = hostStyles;
}
customElements.define('phrased-title', PhrasedTitle);

describe('phrases', () => {
  let host: PhrasedTitle;

  beforeEach(async () => {
    host = new PhrasedTitle();
    document.body.append(host);
    await host.updateComplete;
  });

  afterEach(() => host.remove());

  const draw = (text: string, width: string) => {
    host.style.width = width;
    render(html`<div class="root" lang="zh-Hans"><h2>${phrases(text)}</h2></div>`, host.renderRoot);
    const title = host.renderRoot.querySelector('h2')!;
    return { title, pieces: [...title.querySelectorAll('.phrase')] };
  };

  it('a text without marks stays a text', () => {
    const { title, pieces } = draw('“I love you. Only you.”', '30em');
    assert.equal(title.textContent, '“I love you. Only you.”');
    assert.isEmpty(pieces);
  });

  it('a text with marks says the same, with its spaces and without the marks', () => {
    assert.equal(draw('“เรารักเธอ \u200bเธอคนเดียว”', '30em').title.textContent, '“เรารักเธอ เธอคนเดียว”');
  });

  it('a line ends between phrases and never inside one', () => {
    const { title, pieces } = draw('我的钱没了。\u200b我没办法，\u200b但你有办法。', '7em');
    assert.lengthOf(pieces, 3);
    const single = pieces[0]!.getBoundingClientRect().height;
    assert.isAbove(title.getBoundingClientRect().height, single * 2);
    for (const piece of pieces) assert.closeTo(piece.getBoundingClientRect().height, single, 1);
  });

  it('a phrase that is wider than the line is broken inside itself, not cut', () => {
    const { title, pieces } = draw('我的钱没了我没办法\u200b但你有办法', '4em');
    assert.isAbove(pieces[0]!.getBoundingClientRect().height, pieces[1]!.getBoundingClientRect().height * 1.4);
    for (const piece of pieces) assert.isAtMost(piece.getBoundingClientRect().right, title.getBoundingClientRect().right + 0.5);
  });

  it('the space between two phrases is drawn', () => {
    const gap = (text: string) => {
      const [first, second] = draw(text, '30em').pieces.map((piece) => piece.getBoundingClientRect());
      return second!.left - first!.right;
    };
    assert.isAbove(gap('เรารักเธอ \u200bเธอคนเดียว'), 1);
    assert.closeTo(gap('เรารักเธอ\u200bเธอคนเดียว'), 0, 0.5);
  });
});
