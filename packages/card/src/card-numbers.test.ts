import type { Country, Service } from '@blind-betting/locales';
import { assert } from 'chai';
import { cardNumbers } from './card-numbers.js';

const DAY = 24 * 60;
const ALWAYS = [0, 7 * DAY];
const OFFICE = [9 * 60, 17 * 60];
const MONDAY_NOON = new Date('2026-11-30T11:00:00Z');
const SATURDAY_NIGHT = new Date('2026-11-28T22:00:00Z');

const service = (name: string, hours?: number[]): Service => ({
  name,
  kind: 'trafficking-hotline',
  facts: [],
  phone: [{ number: name, national: name }],
  source: { url: 'https://a.example', date: '2025' },
  ...(hours && { hours }),
});
const country = (services: Service[], card: Country['card']): Country => ({
  code: 'BE',
  timeZones: ['Europe/Brussels'],
  emergency: [{ number: '112' }],
  figure: { metric: 'recordedOffences', value: 1, year: '2024', area: 'BE', source: { name: 'A', url: 'https://a.example' } },
  services,
  ...(card && { card }),
});
const shown = (place: Country, now: Date, isForVictims = true) =>
  cardNumbers(place, now, isForVictims).map(({ phone, label }) => (label ? `${label} ${phone.number}` : phone.number));

describe('the numbers on the card', () => {
  const place = country([service('first', OFFICE), service('night', ALWAYS), service('young'), service('beside')], {
    helpline: 0,
    beside: [3],
    whenClosed: 1,
    minors: [2],
  });

  it('are the helpline, what stands beside it, and the one for readers under 18', () => {
    assert.deepEqual(shown(place, MONDAY_NOON), ['first', 'beside', 'minors young']);
  });

  it('at night name one that answers', () => {
    assert.deepEqual(shown(place, SATURDAY_NIGHT), ['first', 'openNow night', 'beside', 'minors young']);
  });

  it('name no stand-in that is closed as well', () => {
    const both = country([service('first', OFFICE), service('noon', OFFICE)], { helpline: 0, whenClosed: 1 });
    assert.deepEqual(shown(both, SATURDAY_NIGHT), ['first']);
  });

  it('name a stand-in once, where it also stands beside', () => {
    const twice = country([service('first', OFFICE), service('night', ALWAYS)], { helpline: 0, beside: [1], whenClosed: 1 });
    assert.deepEqual(shown(twice, SATURDAY_NIGHT), ['first', 'openNow night']);
    assert.deepEqual(shown(twice, MONDAY_NOON), ['first', 'night']);
    const young = country([service('first', OFFICE), service('night', ALWAYS)], { helpline: 0, whenClosed: 1, minors: [1] });
    assert.deepEqual(shown(young, SATURDAY_NIGHT), ['first', 'openNow night']);
    assert.deepEqual(shown(young, MONDAY_NOON), ['first', 'minors night']);
  });

  it('on a public holiday, when the first may be closed, name one that answers', () => {
    const onHoliday = { ...place, holidays: { days: '261130' } };
    assert.deepEqual(shown(onHoliday, MONDAY_NOON), ['first', 'openNow night', 'beside', 'minors young']);
  });

  it('ask nobody who pays how old they are', () => {
    assert.deepEqual(shown(place, MONDAY_NOON, false), ['first', 'beside']);
  });

  it('name one that answers also where the hours of the first are not known', () => {
    const unknown = country([service('first'), service('night', ALWAYS)], { helpline: 0, whenClosed: 1 });
    assert.deepEqual(shown(unknown, SATURDAY_NIGHT), ['first', 'openNow night']);
  });

  it('prefer, for readers under 18, one that answers', () => {
    const two = country([service('first', ALWAYS), service('day', OFFICE), service('night', ALWAYS)], { helpline: 0, minors: [1, 2] });
    assert.deepEqual(shown(two, MONDAY_NOON), ['first', 'minors day']);
    assert.deepEqual(shown(two, SATURDAY_NIGHT), ['first', 'minors night']);
  });

  it('begin, abroad, with one that can be dialled from there', () => {
    const inside = { number: '080011111', national: '080011111' };
    const both = { name: 'first', phone: [inside, { number: '+38970000000', national: '070 000 000', international: '+389 70 000 000' }] };
    const two = country([{ ...service('first'), ...both }], { helpline: 0 });
    const first = (isAbroad: boolean) => cardNumbers(two, MONDAY_NOON, true, isAbroad)[0]?.phone.number;
    assert.equal(first(false), '080011111');
    assert.equal(first(true), '+38970000000');
    const none = country([{ ...service('first'), phone: [inside] }], { helpline: 0 });
    assert.equal(cardNumbers(none, MONDAY_NOON, true, true)[0]?.phone.number, '080011111');
  });

  it('are none where the country has none', () => {
    assert.deepEqual(shown(country([], undefined), MONDAY_NOON), []);
  });
});
