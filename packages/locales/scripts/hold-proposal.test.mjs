import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdProposal, proposalText } from './hold-proposal.mjs';

const number = '+3278055800';
const service = (/** @type {string} */ id, /** @type {any} */ more = {}) => ({
  id,
  kind: 'trafficking-centre',
  region: 'BE-VLG',
  phone: [{ number }],
  publish: true,
  ...more,
});
const missed = (/** @type {string[]} */ ...on) => [{ number, on }];
const country = (/** @type {any[]} */ ...services) => ({ card: { helpline: 'be-card' }, firstHelp: { any: ['be-first'] }, services });
const proposed = (/** @type {any} */ one, /** @type {any[]} */ ...others) => holdProposal(one, country(one, ...others));

test('two readings a week apart that miss a number are a proposal that names number and days', () => {
  const one = service('be-one', { gone: missed('2026-11-01', '2026-11-08') });
  assert.deepEqual(proposed(one, service('be-two')), { numbers: [number], days: ['2026-11-01', '2026-11-08'], isWhole: true });
  assert.match(
    proposalText(/** @type {any} */ (proposed(one, service('be-two'))), 'be-one'),
    /\+3278055800 \(2026-11-01 and 2026-11-08\).*call.*npm run hold -- be-one/,
  );
});

test('one reading, or two within a week, are none', () => {
  assert.equal(proposed(service('be-one', { gone: missed('2026-11-01') }), service('be-two')), undefined);
  assert.equal(proposed(service('be-one', { gone: missed('2026-11-01', '2026-11-07') }), service('be-two')), undefined);
  assert.equal(proposed(service('be-one'), service('be-two')), undefined);
});

test('a service that has confirmed its numbers since they were missed needs no proposal', () => {
  const one = (/** @type {string} */ date) => service('be-one', { gone: missed('2026-11-01', '2026-11-08'), confirmed: { date } });
  assert.equal(proposed(one('2026-11-08'), service('be-two')), undefined);
  assert.deepEqual(proposed(one('2026-11-07'), service('be-two'))?.numbers, [number]);
});

test('what readers do not see needs no proposal', () => {
  assert.equal(proposed(service('be-one', { publish: false, gone: missed('2026-11-01', '2026-11-08') }), service('be-two')), undefined);
});

test('a service with another number loses the number, not its place', () => {
  const one = service('be-one', { text: [{ type: 'sms', number: '8989' }], gone: missed('2026-11-01', '2026-11-08') });
  const proposal = /** @type {any} */ (proposed(one, service('be-two')));
  assert.equal(proposal.isWhole, false);
  assert.match(proposalText(proposal, 'be-one'), /take the number out/);
});

for (const [who, one, others, reason] of /** @type {[string, any, any[], RegExp][]} */ ([
  ['for the whole country', { region: undefined }, [service('be-two')], /whole country/],
  ['on the card', { id: 'be-card' }, [service('be-two')], /the card shows it/],
  ['the last one beside the police', {}, [service('be-police', { kind: 'police' }), service('be-web', { phone: [] })], /last service/],
  ['the last one that is not held back', {}, [service('be-two', { publish: false })], /last service/],
  ['named for a need', { id: 'be-first' }, [service('be-two')], /firstHelp names it for any/],
]))
  test(`no command holds back a service that is ${who}`, () => {
    const proposal = proposed(service('be-one', { gone: missed('2026-11-01', '2026-11-08'), ...one }), ...others);
    assert.match(proposal?.byHand ?? '', reason);
    assert.match(proposalText(/** @type {any} */ (proposal), 'be-one'), /No command holds it back/);
  });
