import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { faultsOf, figuresOf, figureTables, sorted } from './figures.mjs';
import { EXCUSED, LEFT_OUT, NOT_DRAWN, pageSubjects, sampleOf } from './subjects.mjs';
import { TOOL_IS_WRONG } from './wrong.mjs';

const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const PACKAGES = { Lighthouse: 'lighthouse', pa11y: 'pa11y', IBM: 'accessibility-checker-engine', Nu: 'vnu-jar' };

/** @param {Partial<import('./figures.mjs').Finding>} parts @returns {import('./figures.mjs').Finding} */
const finding = (parts) => ({ tool: 'IBM', rule: 'some_rule', message: 'wrong', place: '/html', snippet: '<p>', ours: true, ...parts });

/**
 * @param {Partial<import('./subjects.mjs').Subject>} subject
 * @param {import('./figures.mjs').Finding[]} findings
 * @returns {import('./figures.mjs').Result}
 */
const result = (subject, findings) => ({
  subject: { kind: 'page', name: 'plain', path: '/plain.html', draws: true, ...subject },
  scores: { accessibility: 100, bestPractices: 93 },
  findings,
});

test('what is in our elements is a fault on every page; what is the page’s own is none where that is excused, or in a story', () => {
  const both = [finding({}), finding({ ours: false })];
  assert.equal(sorted(result({}, both)).faults.length, 2);
  for (const subject of [{ excuse: 'on purpose' }, { kind: /** @type {const} */ ('story') }]) {
    const { faults, own } = sorted(result(subject, both));
    assert.deepEqual([faults.length, own.length], [1, 1]);
  }
});

test('a rule about the whole page says nothing of a story', () => {
  const landmark = [finding({ rule: 'aria_content_in_landmark' })];
  assert.equal(sorted(result({ kind: 'story' }, landmark)).faults.length, 0);
  assert.equal(sorted(result({}, landmark)).faults.length, 1);
});

test('a score below 100 is a fault, but on pages that are excused', () => {
  assert.deepEqual(faultsOf(result({}, [])), ['Lighthouse: bestPractices 93, not 100']);
  assert.deepEqual(faultsOf(result({ excuse: 'on purpose' }, [])), []);
});

test('a finding for which there is a reason is counted apart, and only where it is ours and the reason fits', () => {
  const part = {
    tool: /** @type {const} */ ('Nu'),
    rule: 'Attribute … not allowed on element … at this point.',
    snippet: '<h2 part="title">',
  };
  assert.equal(sorted(result({}, [finding(part)])).setAside.length, 1);
  assert.equal(sorted(result({}, [finding({ ...part, ours: false })])).faults.length, 1);
  assert.equal(sorted(result({}, [finding({ ...part, snippet: '<h2 align="left">' })])).faults.length, 1);
});

test('a reason holds for the version that is installed', () => {
  for (const { tool, version, what } of TOOL_IS_WRONG) {
    const installed = devDependencies[PACKAGES[/** @type {keyof typeof PACKAGES} */ (tool)]];
    assert.equal(version, installed, `${tool}, ${what}: look whether ${installed} still says so; then change the version in wrong.mjs.`);
  }
});

test('pages that are excused, or on which nothing is drawn, exist', () => {
  const names = pageSubjects().map(({ name }) => name);
  for (const name of [...Object.keys(EXCUSED), ...NOT_DRAWN]) assert.ok(names.includes(name), name);
  for (const name of Object.keys(LEFT_OUT)) {
    assert.ok(existsSync(new URL(`../pages/${name}.html`, import.meta.url)), name);
    assert.ok(!names.includes(name), name);
  }
});

test('a sample is drawn again by its seed, and another by another', () => {
  const draw = (/** @type {number} */ seed) => sampleOf(pageSubjects(), seed).map(({ name }) => name);
  assert.deepEqual(draw(13), draw(13));
  assert.notDeepEqual(draw(13), draw(14));
  assert.equal(draw(13).length, 1);
});

test('figures are the lowest scores and the sums of a page, or of all stories of an element', () => {
  const story = { kind: /** @type {const} */ ('story'), name: 'Card' };
  const figures = figuresOf([result({}, [finding({})]), result(story, [finding({})]), result(story, [])], {
    date: '2026-12-01',
    browser: 'Chromium 1',
    versions: { IBM: '4' },
  });
  assert.deepEqual(
    figures.rows.map(({ name, subjects, bestPractices, errors }) => [name, subjects, bestPractices, errors.IBM]),
    [
      ['plain', 1, 93, 1],
      ['Card', 2, 93, 1],
    ],
  );
  const tables = figureTables(figures, { excused: EXCUSED, leftOut: LEFT_OUT });
  assert.match(tables, /\| plain \| 100 \| 93 \| 0 \| 0 \| 1 \| 0 \|/);
  assert.doesNotMatch(tables, /No whole run/);
  assert.match(figureTables(undefined, { excused: EXCUSED, leftOut: LEFT_OUT }), /No whole run has been kept yet/);
  assert.match(tables, /\| Card \| 2 \| 0 \| 0 \| 1 \| 0 \|/);
});
