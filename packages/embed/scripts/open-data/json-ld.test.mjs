import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { allNumbers, files, published, sourcesOf, written } from './sample.mjs';

const of = (/** @type {string} */ code) => JSON.parse(written[`directory/${code}.json`] ?? '');
const graph = (/** @type {string} */ code) => /** @type {any[]} */ (of(code)['@graph']);

/** @returns {any[]} every object of a file that has a type */
function nodes(/** @type {any} */ value) {
  if (typeof value !== 'object' || value === null) return [];
  return [...(value['@type'] ? [value] : []), ...Object.values(value).flatMap(nodes)];
}

/**
 * The types of schema-dts are made from the vocabulary of schema.org: a literal with a type, a property or a value that it does not have, or not
 * there, does not compile.
 * @returns {{ key: string, fault: string }[]} what the compiler says of which
 */
function faultsOf(/** @type {Record<string, string>} */ literals) {
  const name = fileURLToPath(new URL('literals.ts', import.meta.url));
  const lines = Object.entries(literals).map(([key, text]) => `export const ${key}: Graph = ${text.trim()};`);
  const text = `import type { Graph } from 'schema-dts';\n${lines.join('\n')}`;
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) => (file === name ? ts.createSourceFile(file, text, ...rest) : getSourceFile(file, ...rest));
  return ts.getPreEmitDiagnostics(ts.createProgram([name], options, host)).map(({ messageText, start = 0 }) => ({
    key: /^export const (\w+)/m.exec(text.slice(text.lastIndexOf('\n', start) + 1))?.[1] ?? '',
    fault: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

/** @returns {string} as JSON-LD */
const literal = (/** @type {object[]} */ ...entries) => JSON.stringify({ '@context': 'https://schema.org', '@graph': entries });

/** One of each shape is enough, and takes a third of the time. @returns {any[]} */
function oneOfEachShape() {
  const isTerm = (/** @type {string} */ text) => /^(https:\/\/schema\.org\/)?[A-Z]\w+$/.test(text);
  const shape = (/** @type {any} */ node) =>
    JSON.stringify(node, (_key, value) => (typeof value === 'string' && !isTerm(value) ? '' : value));
  const all = files.flatMap(({ country }) => graph(country));
  return [...new Map(all.map((node) => [shape(node), node])).values()];
}

test('every type and property is one of schema.org, and stands where schema.org allows it; what it does not have is refused', () => {
  const broken = {
    type: { '@type': 'Helpline', name: 'a' },
    property: { '@type': 'Organization', phoneNumber: '112' },
    place: { '@type': 'Organization', hoursAvailable: '24/7' },
    value: { '@type': 'ContactPoint', contactOption: 'https://schema.org/Free' },
  };
  const wrong = Object.fromEntries(Object.entries(broken).map(([key, node]) => [key, literal(node)]));
  const faults = faultsOf({ right: literal(...oneOfEachShape()), ...wrong });
  assert.deepEqual([...new Set(faults.map(({ key }) => key))], Object.keys(wrong), JSON.stringify(faults));
});

test('each country has a file, whose numbers are those of the country file, byte for byte', () => {
  const found = files.flatMap(({ country }) => {
    const points = nodes(of(country)).filter(({ telephone }) => telephone !== undefined);
    const numbers = points.map(({ contactType, telephone }) => {
      const type = ['sms', 'whatsapp', 'textphone'].includes(contactType) ? contactType : 'voice';
      return `${country} ${type} ${telephone}`;
    });
    return numbers.sort();
  });
  assert.deepEqual(found.sort(), allNumbers());
  assert.equal(Object.keys(written).filter((path) => /^directory\/[A-Z]{2}\.json$/.test(path)).length, files.length);
});

test('a service has its name, its addresses and each of its sources; the data set tells version, licence, review and date', () => {
  for (const file of files) {
    const [dataset, ...entries] = graph(file.country);
    assert.equal(dataset['@type'], 'Dataset');
    assert.equal(dataset.version, '1.2.3');
    assert.equal(dataset.creativeWorkStatus, file.review);
    assert.match(dataset.license, /creativecommons\.org\/licenses\/by\/4\.0/);
    assert.match(dataset.temporal, /\d{4}|undated/);
    for (const service of published(file)) {
      const entry = entries.find(({ identifier }) => identifier === service.id);
      assert.equal(entry.name, service.name);
      assert.deepEqual(entry.url ?? [], service.web ?? []);
      assert.deepEqual(
        entry.subjectOf.map((/** @type {any} */ { url, temporal = 'undated' }) => `${temporal} ${url}`),
        sourcesOf(service),
      );
      assert.ok(dataset.about.some((/** @type {any} */ about) => about['@id'] === entry['@id']));
      const addresses = (entry.contactPoint ?? []).flatMap((/** @type {any} */ { email, url }) => email ?? url ?? []);
      assert.deepEqual(addresses, [...(service.email ?? []), ...(service.chat ?? [])]);
    }
  }
});

test('hours are those of the phone, with the days and the holidays that the source names', () => {
  const service = files.flatMap(published).find(({ hours }) => hours === 'Mo-Su 07:30-19:30; PH 07:30-19:30');
  const point = files.flatMap(({ country }) => nodes(of(country))).find(({ description = '' }) => description.includes(service.hours));
  assert.deepEqual(
    point.hoursAvailable.map((/** @type {any} */ { dayOfWeek, opens, closes }) => [dayOfWeek.length, dayOfWeek.at(-1), opens, closes]),
    [
      [7, 'https://schema.org/Sunday', '07:30', '19:30'],
      [1, 'https://schema.org/PublicHolidays', '07:30', '19:30'],
    ],
  );
  const [helpline] = graph('BE').filter(({ identifier }) => identifier === 'be-stophumantrafficking');
  assert.deepEqual(
    helpline.contactPoint.map((/** @type {any} */ { hoursAvailable: [first] }) => [first.opens, first.closes, first.dayOfWeek.length]),
    [['00:00', '23:59', 7]],
  );
});

test('what no source says is not said: no hours without hours, no free call without a price', () => {
  const points = files.flatMap(({ country }) => nodes(of(country)).filter(({ telephone }) => telephone));
  const services = files.flatMap(published);
  const phones = services.flatMap(({ phone, hours }) => phone.map((/** @type {any} */ { cost }) => ({ cost, hours })));
  assert.equal(points.filter(({ hoursAvailable }) => hoursAvailable).length, phones.filter(({ hours }) => hours).length);
  const free = points.filter(({ contactOption = [] }) => contactOption.includes('https://schema.org/TollFree'));
  assert.equal(free.length, phones.filter(({ cost }) => cost === 'free').length);
});
