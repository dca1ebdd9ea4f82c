import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileHolidays } from './compile-holidays.mjs';

const holidays = {
  from: 2026,
  until: 2027,
  days: {
    '2026-01-01': 'New Year',
    '2026-04-06': 'Easter',
    '2026-12-25': 'Christmas',
    '2027-01-01': 'New Year',
    '2027-12-25': 'Christmas',
  },
  regions: {
    'BE-VLG': { added: { '2026-07-11': 'a', '2027-07-11': 'a' }, removed: ['2026-04-06'] },
    'BE-WAL': { removed: ['2026-01-01'] },
  },
};
const office = { hours: 'Mo-Fr 09:00-17:00' };

test('a day of every year stands once, a day of one year with it, and the same file gives the same text', () => {
  const compiled = { days: '0101 1225 260406' };
  assert.deepEqual(compileHolidays({ holidays }, [office]), compiled);
  assert.deepEqual(compileHolidays({ holidays: structuredClone(holidays) }, [office, { hours: '24/7' }]), compiled);
});

test('a region has its own days, where a service with hours names it', () => {
  assert.deepEqual(compileHolidays({ holidays }, [{ ...office, region: ['BE-VLG', 'BE-BRU'] }])?.regions, { 'BE-VLG': '0101 0711 1225' });
  assert.equal(compileHolidays({ holidays }, [office, { hours: '24/7', region: 'BE-VLG' }])?.regions, undefined);
});

test('no holidays reach the browser where they change nothing', () => {
  for (const services of [[], [{ hours: '24/7' }], [{ hours: 'Mo-Su 00:00-24:00' }], [{}]])
    assert.equal(compileHolidays({ holidays }, services), undefined);
  assert.equal(compileHolidays({}, [office]), undefined);
});
