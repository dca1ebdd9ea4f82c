import type { Service, TextChannel } from '@blind-betting/locales';
import { assert } from 'chai';
import { textAddress, waysOf } from './ways.js';

const sms: TextChannel = { type: 'sms', number: '114', national: '114' };

const service = (ways: Partial<Service>): Service => ({
  name: 'A',
  kind: 'victim-helpline',
  facts: [],
  phone: [],
  source: { url: 'https://a.example/' },
  ...ways,
});

const types = (ways: Partial<Service>) => {
  const { seen, folded } = waysOf(service(ways));
  return [seen, folded].map((some) => some.map(({ type }) => type).join(' '));
};

describe('the ways to reach a service beside the phone', () => {
  it('shows texts and chats at once, and folds mail and website away', () => {
    const all = { text: [sms], chat: ['https://chat.example/'], email: ['a@a.example'], web: ['https://a.example/'] };
    assert.deepEqual(types({ ...all, phone: [{ number: '112', national: '112' }] }), ['text chat', 'mail web']);
    assert.deepEqual(types(all), ['text chat', 'mail web']);
  });

  it('shows what there is where there is no phone', () => {
    assert.deepEqual(types({ email: ['a@a.example'], web: ['https://a.example/'] }), ['mail', 'web']);
    assert.deepEqual(types({ web: ['https://a.example/', 'https://b.example/'] }), ['web web', '']);
    assert.deepEqual(types({}), ['', '']);
  });

  it('knows where a text goes', () => {
    const channel = (type: TextChannel['type']) => textAddress({ type, number: '+32470', national: '0470' });
    assert.deepEqual([channel('sms'), channel('whatsapp'), channel('textphone')], ['sms:+32470', 'https://wa.me/32470', 'tel:+32470']);
  });
});
