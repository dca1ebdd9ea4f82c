import { assert } from 'chai';
import { html, render } from 'lit';
import { isBefore } from './is-before.js';
import { clear, mount } from './testing/mount.js';

describe('the order of the document', () => {
  afterEach(clear);

  it('goes through shadow trees, open and closed', () => {
    const place = mount<HTMLElement>(
      html`<section>
        <i id="a"></i>
        <div id="host"></div>
        <i id="e"></i>
      </section>`,
    );
    const host = place.querySelector('#host')!;
    const shadow = host.attachShadow({ mode: 'closed' });
    render(
      html`<i id="b"></i>
        <div id="inner"></div>
        <i id="d"></i>`,
      shadow,
    );
    const inner = shadow.querySelector('#inner')!;
    const deep = inner.attachShadow({ mode: 'open' });
    render(html`<i id="c"></i>`, deep);
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      [place, shadow, deep].map((root) => root.querySelector(`#${id}`)).find(Boolean),
    ) as [Element, Element, Element, Element, Element];
    const order = [a, host, b, inner, c, d, e];
    order.forEach((one, index) =>
      order.forEach((other, place) => {
        if (index !== place) assert.equal(isBefore(one, other), index < place, `${one.id} before ${other.id}`);
      }),
    );
  });
});
