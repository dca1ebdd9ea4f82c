/**
 * Proves: whatever a partner writes into a language or a country, the lint names the file and the place or what is built does no harm;
 * it never stumbles itself.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HostileCase, SEED, addresses, prototypeKeys, shown } from '../../../scripts/hostile-values.mjs';
import { compileCountry } from '../scripts/compile-country.mjs';
import { compileMessage } from '../scripts/compile-message.mjs';
import { mapTexts, mergedMessages } from '../scripts/merge.mjs';
import { runRules } from './index.mjs';
import { readData } from './read.mjs';

/** To replay: FUZZ_SEED=5 node --test packages/locales/lint/hostile-values.test.mjs */
const seed = Number(process.env.FUZZ_SEED) || SEED;
const { data } = await readData(new URL('../', import.meta.url));
const english = /** @type {import('./read.mjs').DataFile} */ (data.messages.find(({ name }) => name === 'en'));

/** Every place of a JSON value that holds others. @returns {any[]} */
function holders(/** @type {any} */ node) {
  return typeof node === 'object' && node !== null ? [node, ...Object.values(node).flatMap(holders)] : [];
}

/** Tags, codes and dates that mean nothing, or too much. */
const wellFormed = ['xx', 'qaa', 'zxx', 'und', 'en-Abcd', 'zz-ZZ', 'xx-999', 'UK', 'ZZ', 'Etc/Unknown', '9999-99', '0000'];

/** What JSON can hold. */
function jsonValue(/** @type {HostileCase} */ hostile, /** @type {unknown} */ current) {
  const values = [
    () => hostile.text(),
    () => hostile.text(),
    () => hostile.pick(addresses),
    // Right at its start, hostile behind it, and the other way round.
    () => `${current}${hostile.text()}`,
    () => `${hostile.text()}${current}`,
    () => hostile.pick([null, true, 0, -1, 1e308, [], {}, [[]], '', 'draft']),
    () => [hostile.text()],
    () => JSON.parse(`{"${hostile.pick(prototypeKeys)}": ${JSON.stringify(hostile.text())}}`),
    () => hostile.pick(prototypeKeys),
    () => hostile.pick(wellFormed),
  ];
  return hostile.pick(values)();
}

/** Changes one place of a file. @returns {string} what was done */
function mutate(/** @type {any} */ content, /** @type {HostileCase} */ hostile) {
  const holder = hostile.pick(holders(content));
  const key = hostile.pick([...Object.keys(holder), hostile.pick(prototypeKeys)]);
  const action = hostile.below(10);
  if (action === 0 && !Array.isArray(holder)) {
    delete holder[key];
    return `without ${key}`;
  }
  const name = action === 1 ? hostile.text() : key;
  const value = jsonValue(hostile, Object.hasOwn(holder, key) ? holder[key] : '');
  // As JSON.parse does it: an assignment to __proto__ would write nothing.
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  return `${shown(name)}: ${shown(value)}`;
}

/**
 * @param {HostileCase} hostile
 * @param {readonly import('./read.mjs').DataFile[]} files to choose from
 */
function mutated(hostile, files) {
  const original = hostile.pick(files);
  const file = { ...original, content: structuredClone(original.content) };
  const steps = Array.from({ length: 1 + hostile.below(2) }, () => mutate(file.content, hostile));
  // Only what a file can say.
  file.content = JSON.parse(JSON.stringify(file.content));
  if (hostile.below(10) === 0) {
    // A new language or country, as somebody adds one.
    const name = hostile.pick([...wellFormed, ...prototypeKeys]);
    Object.assign(file, { name, file: file.file.replace(original.name, name) });
    if (hostile.below(2)) Object.assign(file.content, 'language' in original.content ? { language: name } : { country: name });
  }
  return { file, what: `${hostile.name}: ${file.file}: ${steps.join('; ')}` };
}

/** @returns {Promise<boolean>} whether the lint had no objection */
async function isAccepted(/** @type {import('./read.mjs').Data} */ all, /** @type {string} */ file, /** @type {string} */ what) {
  const findings = await runRules(all).catch((error) => assert.fail(`${what}: the lint stumbled: ${error.stack}`));
  const errors = findings.filter(({ level }) => level === 'error');
  for (const finding of errors) for (const field of [finding.file, finding.key, finding.problem, finding.cure]) assert.ok(field, what);
  if (errors.length > 0)
    assert.ok(
      errors.some((finding) => finding.file === file),
      `${what}: no finding names the file`,
    );
  return errors.length === 0;
}

/** No text turns the signs around it, hides some or cannot be sent. */
function assertPlain(/** @type {any} */ node, /** @type {string} */ what) {
  for (const text of JSON.stringify(node).match(/"(?:[^"\\]|\\.)*"/gu) ?? [])
    assert.doesNotMatch(JSON.parse(text), /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\p{Cs}\uFFFD]/u, what);
}

test('5000 changed countries: an error that says where, or a harmless country', async () => {
  let accepted = 0;
  for (let number = 0; number < 5000; number += 1) {
    const { file, what } = mutated(new HostileCase(seed, number), data.directory);
    if (!(await isAccepted({ messages: [english], directory: [file] }, file.file, what))) continue;
    accepted += 1;
    const country = compileCountry(file.content);
    assertPlain(country, what);
    for (const { number: emergency } of country.emergency) assert.match(emergency, /^\d{2,4}$/, what);
    for (const { phone, text = [], web = [], chat = [], email = [], regions = [], source } of country.services) {
      for (const { number: dialled, national } of [...phone, ...text]) {
        assert.match(dialled, /^\+?\d+$/, what);
        assert.match(national, /^[+\d\u00a0()./-]+$/, what);
      }
      for (const address of [...web, ...chat]) assert.equal(new URL(address).protocol, 'https:', what);
      for (const address of email) assert.equal(new URL(`mailto:${address}`).pathname, address, what);
      assert.match(new URL(source.url).protocol, /^https?:$/, what);
      for (const region of regions) assert.equal(typeof country.regions?.[region], 'string', what);
    }
  }
  assert.ok(accepted > 100, `only ${accepted} passed the lint, so little was built`);
});

test('1000 changed languages: an error that says where, or harmless texts', async () => {
  let accepted = 0;
  for (let number = 0; number < 1000; number += 1) {
    const { file, what } = mutated(new HostileCase(seed, 5000 + number), data.messages);
    const base = data.messages.filter(({ name }) => name !== file.name && (name === 'en' || name === file.name.split('-')[0]));
    const messages = [...base, file];
    if (!(await isAccepted({ messages, directory: [] }, file.file, what))) continue;
    accepted += 1;
    assertPlain(
      mapTexts(mergedMessages(file, messages), (text) => compileMessage(text).message),
      what,
    );
    assertPlain(file.content.name, what);
  }
  assert.ok(accepted > 10, `only ${accepted} passed the lint, so little was built`);
});
