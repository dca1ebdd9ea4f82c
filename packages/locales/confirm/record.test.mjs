import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { lint } from '../lint/index.mjs';
import { answer, scratch } from './sample.mjs';

const linesOf = (/** @type {string} */ text) => text.split('\n');

test('a service that says “all is right” gets `confirmed`, and nothing else in the file changes', async () => {
  const { record, read, before, changesets } = await scratch();
  const { code, text } = await record([answer()]);
  assert.equal(code, 0, text);
  const after = linesOf(await read());
  const start = after.findIndex((line) => line.includes('"confirmed": {'));
  assert.equal(after[start], '      "confirmed": { "by": "Payoke", "role": "coordinator", "date": "2026-11-30" },');
  assert.equal(after.toSpliced(start, 1).join('\n'), before);
  const [changeset, ...others] = await changesets();
  assert.deepEqual(others, []);
  assert.equal(changeset?.name, 'confirmed-be-2026-12-01.md');
  assert.equal(
    changeset?.text,
    `---\n'@blind-betting/locales': patch\n'@blind-betting/embed': patch\n---\n\nBelgium: confirmed by the services themselves: Payoke.\n`,
  );
});

test('what is different is written, with the call as its evidence, and the file passes the lint', async () => {
  const { root, record, service, changesets } = await scratch((content) => {
    const [payoke] = content.services.filter((/** @type {any} */ { id }) => id === 'be-payoke');
    payoke.lastSeen = '2026-10-01';
    payoke.gone = [{ number: '+3232011690', on: ['2026-11-01'] }];
  });
  const was = await service('be-payoke');
  const different = answer({
    phone: { '03 201 16 90': '+32 3 201 16 91' },
    hours: 'Mo-Fr 09:00-17:00',
    languages: ['Dutch', 'fr', 'more'],
    cost: 'standard',
    answeredBy: 'state',
    for: { minors: false, men: true },
    recorded: true,
  });
  const { code, text } = await record([different]);
  assert.equal(code, 0, text);
  const is = await service('be-payoke');
  assert.deepEqual(is.phone, [{ number: '+3232011691', display: '03 201 16 91', cost: 'standard' }]);
  assert.deepEqual([is.hours, is.languages, is.moreLanguages, is.answeredBy], ['Mo-Fr 09:00-17:00', ['nl', 'fr'], true, 'state']);
  assert.deepEqual([is.for, is.recorded, is.lastSeen, is.gone], [['adults'], true, undefined, undefined]);
  assert.deepEqual(is.confirmed.numbers, ['+3232011691']);
  assert.deepEqual(is.confirmed.states.toSorted(), ['answeredBy', 'cost', 'for', 'hours', 'languages', 'moreLanguages', 'recorded']);
  assert.ok(is.sources.every((/** @type {any} */ { numbers, states = [] }) => numbers.length === 0 && !states.includes('answeredBy')));
  assert.match(
    is.change,
    /^2026-11-30, the service itself: number 03 201 16 91 \(was 03 201 16 90\); hours .* recorded yes \(was not known\)\.$/,
  );
  assert.ok(
    Object.keys(is).indexOf('hours') === Object.keys(is).indexOf('emergenciesAnytime') - 1,
    'a new field stands where the schema has it',
  );
  const old = Object.keys(was).filter((field) => field in is);
  assert.deepEqual(
    Object.keys(is).filter((field) => field in was),
    old,
    'the order of what was there stays',
  );
  const [changeset] = await changesets();
  assert.match(changeset?.text ?? '', /Belgium, Payoke, to call: \*\*\+3232011690.*\*\* is now \*\*\+3232011691/);
  assert.match(changeset?.text ?? '', /hours were not known and are Mo-Fr 09:00-17:00/);
  const { findings } = await lint(pathToFileURL(join(root, 'packages/locales/')));
  assert.deepEqual(
    findings.filter(({ file, level }) => file === 'directory/BE.json' && level === 'error'),
    [],
  );
});

test('no line of another record or source is touched where a number has changed', async () => {
  const { record, read, before } = await scratch();
  assert.equal((await record([answer({ phone: { '03 201 16 90': '03 201 16 91' } })])).code, 0);
  const after = linesOf(await read());
  const isOurs = (/** @type {string} */ line) => /03 ?201 ?16 ?9|\+323201169|"confirmed"|"change": "2026|"numbers": \[\]/.test(line);
  assert.deepEqual(
    after.filter((line) => !isOurs(line)),
    linesOf(before).filter((line) => !isOurs(line)),
  );
});

test('the same answers a second time change nothing and add no changeset', async () => {
  const { record, read, changesets } = await scratch();
  const said = [answer({ phone: { '03 201 16 90': '03 201 16 91' }, hours: '24/7', languages: ['nl'] })];
  assert.equal((await record(said)).code, 0);
  const once = await read();
  const { code, text } = await record(said);
  assert.equal(code, 0, text);
  assert.match(text, /recorded before/);
  assert.equal(await read(), once);
  assert.equal((await changesets()).length, 1);
});

test('a second round on the same day has a changeset of its own', async () => {
  const { record, changesets } = await scratch();
  await record([answer()]);
  await record([answer({ id: 'be-awel', by: 'Awel', phone: { 102: true } })]);
  assert.deepEqual(
    (await changesets()).map(({ name }) => name),
    ['confirmed-be-2026-12-01-2.md', 'confirmed-be-2026-12-01.md'],
  );
});

test('what stands on an earlier call alone must be asked again', async () => {
  const { record, service } = await scratch();
  await record([answer({ hours: '24/7' })]);
  const again = { date: '2026-12-01' };
  const { code, text } = await record([answer(again)]);
  assert.equal(code, 1);
  assert.match(text, /be-payoke: hours stands on the call of 2026-11-30 alone/);
  assert.equal((await record([answer({ ...again, hours: true })])).code, 0);
  assert.deepEqual((await service('be-payoke')).confirmed.states, ['hours']);
});

test('too little was answered: named, and the others are recorded', async () => {
  const { record, service } = await scratch();
  const { code, text } = await record([
    answer({ id: 'be-awel', by: 'Awel', phone: { 102: null } }),
    answer({ id: 'be-surya', by: 'Sürya', phone: { '04 232 40 30': true }, mayName: null, hours: '24/7' }),
    answer(),
    { id: 'be-pag-asa', by: 'PAG-ASA', phone: { '02 511 64 64': null } },
  ]);
  assert.equal(code, 0, text);
  assert.match(text, /be-awel: not every number is answered/);
  assert.match(text, /be-surya: mayName is not answered/);
  assert.doesNotMatch(text, /be-pag-asa/);
  assert.equal((await service('be-surya')).hours, undefined);
});

test('a service without a number confirms its address', async () => {
  const { record, service } = await scratch();
  const said = { id: 'be-zsg-cpvs', by: 'Zorgcentra', role: 'desk', date: '2026-12-01', mayName: true };
  assert.equal((await record([said])).code, 1);
  assert.equal((await record([{ ...said, address: true }])).code, 0);
  assert.equal((await service('be-zsg-cpvs')).confirmed.by, 'Zorgcentra');
});

test('a service that does not want to be named is held back, once', async () => {
  const { record, service, changesets, read } = await scratch();
  const said = [{ id: 'be-1712', by: '1712', role: 'coordinator', date: '2026-12-01', mayName: false }];
  const { code, text } = await record(said);
  assert.equal(code, 0, text);
  assert.match(text, /no longer shown: be-1712/);
  const { publish, hold, confirmed } = await service('be-1712');
  assert.deepEqual([publish, hold, confirmed], [false, 'The service does not want to be named (2026-12-01).', undefined]);
  assert.match((await changesets())[0]?.text ?? '', /Belgium, 1712: no longer shown/);
  const once = await read();
  assert.equal((await record(said)).code, 0);
  assert.equal(await read(), once);
});

test('a national line, the last service, and one that others point at are for a person to decide', async () => {
  const no = { id: 'be-payoke', by: 'Payoke', role: 'coordinator', date: '2026-12-01', mayName: false };
  const first = await scratch();
  const pointed = await first.record([no]);
  assert.equal(pointed.code, 1);
  assert.match(pointed.text, /be-payoke: .*firstHelp names it for any.*A person must decide today/);
  assert.match((await first.record([{ ...no, id: 'be-sos-viol' }])).text, /it is for the whole country/);
  const { services } = JSON.parse(first.before);
  const ids = services.flatMap((/** @type {any} */ { id, region, publish }) => (region && publish ? [id] : []));
  const regional = await scratch((content) => {
    content.services = content.services.filter((/** @type {any} */ { id }) => ids.includes(id));
    Object.assign(content, { card: { helpline: 'be-nobody' }, firstHelp: {} });
  });
  const last = await regional.record(ids.map((/** @type {string} */ id) => ({ ...no, id })));
  assert.match(last.text, /it is the last service of the country that can be called/);
  assert.equal(await regional.read(), regional.before);
  const neighbour = await scratch();
  const file = join(neighbour.root, 'packages/locales/directory/XK.json');
  const content = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...content, nearby: [...(content.nearby ?? []), 'be-1712'] }));
  assert.match((await neighbour.record([{ ...no, id: 'be-1712' }])).text, /readers in XK are shown it/);
});

test('an old short code leaves the list of unlisted ones with its service', async () => {
  const { record, read } = await scratch((content) => {
    const service = content.services.find((/** @type {any} */ { id }) => id === 'be-payoke');
    service.phone = [{ number: '1177', display: '1177' }];
    for (const source of service.sources) source.numbers = source.numbers.length > 0 ? ['1177'] : [];
    content.unlistedShortCodes = ['1177'];
  });
  const { code, text } = await record([answer({ phone: { 1177: '03 201 16 91' } })]);
  assert.equal(code, 0, text);
  const { unlistedShortCodes, services } = JSON.parse(await read());
  assert.equal(unlistedShortCodes, undefined);
  assert.equal(services.find((/** @type {any} */ { id }) => id === 'be-payoke').phone[0].number, '+3232011691');
});

/** @type {[name: string, answers: unknown, message: RegExp, args?: string[], code?: number][]} */
const bad = [
  ['a service that there is not', [answer({ id: 'be-nobody' })], /be-nobody: BE has no such service. It has: be-stophuman/],
  ['a service of another country', [answer({ id: 'fi-rikosuhripaivystys' })], /BE has no such service/],
  ['answers of another country', JSON.stringify({ country: 'FI', services: [] }), /answers are of FI, not of BE/],
  ['a country that there is not', [answer()], /There is no country “QQ”/, ['QQ'], 2],
  [
    'a service that is held back',
    [answer({ id: 'be-esperanto' })],
    /be-esperanto: readers do not see it \(The number is the admission line/,
  ],
  ['broken JSON', '{ "country": "BE", ', /not valid JSON/],
  ['no object', '[]', /must be object/],
  [
    'a question answered twice',
    JSON.stringify({ country: 'BE', services: [answer({ hours: '24/7' })] }).replace('"hours"', '"hours":"Mo 09:00-10:00","hours"'),
    /^services\.0\.hours: stands twice in the same object/m,
  ],
  ['a role as long as a letter', [answer({ role: 'x'.repeat(81) })], /be-payoke: role: must NOT have more than 80 characters/],
  ['a field that there is not', [answer({ colour: 'red' })], /be-payoke: must NOT have additional properties: “colour”/],
  ['a value that there is not', [answer({ cost: 'cheap' })], /be-payoke: cost: .*"free", "standard", "charged"/],
  ['a service twice', [answer(), answer()], /be-payoke stands twice/],
  ['a number of another country', [answer({ phone: { '03 201 16 90': '+31 6 12345678' } })], /no number of BE/],
  ['a number with a digit too few', [answer({ phone: { '03 201 16 90': '03 201 16 9' } })], /no number of BE/],
  ['a short code that is not listed', [answer({ phone: { '03 201 16 90': '1177' } })], /1177 is not a short code/],
  ['a premium number', [answer({ phone: { '03 201 16 90': '0903 12 345' } })], /premium/],
  ['a number that the record does not have', [answer({ phone: { '03 201 16 99': true } })], /none of its numbers: 03 201 16 90/],
  ['a wrong number without the right one', [answer({ phone: { '03 201 16 90': false } })], /nobody said which one/],
  ['a date in the future', [answer({ date: '2026-12-24' })], /2026-12-24 is a day in the future/],
  ['a day that there is not', [answer({ date: '2026-02-30' })], /no day of the calendar/],
  ['a date in another form', [answer({ date: '1.12.2026' })], /no day of the calendar/],
  ['a date long ago', [answer({ date: '2016-12-01' })], /more than 24 months ago/],
  ['no date', [answer({ date: null })], /date is missing/],
  ['no role', [answer({ role: ' ' })], /role is missing/],
  ['a mail address', [answer({ by: 'someone@payoke.example' })], /by: .* looks like a mail address/],
  ['a person who confirms', [answer({ by: 'Ms Example' })], /by: “Ms Example” looks like a person/],
  ['a person who answered', [answer({ role: 'Frau Dr. Beispiel' })], /role: .* looks like a person/],
  ['hours that are none', [answer({ hours: 'nine to five' })], /services\.be-payoke\.hours/],
  ['hours that are right where none are shown', [answer({ id: 'be-awel', phone: { 102: true }, hours: true })], /hours: true means/],
  ['a language that there is not', [answer({ languages: ['Dutsch'] })], /“Dutsch”: no language/],
  [
    'an address that is wrong',
    [{ id: 'be-zsg-cpvs', by: 'X-org', role: 'desk', date: '2026-12-01', address: false, mayName: true }],
    /by hand/,
  ],
  [
    'a card that no longer suits',
    [answer({ id: 'be-stophumantrafficking', phone: { '078 05 58 00': true }, for: { men: false } })],
    /directory\/BE\.json, with these answers/,
  ],
];

for (const [name, answers, message, args, code = 1] of bad)
  test(`refused, and nothing is written: ${name}`, async () => {
    const { record, read, before, changesets } = await scratch();
    const result = await record(answers, args);
    assert.equal(result.code, code, result.text);
    assert.match(result.text, message);
    assert.equal(await read(), before);
    assert.deepEqual(await changesets(), []);
  });

test('one bad answer among good ones keeps all of them out', async () => {
  const { record, read, before, changesets } = await scratch();
  const { code } = await record([answer(), answer({ id: 'be-awel', phone: { 102: true }, date: '2026-02-30' })]);
  assert.equal(code, 1);
  assert.equal(await read(), before);
  assert.deepEqual(await changesets(), []);
});

test('where the changeset cannot be written, the country file is as it was', async () => {
  const { root, record, read, before } = await scratch();
  await rm(join(root, '.changeset'), { recursive: true });
  await writeFile(join(root, '.changeset'), '');
  const { code, text } = await record([answer()]);
  assert.equal(code, 1);
  assert.match(text, /The disk refused it.*as it was/);
  assert.equal(await read(), before);
});

test('bad use is told with the ways to use it', async () => {
  const { run, root } = await scratch();
  for (const args of [
    [],
    ['BE', 'more'],
    ['BE', '--lang', 'tlh'],
    ['BE', '--record', 'missing.json'],
    ['BE', '--nonsense'],
    ['BE', '--record', '--lang', 'nl'],
  ]) {
    const { code, text } = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(text, /Use: npm run confirm/);
  }
  assert.equal((await run(['be', '--answers'])).code, 0);
  const made = JSON.parse(await readFile(join(root, 'answers-BE.json'), 'utf8'));
  assert.equal(made.services.length, 11);
  assert.deepEqual([made.services[0].phone, made.services[0].shown.hours], [{ '078 05 58 00': null }, 'Open day and night, every day']);
  const again = await run(['BE', '--answers']);
  assert.deepEqual([again.code, /is there already/.test(again.text)], [2, true]);
  assert.equal((await run(['BE', '--record', 'answers-BE.json'])).code, 1);
  assert.equal((await run(['XK'])).code, 0);
});
