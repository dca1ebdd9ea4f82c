import { assert } from 'chai';
import { define } from './define.js';
import { clear, hearWarnings } from './testing/index.js';

describe('define', () => {
  afterEach(clear);

  it('is silent for the same version and warns once for another; the first stands', () => {
    class First extends HTMLElement {
      static version = '1.0.0';
    }
    class Same extends HTMLElement {
      static version = '1.0.0';
    }
    class Other extends HTMLElement {
      static version = '2.0.0';
    }
    const warnings = hearWarnings();
    define('define-probe', First);
    define('define-probe', Same);
    assert.deepEqual(warnings, []);
    define('define-probe', Other);
    assert.equal(warnings.length, 1);
    assert.include(warnings[0], '1.0.0');
    assert.include(warnings[0], '2.0.0');
    assert.equal(customElements.get('define-probe'), First);
  });
});
