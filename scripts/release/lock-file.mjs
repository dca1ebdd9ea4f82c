/**
 * @typedef {{ name?: string, version?: string, link?: boolean, dependencies?: Record<string, string>, devDependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string> }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock a package-lock.json
 */

/**
 * Writes the versions of our own packages into a lock, as `npm install --package-lock-only` does, without a network and whatever the version of npm.
 * @param {Lock} lock is changed
 * @param {(path: string) => Locked} manifest reads the package.json of a folder
 * @returns {Lock}
 */
export function lockVersions(lock, manifest) {
  const ours = Object.entries(lock.packages).filter(([path]) => path && !path.includes('node_modules/'));
  for (const [path, locked] of ours) {
    const { version, dependencies, devDependencies } = manifest(path);
    for (const [key, value] of Object.entries({ version, dependencies, devDependencies }))
      if (value !== undefined) Object.assign(locked, { [key]: value });
  }
  return lock;
}

/**
 * What somebody installs with packages of ours. npm's own `--omit dev` leaves out whatever a tool of ours needs as well, for example Lit.
 * @param {Lock} lock
 * @param {string[]} folders of our packages
 * @returns {Set<string>} `name@version`, ours too
 * @throws {Error} where a dependency is not in the lock
 */
export function installedWith({ packages }, folders) {
  const paths = new Set(folders);
  for (const path of paths) {
    const { dependencies, optionalDependencies } = packages[path];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = placeOf(packages, path, name);
      if (found) paths.add(found);
      else if (!optionalDependencies?.[name]) throw new Error(`package-lock.json lacks ${name}, which ${path} asks for. Run npm install.`);
    }
  }
  return new Set(
    [...paths].map((path) => `${packages[path].name ?? path.slice(path.lastIndexOf('node_modules/') + 13)}@${packages[path].version}`),
  );
}

/** Where Node would find it. @param {Lock['packages']} packages @param {string} from @param {string} name @returns {string | undefined} */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '') {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    const found = packages[path];
    if (found) return found.link ? /** @type {any} */ (found).resolved : path;
    if (!folder) return undefined;
  }
}

/**
 * @param {any} sbom CycloneDX, as npm writes it
 * @param {Set<string>} wanted `name@version`
 * @returns {any} of the wanted alone
 */
export function onlyThese(sbom, wanted) {
  const root = sbom.metadata.component['bom-ref'];
  const is = (/** @type {string} */ ref) => wanted.has(ref) || ref === root;
  return {
    ...sbom,
    components: sbom.components.filter((/** @type {any} */ component) => is(component['bom-ref'])),
    dependencies: sbom.dependencies
      .filter((/** @type {any} */ { ref }) => is(ref))
      .map((/** @type {any} */ { ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(is) })),
  };
}
