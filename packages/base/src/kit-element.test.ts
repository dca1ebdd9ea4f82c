import { assert } from 'chai';
import { flag } from './flag.js';
import { version } from './generated/version.js';
import { KitElement } from './kit-element.js';
import { hearWarnings, stopHearing } from './testing/warnings.js';

class AttributeProbe extends KitElement {
  static override properties = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    noExit: flag('<attribute-probe> no-exit', 'no-exit'),
    country: {},
  };
  declare headingLevel: number;
  declare noExit: boolean;
  declare country: string;
}
customElements.define('attribute-probe', AttributeProbe);

/** As the parser makes it from what a server has sent. */
function parsed(markup: string): AttributeProbe {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  place.remove();
  return place.firstElementChild as AttributeProbe;
}

describe('an element of the kit', () => {
  afterEach(stopHearing);

  it('reads its attributes as React writes them on a server, from the names of properties', () => {
    const probe = parsed('<attribute-probe headingLevel="3" noExit="" country="BE"></attribute-probe>');
    assert.deepEqual([probe.headingLevel, probe.noExit, probe.country], [3, true, 'BE']);
    probe.removeAttribute('noexit');
    assert.isFalse(probe.noExit);
  });

  it('takes "false" for no attribute where Vue has written it on a server, and says nothing', () => {
    const said = hearWarnings();
    const probe = parsed('<attribute-probe noExit="false"></attribute-probe>');
    assert.isFalse(probe.noExit);
    assert.deepEqual(said, []);
  });

  it('reads them with their hyphens', () => {
    const probe = parsed('<attribute-probe heading-level="4" no-exit></attribute-probe>');
    assert.deepEqual([probe.headingLevel, probe.noExit], [4, true]);
  });

  it('says of which version it is', () => assert.equal(AttributeProbe.version, version));
});
