import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedGroups } from './changed-groups.mjs';
import { saidLanguages } from './said-languages.mjs';
import { saidNumber } from './said-number.mjs';

test('a number is read as somebody types it', () => {
  const of = (/** @type {string} */ typed, country = 'BE', unlistedShortCodes = /** @type {string[]} */ ([])) =>
    saidNumber(typed, { country, unlistedShortCodes });
  assert.deepEqual(of('03 201 16 91'), { number: '+3232011691', display: '03 201 16 91' });
  assert.deepEqual(of(' +32 3 201 16 91 '), { number: '+3232011691', display: '03 201 16 91' });
  assert.deepEqual(of('032011691'), { number: '+3232011691', display: '03 201 16 91' });
  assert.deepEqual(of('0800/98.100'), { number: '+3280098100', display: '0800/98.100' });
  assert.deepEqual(of('116 000'), { number: '116000', display: '116 000' });
  assert.deepEqual(of('49 08 44', 'LU'), { number: '+352490844', display: '49 08 44' });
  assert.deepEqual(of('1109', 'DE', ['1109']), { number: '1109', display: '1109' });
});

test('what is no number of the country is refused', () => {
  for (const [typed, problem] of /** @type {[string, RegExp][]} */ ([
    ['ask again', /no number/],
    ['', /no number/],
    ['03 201 16 9', /no number of BE/],
    ['+31 6 12345678', /no number of BE/],
    ['0906 123456', /no number of BE/],
    ['0903 12 345', /premium/],
    ['99', /short code/],
  ])) {
    const found = saidNumber(typed, { country: 'BE' });
    assert.match('problem' in found ? found.problem : `taken: ${found.number}`, problem, typed);
  }
});

test('languages are read by tag or English name', async () => {
  assert.deepEqual(await saidLanguages(['Dutch', ' french', 'en']), { tags: ['nl', 'fr', 'en'], more: false });
  assert.deepEqual(await saidLanguages(['nl', 'Dutch', 'more']), { tags: ['nl'], more: true });
  for (const typed of [['Dutsch'], ['nl', 'xx'], [''], ['more']]) assert.ok('problem' in (await saidLanguages(typed)), typed.join());
});

test('people under 18 and men are laid over whom a record is for', () => {
  /** @type {[string[] | undefined, { minors?: boolean | null, men?: boolean | null }, string[] | undefined][]} */ const cases = [
    [undefined, { minors: true, men: true }, undefined],
    [undefined, { minors: null }, undefined],
    [undefined, { minors: false }, ['adults']],
    [undefined, { men: false }, ['women']],
    [['adults'], { minors: true }, ['adults', 'minors']],
    [['minors', 'adults'], { minors: true }, ['minors', 'adults']],
    [['adults', 'minors'], { minors: false }, ['adults']],
    [['women'], { minors: true }, ['adults', 'minors', 'women']],
    [['women'], { men: true }, ['women', 'men']],
    [['women', 'men', 'trans'], { men: false }, ['women', 'trans']],
  ];
  for (const [before, said, groups] of cases) assert.deepEqual(changedGroups(before, said), { groups }, JSON.stringify([before, said]));
  assert.match(JSON.stringify(changedGroups(['minors'], { minors: false })), /by hand/);
  assert.match(JSON.stringify(changedGroups(['minors'], { men: false })), /by hand/);
});
