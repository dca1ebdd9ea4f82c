import { catalog, languageName, loadCountry, loadMessages, serviceFacts, type Service } from '@blind-betting/locales';
import { assert } from 'chai';
import { splitFacts } from './split-facts.js';

/** Fridays from 9 to 17. */
const OFFICE = [4 * 1440 + 540, 4 * 1440 + 1020];
const NOON = new Date('2026-06-02T10:00:00Z');

const [messages, belgium] = await Promise.all([loadMessages('en'), loadCountry('BE')]);
const { directory } = messages;

const service = (more: Partial<Service>): Service => ({
  name: 'A',
  kind: 'victim-helpline',
  facts: [],
  phone: [{ number: '+3221', national: '02 1', international: '+32 2 1' }],
  source: { url: 'https://a.example/', date: '2025' },
  ...more,
});

const split = (more: Partial<Service>) => splitFacts(service(more), belgium, messages, NOON);

describe('what is seen of a service before anything is opened', () => {
  it('tells of open, closed and not known, in a word and for a sign', () => {
    assert.deepEqual(split({}).status, { state: 'unknown', text: directory.hoursUnknown });
    assert.deepEqual(split({ hours: [0, 10080] }).status, { state: 'open', text: directory.always });
    assert.equal(split({ hours: [1440, 2880] }).status?.state, 'open');
    assert.equal(split({ hours: [2880, 4320] }).status?.state, 'closed');
    assert.notExists(splitFacts(service({ hours: [1440, 2880] }), belgium, messages, new Date(0)).status);
    assert.notExists(split({ phone: [] }).status);
  });

  it('tells of a public holiday, as a sign and a sentence', () => {
    const christmas = new Date('2026-12-25T10:00:00Z');
    const { status } = splitFacts(service({ hours: OFFICE }), belgium, messages, christmas);
    assert.deepEqual(status, { state: 'unknown', text: directory.holiday });
    const without = service({ hours: OFFICE, holidayHours: [] });
    const mayDay = new Date('2026-05-01T10:00:00Z');
    const closed = splitFacts(without, belgium, messages, mayDay).status;
    assert.equal(closed?.state, 'closed');
    assert.match(closed?.text ?? '', /^Closed today \(public holiday\)\. Opens Friday, 09:00/);
    // A week later is New Year's Day: no day of opening can be named.
    assert.deepEqual(splitFacts(without, belgium, messages, christmas).status, { state: 'unknown', text: directory.holiday });
  });

  it('shows whom it is for and what can hurt', () => {
    const { seen } = split({
      people: 'women',
      minimumAge: 16,
      answeredBy: 'police',
      unreachableFrom: ['Lycamobile'],
      facts: ['minors', 'adults', 'reportsToPolice', 'recorded', 'charged', 'standard', 'unbilled'],
      phone: [{ number: '112', national: '112' }],
    });
    assert.includeMembers(seen, [
      directory.people.women,
      'From 16 years',
      directory.minors,
      directory.adults,
      directory.reportsToPolice,
      directory.answeredBy.police,
      directory.recorded,
      directory.charged,
      directory.standard,
      directory.unbilled,
      'Does not work with a SIM card from: Lycamobile. Use another phone or another number.',
      'Works only in this country: Belgium',
    ]);
  });

  it('folds what can wait', () => {
    const { seen, folded } = split({ answeredBy: 'organisation', languages: ['nl'], facts: ['anonymous', 'interpreters'] });
    assert.isEmpty(seen);
    assert.sameMembers(folded, [
      directory.answeredBy.organisation,
      `They speak: ${languageName('nl', messages)}`,
      directory.anonymous,
      directory.interpreters,
    ]);
  });

  it('says that an emergency is answered at any hour where it may be closed, and whose the hours are beside a chat', () => {
    const facts: Service['facts'] = ['emergenciesAnytime'];
    assert.include(split({ facts }).seen, directory.emergenciesAnytime);
    assert.notInclude(split({ facts, hours: [0, 10080] }).seen, directory.emergenciesAnytime);
    assert.include(split({ chat: ['https://a.example/'], hours: [0, 10080] }).seen, directory.hoursOfPhone);
    assert.include(split({ email: ['a@a.example'], hours: [0, 10080] }).folded, directory.hoursOfPhone);
  });

  it('does not say again what the kind says', () => {
    assert.notInclude(split({ kind: 'child-helpline', facts: ['minors'] }).seen, directory.minors);
  });

  it('loses no fact of any service', async () => {
    for (const code of catalog.countries) {
      const country = await loadCountry(code);
      for (const one of country.services) {
        const { status, seen, folded } = splitFacts(one, country, messages, NOON);
        const told = [status?.text, ...seen, ...folded, one.kind === 'child-helpline' ? directory.minors : ''];
        for (const fact of serviceFacts(one, country, messages, NOON)) assert.include(told, fact, one.name);
      }
    }
  });
});
