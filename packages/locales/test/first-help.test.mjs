/**
 * The first three services for each need in each country, as somebody wrote them by hand from the evidence (`firstHelp` of the country
 * file), beside what a reader is shown.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../lint/read.mjs';
import { isShipped } from '../scripts/compile-country.mjs';
import { findServices, fits, isEmergency, isPolice, loadCountry, NEEDS } from '../dist/index.js';

const { data } = await readData(new URL('../', import.meta.url));
const countries = await Promise.all(
  data.directory.map(async ({ name, content }) => {
    const country = await loadCountry(name);
    const ids = new Map(
      content.services.filter(isShipped).map((/** @type {any} */ { id }, /** @type {number} */ index) => [country.services[index], id]),
    );
    const found = (/** @type {import('../dist/index.js').Need} */ need, region = '') =>
      findServices(country, { need, region, gender: 'any' });
    return { name, content, country, ids, found };
  }),
);

for (const need of NEEDS)
  test(`${need}: the first three services of each country are those of the evidence`, () => {
    for (const { name, content, ids, found } of countries) {
      const { count, services } = found(need);
      // Who reports is shown more than whom the count names: those who can go along.
      const shown = services.slice(0, need === 'report' ? 3 : count).map((service) => ids.get(service));
      assert.deepEqual(shown.slice(0, 3), content.firstHelp[need], `${name}, ${need}`);
    }
  });

test('no line of the police stands above one that helps without reporting, but to report, and for danger what the country lists for it', () => {
  for (const { name, content, country, found } of countries)
    for (const region of ['', ...Object.keys(content.regions)])
      for (const need of NEEDS.filter((other) => other !== 'report')) {
        const { services } = found(need, region);
        const rest = services.filter(
          (service) =>
            service !== country.services[country.card?.helpline ?? -1] &&
            !(need === 'now' && [...service.phone, ...(service.text ?? [])].some(({ number }) => isEmergency(number, country))),
        );
        const firstPolice = rest.findIndex(isPolice);
        assert.ok(firstPolice < 0 || rest.slice(firstPolice).every(isPolice), `${name} ${region} ${need}`);
      }
});

test('to report, whoever takes reports for the police comes first', () => {
  for (const { name, country, found } of countries) {
    const { services } = found('report');
    const takesReports = services.map(
      ({ kind, facts, phone: [first] }) =>
        kind === 'police' || facts.includes('reportsToPolice') || Boolean(first && isEmergency(first.number, country)),
    );
    assert.ok(!takesReports.slice(takesReports.indexOf(false)).includes(true) || !takesReports.includes(false), name);
  }
});

test('a reader under 18 is shown everything that is not for adults only, and who helps minors before the rest', () => {
  for (const { name, country, found } of countries) {
    const { count, services } = found('minor');
    const wanted = country.services.filter(({ facts }) => !facts.includes('adults'));
    assert.deepEqual(new Set(services.slice(0, count)), new Set(wanted), name);
    const forMinors = services.map(
      (service) => !isPolice(service) && (service.facts.includes('minors') || Boolean(service.topics?.includes('exploitedMinors'))),
    );
    assert.ok(!forMinors.slice(forMinors.indexOf(false)).includes(true) || !forMinors.includes(false), name);
  }
});

test('a list is empty in no country, for no need, in no region, for nobody', () => {
  for (const { name, content, country } of countries)
    for (const region of ['', ...Object.keys(content.regions)])
      for (const need of NEEDS)
        for (const gender of /** @type {const} */ (['any', 'woman', 'man', 'trans'])) {
          const { count, services } = findServices(country, { need, region, gender });
          assert.equal(services.length === 0, country.services.length === 0, `${name} ${region} ${need} ${gender}`);
          assert.ok(
            services.slice(0, count).every((service) => fits(service, need)),
            `${name} ${region} ${need} ${gender}`,
          );
        }
});
