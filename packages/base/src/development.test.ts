import { assert } from 'chai';
import { html, LitElement } from 'lit';
import { warnOfContrast } from './development.js';
import { hostStyles } from './host.styles.js';
import { clear, hearWarnings, mount, settled } from './testing/index.js';

class Painted extends LitElement {
  static override styles = [hostStyles];

  override render() {
    return html`<div class="root" lang="en"></div>`;
  }
}
customElements.define('painted-probe', Painted);

/** @returns what the console was told */
async function warningsFor(properties: Record<string, string>): Promise<string[]> {
  const element = mount<Painted>(html`<painted-probe></painted-probe>`);
  await settled(element);
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
  const said = hearWarnings();
  warnOfContrast([element]);
  warnOfContrast([element]);
  return said;
}

describe('colours of a partner', () => {
  afterEach(clear);

  it('are named once, with both names and the ratio, where they are too close', async () => {
    const [first, ...others] = await warningsFor({ '--bb-action': '#8899aa' });
    assert.match(first ?? '', /<painted-probe> --bb-action-text on --bb-action has a contrast of 2\.\d:1, it needs 7:1/);
    assert.lengthOf(others, 0, 'the edge tells the button from the page');
  });

  it('are passed over where they are far enough apart, as are ours', async () => {
    assert.deepEqual(await warningsFor({ '--bb-promise-from': '#001144', '--bb-promise-to': 'rgb(0 0 40)' }), []);
    assert.deepEqual(await warningsFor({}), []);
  });
});
