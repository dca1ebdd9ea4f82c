/**
 * Offers the next versions as a pull request, which a person merges to release them; the one that is open is written anew.
 *
 *   node scripts/release/offer.mjs     RELEASE_FOLDER: what make.mjs left; release/ by default
 *
 * It runs in a workflow with GITHUB_TOKEN, writes the commit through GitHub's API, so that no right to push lies on the disk, and imports nothing
 * that has to be installed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { github } from '../github.mjs';
import { releaseFolder } from './folder.mjs';

const BRANCH = 'release-next';
/** What a new version changes. Anything else was put there by a tool that should not. */
const EXPECTED =
  /^(?:package-lock\.json|(?:packages|apps)\/[\w-]+\/package\.json|packages\/[\w-]+\/CHANGELOG\.md|\.changeset\/[\w-]+\.md)$/;

const { GITHUB_SHA: parent, GITHUB_REF_NAME: base, GITHUB_REPOSITORY: repository = '' } = process.env;
const folder = releaseFolder();
/** @type {Record<string, string | null>} */
const changes = JSON.parse(readFileSync(join(folder, 'versions.json'), 'utf8'));
const strange = Object.entries(changes).filter(([path, text]) => !EXPECTED.test(path) || (path.startsWith('.changeset/') && text !== null));
if (strange.length > 0) throw new Error(`A new version does not change ${strange.map(([path]) => path).join(', ')}. Nothing was offered.`);

const api = github(process.env);
const { object } = await api.get(`/git/ref/heads/${base}`);
// Two pushes are verified side by side; the later one has the later versions.
if (object.sha !== parent) console.log(`${base} is at ${object.sha} by now, whose own run offers the versions`);
else await offer();

async function offer() {
  const { tree: before } = await api.get(`/git/commits/${parent}`);
  const { sha: tree } = await api.post('/git/trees', {
    base_tree: before.sha,
    tree: Object.entries(changes).map(([path, content]) => ({
      path,
      mode: '100644',
      type: 'blob',
      ...(content === null ? { sha: null } : { content }),
    })),
  });
  const { sha } = await api.post('/git/commits', { message: 'Release', tree, parents: [parent] });
  if (await api.get(`/git/ref/heads/${BRANCH}`)) await api.patch(`/git/refs/heads/${BRANCH}`, { sha, force: true });
  else await api.post('/git/refs', { ref: `refs/heads/${BRANCH}`, sha });

  const { version } = JSON.parse(changes['packages/embed/package.json'] ?? '{}');
  const title = version ? `Release ${version}` : 'Release';
  const body = `Merging this uploads the packages to npm, once the whole verification has passed on main. Read the note below, and docs/releasing.md.
The verification does not start by itself on a branch that a workflow has made. Start it: Actions, CI, "Run workflow", ${BRANCH}.

---

${readFileSync(join(folder, 'note.md'), 'utf8').slice(0, 60_000)}`;
  const [open] = await api.list(`/pulls?state=open&head=${repository.split('/')[0]}:${BRANCH}&base=${base}`);
  if (open) await api.patch(`/pulls/${open.number}`, { title, body });
  else await api.post('/pulls', { title, body, head: BRANCH, base });
  console.log(`${open ? 'wrote anew' : 'opened'}: ${title}`);
}
