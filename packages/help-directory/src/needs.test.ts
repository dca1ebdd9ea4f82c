import type { Service } from '@blind-betting/locales';
import { assert } from 'chai';
import { fits } from './needs.js';

const service = (differences: Partial<Service>): Service => ({
  name: 'A',
  kind: 'violence-helpline',
  phone: [],
  source: { url: 'https://a.example' },
  ...differences,
});
const phone = [{ number: '1712', national: '1712' }];

describe('which services answer a need', () => {
  it('talking takes a number, writing takes text, chat or mail', () => {
    assert.isTrue(fits(service({ phone }), 'talk'));
    assert.isFalse(fits(service({ chat: ['https://a.example'] }), 'talk'));
    assert.isTrue(fits(service({ chat: ['https://a.example'] }), 'write'));
    assert.isTrue(fits(service({ email: ['a@a.example'] }), 'write'));
    assert.isFalse(fits(service({ phone, web: ['https://a.example'] }), 'write'));
  });

  it('under 18: lines for children and what is only for minors', () => {
    assert.isTrue(fits(service({ kind: 'child-helpline' }), 'minor'));
    assert.isTrue(fits(service({ minors: true }), 'minor'));
    assert.isFalse(fits(service({}), 'minor'));
  });

  it('danger, worry and report leave nothing out', () => {
    for (const need of ['any', 'now', 'worried', 'report'] as const) assert.isTrue(fits(service({}), need));
  });
});
