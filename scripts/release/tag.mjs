/**
 * Names the commit after each package that went up, as `changeset tag` does, and lays the note, the zip and the SBOM beside the tag of the embed.
 * What is there already stays.
 *
 *   node scripts/release/tag.mjs     RELEASE_FOLDER: what went up; release/ by default
 *
 * It runs in a workflow with GITHUB_TOKEN, and imports nothing that has to be installed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { github } from '../github.mjs';
import { releaseFolder, tarballsIn } from './folder.mjs';

/** What lies beside a release. */
const FILES = { 'page-help-kit.zip': 'application/zip', 'sbom.cdx.json': 'application/vnd.cyclonedx+json' };

const folder = releaseFolder();
const api = github(process.env);
for (const { name, version } of tarballsIn(folder)) {
  const tag = `${name}@${version}`;
  if (await api.get(`/git/ref/tags/${tag}`)) continue;
  await api.post('/git/refs', { ref: `refs/tags/${tag}`, sha: process.env.GITHUB_SHA });
  console.log(`tagged ${tag}`);
}

const embed = tarballsIn(folder).find(({ name }) => name === '@blind-betting/embed');
if (!embed)
  throw new Error(`There is no embed in ${folder}, though every release has one: docs/releasing.md, "What is released together".`);
const tag = `${embed.name}@${embed.version}`;
if (await api.get(`/releases/tags/${encodeURIComponent(tag)}`)) console.log(`The release ${tag} is there already`);
else {
  const body = readFileSync(join(folder, 'note.md'), 'utf8').slice(0, 120_000);
  // A draft, until all is beside it.
  const { id, upload_url: address } = await api.post('/releases', { tag_name: tag, name: embed.version, body, draft: true });
  for (const [name, type] of Object.entries(FILES))
    await api.upload(`${address.replace(/\{.*$/, '')}?name=${name}`, type, readFileSync(join(folder, name)));
  await api.patch(`/releases/${id}`, { draft: false });
  console.log(`released ${tag}`);
}
