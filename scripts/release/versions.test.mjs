import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import readChangesets from '@changesets/read';
import { root } from '../run.mjs';
import { applyChangesets, scratch } from './scratch.mjs';

const packages = readdirSync(`${root}packages`);

/**
 * @param {Parameters<typeof scratch>[0]} changesets
 * @param {string} version before
 * @returns {{ versions: Record<string, string>, changelogs: Record<string, string> }} versions of those released; changelogs of all that have one
 */
function release(changesets, version) {
  const folder = scratch(changesets, version);
  try {
    applyChangesets(folder);
    const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(folder, `packages/${name}/package.json`), 'utf8')).version;
    const versions = packages.map((name) => [name, read(name)]).filter(([, after]) => after !== version);
    const changelogs = packages.flatMap((name) => {
      const file = join(folder, `packages/${name}/CHANGELOG.md`);
      return existsSync(file) ? [[name, readFileSync(file, 'utf8')]] : [];
    });
    return { versions: Object.fromEntries(versions), changelogs: Object.fromEntries(changelogs) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a changed number is a release of the data and of the file for the tag, and of nothing else', () => {
  const { versions, changelogs } = release(
    [{ bumps: { locales: 'patch', embed: 'patch' }, summary: 'Belgium: the number of a helpline has changed.' }],
    '1.2.3',
  );
  assert.deepEqual(versions, { locales: '1.2.4', embed: '1.2.4' });
  for (const name of ['locales', 'embed'])
    assert.equal(
      changelogs[name],
      `# @blind-betting/${name}\n\n## 1.2.4\n\n### Patch Changes\n\n- Belgium: the number of a helpline has changed.\n`,
    );
});

test('the next release of the code carries the same version everywhere, and says each change once in each package', () => {
  const { versions, changelogs } = release(
    [
      { bumps: { card: 'minor', embed: 'minor' }, summary: 'A seventh story.\n\nIt stands behind `story="seventh"`.' },
      { bumps: { base: 'patch', embed: 'patch' }, summary: 'A warning says where.' },
    ],
    '0.1.0',
  );
  // All whose range the new base has left; the data has not changed.
  assert.deepEqual(Object.keys(versions), ['base', 'card', 'embed', 'help-directory', 'quick-exit']);
  assert.deepEqual([...new Set(Object.values(versions))], ['0.2.0']);
  assert.equal(
    changelogs.card,
    '# @blind-betting/card\n\n## 0.2.0\n\n### Minor Changes\n\n- A seventh story.\n\n  It stands behind `story="seventh"`.\n',
  );
  assert.equal(changelogs['quick-exit'], '# @blind-betting/quick-exit\n\n## 0.2.0\n');
  assert.doesNotMatch(Object.values(changelogs).join(), /Updated dependencies/);
});

test('the first release is 0.1.0, of all packages', () => {
  const bumps = Object.fromEntries(packages.map((name) => [name, /** @type {'minor'} */ ('minor')]));
  const { versions } = release([{ bumps, summary: 'The first.' }], '0.0.0');
  assert.deepEqual(versions, Object.fromEntries(packages.map((name) => [name, '0.1.0'])));
});

test('every change that reaches a reader names the embed, whose changelog partners read', async () => {
  const without = (await readChangesets(root)).filter(
    ({ releases }) => releases.length > 0 && !releases.some(({ name }) => name === '@blind-betting/embed'),
  );
  assert.deepEqual(
    without.map(({ id }) => `.changeset/${id}.md`),
    [],
    "add '@blind-betting/embed': the file for the tag holds all packages",
  );
});

test('no package asks for another of ours as a peer: a minor step of that one would be a major of this one', () => {
  for (const name of packages) {
    const { peerDependencies = {} } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8'));
    assert.deepEqual(Object.keys(peerDependencies), [], name);
  }
});
