/**
 * Says what comes after `make.mjs`, and takes out of its folder what the registry has already:
 * `offer` where the release changes versions, which a person merges first; `publish` where its versions stand in this commit and are new; else `nothing`.
 *
 *   node scripts/release/next.mjs     in a workflow it sets the output `next`
 */
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFolder, tarballsIn } from './folder.mjs';
import { isPublished } from './registry.mjs';

const folder = releaseFolder();
for (const tarball of tarballsIn(folder).filter(isPublished)) rmSync(tarball.file);
const changes = Object.keys(JSON.parse(readFileSync(join(folder, 'versions.json'), 'utf8')));
const unpublished = tarballsIn(folder).length > 0 ? 'publish' : 'nothing';
const next = changes.length > 0 ? 'offer' : unpublished;
console.log(`next: ${next}`);
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `next=${next}\n`);
