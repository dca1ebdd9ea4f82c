import { DEFAULT_TARGET } from '@blind-betting/locales';
import { assert } from 'chai';
import { exitTarget } from './exit-target.js';
import { hearWarnings, stopHearing } from './testing/warnings.js';

describe('where an exit leads', () => {
  afterEach(stopHearing);

  it('is the neutral page, or what the page gave of http(s)', () => {
    hearWarnings();
    assert.equal(exitTarget('', 'here'), DEFAULT_TARGET);
    assert.equal(exitTarget('https://example.org/weather', 'here'), 'https://example.org/weather');
    assert.equal(exitTarget('javascript:alert(1)', 'here'), DEFAULT_TARGET);
  });

  it('is never this page itself', () => {
    for (const here of ['#', '#top', location.href]) assert.equal(exitTarget(here, 'here'), DEFAULT_TARGET);
  });
});
