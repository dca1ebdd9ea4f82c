/**
 * What a module is called in the table of bytes. A new file needs no line here: it is called after its package and its name. Only what several
 * files do together, or what a name does not tell, has a line.
 */

/** The first that fits wins. @type {[RegExp, string][]} */
const FEATURES = [
  [/^lit\//, 'Lit, which draws the elements'],
  [/^hashes$/, 'hashes of files, by which a changed file is refused'],
  [/^locales\/(hours|week-hours|holidays|service-status)$|\/minute-clock$/, 'opening hours and public holidays'],
  [/^locales\/(needs|order-services)$/, 'which service comes first'],
  [/^locales\/(call-facts|service-facts|lines|source-age)$/, 'facts of a service in sentences'],
  [
    /^locales\/(match|display-name)$|^base\/(nearest-language|reading-language|locale-controller|locale-source)$/,
    'language and country of the reader',
  ],
  [/^card\/(turn\.styles|render-flip|swipe|taps|flip-events)$/, 'card: the turn'],
  [
    /^card\/(scene\.styles|object\.styles|scene|scene-controller|story-colours)$|^embed\/received-scenes$/,
    'card: the scene, without its drawing',
  ],
  [/^card\/scenes\//, 'card: the drawing of one story'],
  [/^card\/(help\.styles|render-help|card-numbers)$/, 'card: the panel with the numbers'],
  [/^help-directory\/print/, 'directory: the printed sheets'],
  [/^help-directory\/(row\.styles|render-row|render-more|render-facts|split-facts|opened-services)$/, 'directory: rows of services'],
  [/^help-directory\/(call\.styles|render-call|render-ways|ways)$/, 'directory: buttons to call and write'],
  [/^help-directory\/(danger\.styles|render-danger)$/, 'directory: the row for danger now'],
  [/^help-directory\/(first-helpline\.styles|render-first-helpline)$/, 'directory: the first helpline'],
  [
    /^help-directory\/(choices\.styles|render-choices|render-chips|render-select|render-summary-line|chosen|choice-events)$/,
    "directory: the reader's choices",
  ],
  [/^quick-exit\/(in-reach|kept-free|free-place)$/, 'exit: keeping clear of what is read'],
  [/^quick-exit\/(leave|still|exit-keys|shift-pattern)$/, 'exit: leaving'],
  [/^base\/exit-|^base\/is-before$/, 'one exit for the whole page'],
  [/^base\/(own-nodes|unclobbered)$/, "staying whole in pages that change the page's own functions"],
  [/^base\/(host\.styles|tokens|restyle)$/, 'colours and type that all elements share'],
  [/^embed\/load-chunk$/, 'script tag: loading and checking files'],
  [/^locales\/generated\/messages\/[\w-]+#/, 'texts: '],
  [/^locales\/generated\/directory\/\w+#/, 'facts of the country: '],
  [/^$|^locales\/generated\/(messages|directory)\/[\w-]+$/, 'frames of files'],
];

/** What packages are called in the titles of the docs. @type {Record<string, string>} */
const PACKAGES = {
  card: 'card',
  'help-directory': 'directory',
  'quick-exit': 'exit',
  embed: 'script tag',
  base: 'all elements',
  locales: 'rules',
};

/**
 * @param {string} id the file of a module, as a path
 * @returns {string} package and file, without what all paths share
 */
export function moduleName(id) {
  const path = id.replaceAll('\\', '/').replace(/\.js$/, '');
  const library = /.*node_modules\/@?lit(?:-\w+)?\/(.*)$/.exec(path);
  if (library) return `lit/${library[1]}`;
  const own = /.*\/packages\/([\w-]+)\/(?:dist|build)\/(.*)$/.exec(path);
  return own ? `${own[1]}/${own[2]}` : path.replace(/.*node_modules\//, '');
}

/**
 * @param {string} name as `moduleName` gives it; with `#` and a key for a piece of data
 * @returns {string} the part it belongs to, in words
 */
export function featureOf(name) {
  const words = FEATURES.find(([pattern]) => pattern.test(name))?.[1];
  if (words?.endsWith(': ')) return words + inWords(name.split('#')[1] ?? '');
  if (words) return words;
  const [folder = '', ...file] = name.split('/');
  const [base = '', kind] = (file.at(-1) ?? folder).split('.');
  return `${PACKAGES[folder] ?? folder}: ${inWords(base)}${kind === 'styles' ? ', style' : ''}`;
}

const inWords = (/** @type {string} */ name) =>
  name
    .replace(/^render-/, '')
    .replaceAll('-', ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
