import { assert } from 'chai';
import { define } from './define.js';

describe('define', () => {
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
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => warnings.push(message);
    define('define-probe', First);
    define('define-probe', Same);
    assert.deepEqual(warnings, []);
    define('define-probe', Other);
    console.warn = warn;
    assert.equal(warnings.length, 1);
    assert.include(warnings[0], '1.0.0');
    assert.include(warnings[0], '2.0.0');
    assert.equal(customElements.get('define-probe'), First);
  });
});
