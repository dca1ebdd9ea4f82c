import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { factNames } from './entries.mjs';
import { openDataFiles } from './index.mjs';
import { allNumbers, files, published, sourcesOf, written } from './sample.mjs';

const { contents, ...page } = JSON.parse(written['directory/hsds.json'] ?? '');
const schemaOf = (/** @type {string} */ name) => JSON.parse(readFileSync(new URL(`hsds-schema/${name}.json`, import.meta.url), 'utf8'));

/** HSDS lets everything pass that it does not know; here a slip in a name shall not. */
function closed(/** @type {any} */ schema) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(closed);
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return schema.type === 'object' && schema.properties ? { ...inner, additionalProperties: false } : inner;
}

/** @returns {(value: unknown) => string} what is wrong */
function checkBy(/** @type {any} */ schema) {
  // The names of HSDS for what a table in CSV must have.
  const ajv = new Ajv.default({ allErrors: true, keywords: ['tabular_required'] });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? '' : ajv.errorsText(validate.errors));
}

const value = (/** @type {any} */ { attributes }, /** @type {string} */ code) =>
  attributes.filter((/** @type {any} */ { taxonomy_term: term }) => term.code === code).map((/** @type {any} */ found) => found.value);

test('every service is one of HSDS 3.0, in full and as its list has it, and has no field that HSDS does not know', () => {
  const full = checkBy(closed(schemaOf('service')));
  const short = checkBy(schemaOf('service_list'));
  for (const service of contents) {
    assert.equal(full(service), '', service.name);
    assert.equal(short(service), '', service.name);
  }
  assert.match(full({ ...contents[0], phone_number: '112' }), /additional properties/);
  assert.match(full({ ...contents[0], id: 'be-payoke' }), /format "uuid"/);
});

test('what a table of HSDS must have, its rows have', () => {
  const { $defs, ...service } = schemaOf('service');
  const check = (/** @type {any} */ row, /** @type {any} */ table, /** @type {string} */ where) => {
    for (const field of table.tabular_required ?? []) assert.ok(row[field] !== undefined, `${where} lacks ${field}`);
    for (const [key, part] of Object.entries(table.properties)) {
      const name = (part.items ?? part).$ref?.split('/').pop();
      for (const inner of name ? [row[key] ?? []].flat() : []) check(inner, $defs[name], `${where}.${key}`);
    }
  };
  for (const row of contents) check(row, service, row.name);
});

test('the numbers are those of the country files, byte for byte', () => {
  /** @type {Record<string, string>} */ const types = { voice: 'voice', text: 'sms', textphone: 'textphone', whatsapp: 'whatsapp' };
  const found = contents.flatMap((/** @type {any} */ service) =>
    service.phones.map((/** @type {any} */ { number, type }) => `${value(service, 'country')} ${types[type]} ${number}`),
  );
  assert.deepEqual(found.sort(), allNumbers());
});

test('each service has its sources, its addresses and who reviewed it; the page has version, licence and date', () => {
  for (const file of files)
    for (const service of published(file)) {
      const entry = contents.find((/** @type {any} */ candidate) => value(candidate, 'id')[0] === service.id);
      assert.equal(entry.name, service.name);
      assert.deepEqual(value(entry, 'source'), sourcesOf(service));
      assert.deepEqual([entry.url ?? [], value(entry, 'web')].flat(), service.web ?? []);
      assert.deepEqual([entry.email ?? [], value(entry, 'email')].flat(), service.email ?? []);
      assert.deepEqual(value(entry, 'chat'), service.chat ?? []);
      assert.deepEqual(value(entry, 'review'), [file.review]);
      assert.equal(entry.schedules?.length > 0, Boolean(service.hours), service.id);
      assert.equal(entry.schedules?.[0].description.startsWith(service.hours) ?? true, true);
    }
  assert.equal(page.version, '1.2.3');
  assert.match(page.license, /creativecommons/);
  assert.match(page.newest_source, /^\d{4}/);
  assert.equal(page.total_items, contents.length);
});

test('what a later record may say has a description: else the first service that confirms itself would stop the build', async () => {
  const file = structuredClone(files.find(({ country }) => country === 'BE'));
  const said = {
    ...Object.fromEntries(factNames.map((name) => [name, 'said'])),
    lastSeen: '2026-11-30',
    confirmed: { by: 'The service', role: 'its office', date: '2026-12-01' },
  };
  const { id } = Object.assign(published(file)[0], said, { for: ['minors'], hours: '24/7' });
  const { contents: services } = JSON.parse((await openDataFiles([file], '1.2.3'))['directory/hsds.json'] ?? '');
  const service = services.find((/** @type {any} */ candidate) => value(candidate, 'id')[0] === id);
  for (const name of factNames.filter((fact) => fact !== 'emergency')) assert.equal(value(service, name).length, 1, name);
  assert.deepEqual(value(service, 'lastSeen'), ['2026-11-30']);
  assert.deepEqual(value(service, 'confirmed'), ['2026-12-01']);
});

test('no id stands for two things, and none changes with the version', () => {
  const ids = contents.flatMap((/** @type {any} */ { id, phones, schedules = [], languages = [], service_areas: areas, attributes }) => [
    id,
    ...[phones, schedules, languages, areas, attributes].flat().map((part) => part.id),
  ]);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(contents.find((/** @type {any} */ { name }) => name === 'Payoke').id, 'b99ec9a3-5030-540b-87c5-d890ef8a6ae4');
});

test('a time zone is named, never a fixed offset; the price of a call is not the price of the help', () => {
  for (const { schedules = [], cost_options: costs, fees_description: fees } of contents) {
    for (const { timezone, opens_at: opens, description } of schedules) {
      assert.equal(timezone, undefined);
      assert.match(opens, /^\d\d:\d\d$/);
      assert.match(description, /\([A-Z]\w+\/\w+\)$/);
    }
    assert.equal(costs ?? fees, undefined);
  }
});
