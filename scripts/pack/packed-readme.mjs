import { posix } from 'node:path';
import hostedGitInfo from 'hosted-git-info';

/** Address of a package's page for those who install it. */
const pageOf = (/** @type {string} */ name) => `https://www.npmjs.com/package/${name}`;

/**
 * The README as it reads outside the repository: what lies in the package keeps its link, another package gets the address of its page, and what only
 * the repository holds the address there. Where the repository has no address yet, the reader is told where to look, since a link would lead nowhere.
 * @param {string} text Markdown
 * @param {string} folder of the package in the repository, such as `packages/card`
 * @param {string} [repository] as in package.json; undefined where nobody has named one
 * @returns {string} Markdown without a relative link that leaves the package
 * @throws {Error} when the address of the repository is none that its files can be read at
 */
export function packedReadme(text, folder, repository) {
  const host = repository === undefined ? undefined : hostedGitInfo.fromUrl(repository);
  if (repository !== undefined && !host)
    throw new Error(`"repository" of ${folder}/package.json is ${repository}, which is no address of a hosted repository.`);
  return text.replace(/\[([^\]]+)\]\((\.\.\/[^)#]*)(#[^)]*)?\)/g, (_whole, label, path, fragment = '') => {
    const file = posix.join(folder, path);
    const [, other] = /^packages\/([^/]+)\/README\.md$/.exec(file) ?? [];
    if (other) return `[${label}](${pageOf(`@blind-betting/${other}`)}${fragment})`;
    if (host) return `[${label}](${host.browseFile(file)}${fragment})`;
    return label === file ? `${file} in the repository` : `${label} (${file} in the repository)`;
  });
}
