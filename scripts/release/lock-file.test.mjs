import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../run.mjs';
import { installedWith, lockVersions, onlyThese } from './lock-file.mjs';

const lock = () => JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
const manifest = (/** @type {string} */ path) => JSON.parse(readFileSync(`${root}${path}/package.json`, 'utf8'));

test('a new version stands in the lock, with what it asks for, and nothing else changes', () => {
  const before = lock();
  assert.deepEqual(lockVersions(lock(), manifest), before, 'npm has written the same');
  const after = lockVersions(lock(), (path) => ({
    ...manifest(path),
    ...(path === 'packages/card' && { version: '9.0.0', dependencies: { lit: '^9' } }),
  }));
  assert.deepEqual([after.packages['packages/card'].version, after.packages['packages/card'].dependencies], ['9.0.0', { lit: '^9' }]);
  after.packages['packages/card'] = before.packages['packages/card'];
  assert.deepEqual(after, before);
});

test('with our packages Lit is installed, and no tool', () => {
  const found = installedWith(
    lock(),
    readdirSync(`${root}packages`).map((name) => `packages/${name}`),
  );
  const names = [...found].map((one) => one.replace(/(?<=.)@.*$/, ''));
  for (const name of ['lit', 'lit-html', '@lit/reactive-element', '@blind-betting/embed']) assert.ok(names.includes(name), name);
  for (const name of ['typescript', 'puppeteer-core', 'ajv', 'wordpress-plugin']) assert.ok(!names.includes(name), name);
});

test('what the lock lacks is named', () =>
  assert.throws(
    () => installedWith({ packages: { 'packages/a': { dependencies: { b: '1' } } } }, ['packages/a']),
    /lacks b, which packages\/a/,
  ));

test('a list of all becomes one of these', () => {
  const component = (/** @type {string} */ ref) => ({ 'bom-ref': ref });
  const sbom = {
    metadata: { component: component('kit@1') },
    components: [component('lit@3'), component('vite@8')],
    dependencies: [
      { ref: 'kit@1', dependsOn: ['lit@3', 'vite@8'] },
      { ref: 'vite@8', dependsOn: [] },
    ],
  };
  const { components, dependencies } = onlyThese(sbom, new Set(['lit@3']));
  assert.deepEqual(components, [component('lit@3')]);
  assert.deepEqual(dependencies, [{ ref: 'kit@1', dependsOn: ['lit@3'] }]);
});
