import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { serveGitHub } from '../testing/github-server.mjs';
import { runStep } from '../testing/workflow-step.mjs';
import { tarballsIn } from './folder.mjs';

/** What stands for the repository on GitHub. */
const kit = {
  main: '',
  refs: /** @type {Record<string, string>} */ ({}),
  pulls: /** @type {any[]} */ ([]),
  trees: /** @type {any[]} */ ([]),
  releases: /** @type {any[]} */ ([]),
  files: /** @type {Record<string, string>} */ ({}),
};
const folder = mkdtempSync(join(tmpdir(), 'blind-betting-release-'));
const put = (/** @type {string} */ name, /** @type {string} */ text) => writeFileSync(join(folder, name), text);
/** @type {Awaited<ReturnType<typeof serveGitHub>>} */ let github;

before(async () => {
  github = await serveGitHub((root) => ({
    'GET /git/commits/c0ffee': () => ({ body: { tree: { sha: 'tree-before' } } }),
    'POST /git/trees': ({ body }) => ({ status: 201, body: { sha: `tree-${kit.trees.push(body)}` } }),
    'POST /git/commits': ({ body }) => ({ status: 201, body: { sha: `commit-of-${body.tree}-on-${body.parents}` } }),
    'GET /git/ref/heads/main': () => ({ body: { object: { sha: kit.main } } }),
    'GET /git/ref/(.+)': (_, [, ref]) => (kit.refs[`refs/${ref}`] ? { body: { ref } } : { status: 404 }),
    'POST /git/refs': ({ body: { ref, sha } }) => (kit.refs[ref] ? { status: 422 } : ((kit.refs[ref] = sha), { status: 201 })),
    'PATCH /git/refs/(.+)': ({ body }, [, ref]) => ((kit.refs[`refs/${ref}`] = body.sha), {}),
    'GET /pulls\\?state=open&head=police:release-next&base=main&per_page=100&page=1': () => ({ body: kit.pulls }),
    'POST /pulls': ({ body }) => ({ status: 201, body: kit.pulls.push({ number: 7, ...body }) }),
    'PATCH /pulls/7': ({ body }) => ({ body: Object.assign(kit.pulls[0], body) }),
    'GET /releases/tags/(.+)': (_, [, tag]) => {
      const found = kit.releases.find(({ tag_name: name, draft }) => name === decodeURIComponent(tag) && !draft);
      return found ? { body: found } : { status: 404 };
    },
    'POST /releases': ({ body }) => {
      kit.releases.push({ id: 5, ...body });
      return { status: 201, body: { id: 5, upload_url: `${root}/uploads/5/assets{?name,label}` } };
    },
    'PATCH /releases/5': ({ body }) => ({ body: Object.assign(kit.releases[0], body) }),
    'POST /uploads/5/assets\\?name=(.+)': ({ body, type }, [, name]) => ((kit.files[name] = `${type} ${body}`), { status: 201 }),
  }));
});
after(() => {
  github.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  for (const list of [kit.pulls, kit.trees, kit.releases]) list.length = 0;
  kit.main = 'c0ffee';
  kit.refs = {};
  kit.files = {};
  for (const name of ['embed-0.2.0', 'quick-exit-0.2.0', 'base-0.2.0']) put(`blind-betting-${name}.tgz`, '');
  put('note.md', '# The note');
  put('page-help-kit.zip', 'a zip');
  put('sbom.cdx.json', '{}');
});

const environment = () => ({ ...github.environment, RELEASE_FOLDER: folder, GITHUB_REF_NAME: 'main' });

test('the embed goes up last', () =>
  assert.deepEqual(
    tarballsIn(folder).map(({ name, version }) => `${name}@${version}`),
    ['@blind-betting/base@0.2.0', '@blind-betting/quick-exit@0.2.0', '@blind-betting/embed@0.2.0'],
  ));

test('versions are offered once, and written anew', async () => {
  const manifest = '{"version":"0.2.0"}';
  put(
    'versions.json',
    JSON.stringify({ 'packages/embed/package.json': manifest, '.changeset/a-change.md': null, 'package-lock.json': '{}' }),
  );
  const first = await runStep('release.yml', 'Offer the versions', environment());
  assert.equal(first.code, 0, first.output);
  assert.equal(kit.trees[0].base_tree, 'tree-before');
  assert.deepEqual(kit.trees[0].tree.slice(0, 2), [
    { path: 'packages/embed/package.json', mode: '100644', type: 'blob', content: manifest },
    { path: '.changeset/a-change.md', mode: '100644', type: 'blob', sha: null },
  ]);
  assert.deepEqual(kit.refs, { 'refs/heads/release-next': 'commit-of-tree-1-on-c0ffee' });
  assert.deepEqual(
    [kit.pulls.length, kit.pulls[0].title, kit.pulls[0].head, kit.pulls[0].base],
    [1, 'Release 0.2.0', 'release-next', 'main'],
  );
  assert.match(kit.pulls[0].body, /# The note/);

  put('note.md', '# Another note');
  const second = await runStep('release.yml', 'Offer the versions', environment());
  assert.equal(second.code, 0, second.output);
  assert.deepEqual(kit.refs, { 'refs/heads/release-next': 'commit-of-tree-2-on-c0ffee' });
  assert.equal(kit.pulls.length, 1);
  assert.match(kit.pulls[0].body, /# Another note/);
});

test('what no new version changes is not offered', async () => {
  for (const changes of [{ 'packages/embed/src/index.ts': 'x' }, { '.github/workflows/ci.yml': 'x' }, { '.changeset/a.md': 'x' }]) {
    put('versions.json', JSON.stringify(changes));
    const { code, output } = await runStep('release.yml', 'Offer the versions', environment());
    assert.notEqual(code, 0);
    assert.match(output, /A new version does not change/);
    assert.deepEqual([kit.refs, kit.pulls], [{}, []]);
  }
});

test('an older commit does not write over the versions of a later one', async () => {
  kit.main = 'decaf';
  put('versions.json', JSON.stringify({ 'package-lock.json': '{}' }));
  const { code, output } = await runStep('release.yml', 'Offer the versions', environment());
  assert.equal(code, 0, output);
  assert.match(output, /main is at decaf by now/);
  assert.deepEqual([kit.refs, kit.pulls], [{}, []]);
});

test('what went up is tagged, and lies beside its note; a second time nothing moves', async () => {
  kit.refs['refs/tags/@blind-betting/base@0.2.0'] = 'an earlier commit';
  const first = await runStep('release.yml', 'Tag', environment());
  assert.equal(first.code, 0, first.output);
  const after = {
    'refs/tags/@blind-betting/base@0.2.0': 'an earlier commit',
    'refs/tags/@blind-betting/quick-exit@0.2.0': 'c0ffee',
    'refs/tags/@blind-betting/embed@0.2.0': 'c0ffee',
  };
  assert.deepEqual(kit.refs, after);
  assert.deepEqual(kit.releases, [{ id: 5, tag_name: '@blind-betting/embed@0.2.0', name: '0.2.0', body: '# The note', draft: false }]);
  assert.deepEqual(kit.files, { 'page-help-kit.zip': 'application/zip a zip', 'sbom.cdx.json': 'application/vnd.cyclonedx+json {}' });

  const second = await runStep('release.yml', 'Tag', environment());
  assert.equal(second.code, 0, second.output);
  assert.deepEqual([kit.refs, kit.releases.length], [after, 1]);
});

test('without a token nothing is asked', async () => {
  const { code, output } = await runStep('release.yml', 'Tag', { ...environment(), GITHUB_TOKEN: '' });
  assert.notEqual(code, 0);
  assert.match(output, /GITHUB_TOKEN is not set/);
});
