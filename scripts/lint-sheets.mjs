/**
 * Holds style sheets against the oldest browsers: what one of them does not know needs an older declaration before it, an `@supports`
 * around it, or a line in `harmless` that says what its readers see.
 */
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import * as csstree from 'css-tree';
import { floor } from './floor.mjs';

const { css: data } = createRequire(import.meta.url)('@mdn/browser-compat-data');
const browsers = Object.entries(floor).map(([name, version]) => ({ name: name === 'ios_saf' ? 'safari_ios' : name, version }));

/** Names of a feature, by how it is written, to what a reader sees where it is not known. */
export const harmless = {
  '@container': 'the arrangement for a box of middle width, which is made first',
  'align-content: start': 'only in grids, which know it since Chromium 57; the data speak of flex boxes',
  'border-end-start-radius': 'this corner is as round as the others',
  'contain-intrinsic-inline-size':
    'without containers there is no size to ask for; Safari 16.4 makes what floats as narrow as the page lets it',
  'container-type': 'nothing asks for its size there',
  'container-type: inline-size': 'nothing asks for its size there',
  'container-type: normal': 'nothing asks for its size there',
  'content-visibility': 'what is out of sight is laid out too',
  'content-visibility: auto': 'what is out of sight is laid out too',
  'content-visibility: visible': 'what is out of sight is laid out too',
  'cursor: pointer': 'a finger has no cursor',
  'forced-color-adjust': 'drawings and dots have the colours of the system',
  'forced-color-adjust: none': 'drawings and dots have the colours of the system',
  hyphens: 'lines end between words',
  outline: 'the ring of the focus has square corners',
  'text-wrap': 'lines are filled one after the other',
  'text-wrap: balance': 'lines are filled one after the other',
  'text-wrap: pretty': 'lines are filled one after the other',
  ':has': 'the button of the card does not stick, and a middle dot stands before the hours',
  ':popover-open': 'nothing floats without popovers, and the exit sticks',
};

const versionOf = (/** @type {unknown} */ text) => String(text).replace('≤', '').split('.').map(Number);

function isUpTo(/** @type {unknown} */ added, /** @type {string} */ version) {
  const [[major, minor = 0], [most, more = 0]] = [versionOf(added), versionOf(version)];
  return major < most || (major === most && minor <= more);
}

/** @returns {string[]} the browsers of the floor that lack a feature; all of them where nothing is known of it */
function lacking(/** @type {any} */ feature) {
  return browsers
    .filter(({ name, version }) => {
      const statements = [feature?.__compat?.support[name] ?? []].flat();
      return !statements.some(
        ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: other }) =>
          added && added !== 'preview' && !removed && !flags && !prefix && !other && isUpTo(added, version),
      );
    })
    .map(({ name, version }) => `${name} ${version}`);
}

/** @typedef {{ name: string, lacks: string[] }} Use a feature, and who lacks it */

const units = {
  c: 'container_query_length_units',
  s: 'viewport_percentage_units_small',
  l: 'viewport_percentage_units_large',
  d: 'viewport_percentage_units_dynamic',
};
const OLD_UNITS = ['em', 'rem', 'px', 's', 'ms', 'deg', 'fr', 'vw', 'vh', 'turn', 'ch'];
/** The data list them under other names. */
const OLD_FUNCTIONS = ['var', 'minmax', 'repeat'];

/** @returns {Use} */
function unit(/** @type {string} */ name) {
  if (OLD_UNITS.includes(name)) return { name, lacks: [] };
  const kind = /^(?:(c)q|([sld])v)(?:[whbi]|min|max)$/.exec(name);
  const key = kind && units[/** @type {keyof typeof units} */ (kind[1] ?? kind[2])];
  return { name, lacks: lacking(data.types.length[key ?? name]) };
}

/** @returns {Use} */
function called(/** @type {string} */ name, /** @type {string} */ property) {
  if (OLD_FUNCTIONS.includes(name)) return { name, lacks: [] };
  const places = [data.properties[property] ?? {}, data.types, ...Object.values(data.types)];
  const find = (/** @type {any} */ place) => place[Object.keys(place).find((key) => key.toLowerCase() === name) ?? ''];
  return { name: `${name}()`, lacks: lacking(places.map(find).find(Boolean)) };
}

/** @returns {Use[]} what a declaration needs */
function usesOf(/** @type {any} */ { property, value }) {
  const isOwn = property.startsWith('--');
  const known = data.properties[property];
  const uses = isOwn ? [] : [{ name: property, lacks: property.startsWith('-') ? [] : lacking(known) }];
  csstree.walk(value, (/** @type {any} */ node) => {
    if (node.type === 'Dimension') uses.push(unit(node.unit.toLowerCase()));
    if (node.type === 'Function') uses.push(called(node.name.toLowerCase(), property));
    if (node.type === 'Identifier' && known?.[node.name])
      uses.push({ name: `${property}: ${node.name}`, lacks: lacking(known[node.name]) });
  });
  return uses;
}

/** @returns {Use[]} */
function selectorUses(/** @type {any} */ selector) {
  /** @type {Use[]} */ const uses = [];
  csstree.walk(selector, (/** @type {any} */ { type, name }) => {
    if ((type === 'PseudoClassSelector' || type === 'PseudoElementSelector') && !name.startsWith('-'))
      uses.push({ name: `:${name}`, lacks: lacking(data.selectors[name]) });
  });
  return uses;
}

/** @returns {string[]} who does not read what stands in an `@supports` */
function refusing(/** @type {any} */ condition) {
  const nodes = condition.children.toArray();
  if (nodes[0]?.name === 'not')
    return browsers
      .map(({ name, version }) => `${name} ${version}`)
      .filter((one) => !refusing({ children: { toArray: () => nodes.slice(1) } }).includes(one));
  return nodes.flatMap((/** @type {any} */ node) => {
    if (node.type === 'Condition') return refusing(node);
    if (node.type === 'SupportsDeclaration') return usesOf(node.declaration).flatMap(({ lacks }) => lacks);
    if (node.type === 'FeatureFunction') return selectorUses(node.value).flatMap(({ lacks }) => lacks);
    return [];
  });
}

/** @returns {Use} */
function atRule(/** @type {any} */ { name, prelude }) {
  const isRange = prelude && csstree.find(prelude, ({ type }) => type === 'FeatureRange');
  if (name === 'media' && isRange) return { name: '@media with < or >', lacks: lacking(data['at-rules'].media.range_syntax) };
  return { name: `@${name}`, lacks: lacking(data['at-rules'][name]) };
}

/** @returns {boolean} whether an earlier declaration of a block holds where a later one does not */
function hasEarlier(/** @type {any} */ block, /** @type {any} */ declaration) {
  for (const earlier of block.children.toArray()) {
    if (earlier === declaration) return false;
    const isSame =
      earlier.type === 'Declaration' &&
      (declaration.property === earlier.property || declaration.property.startsWith(`${earlier.property}-`));
    if (isSame && usesOf(earlier).every(({ lacks }) => lacks.length === 0)) return true;
  }
  return false;
}

/** @returns {Promise<Map<string, string[]>>} the sheets of each element as built: a minifier may have taken out what an older browser reads */
export async function builtSheets() {
  const folder = new URL('../packages/embed/dist/c/', import.meta.url);
  const files = await readdir(folder);
  const load = (/** @type {string} */ name) => import(new URL(files.find((file) => file.startsWith(`${name}.`)) ?? name, folder).href);
  // What the library asks of a browser as it is read.
  Object.assign(globalThis, { HTMLElement: class {}, document: { createTreeWalker() {}, createComment() {} } });
  const kit = await load('kit');
  /** @type {Map<string, string[]>} */ const sheets = new Map();
  const define = (/** @type {string} */ tag, /** @type {{ styles: any[] }} */ { styles }) =>
    sheets.set(
      tag,
      styles.flat(Infinity).map(({ cssText }) => cssText),
    );
  for (const tag of ['blind-betting-card', 'help-directory', 'quick-exit']) (await load(tag)).default({ ...kit, define });
  return sheets;
}

/** @returns {Promise<{ ok: boolean, output: string }>} whether the built sheets hold, and whether all that is called harmless is in use */
export async function checkSheets() {
  const lines = [];
  const used = new Set();
  for (const [tag, sheets] of await builtSheets())
    for (const finding of sheets.flatMap(lintSheet)) {
      finding.used.forEach((name) => used.add(name));
      if (finding.line) lines.push(`<${tag}> ${finding.line}`);
    }
  for (const name of Object.keys(harmless))
    if (!used.has(name)) lines.push(`"${name}" is called harmless, and is not used: take it out of scripts/lint-sheets.mjs.`);
  return { ok: lines.length === 0, output: [...new Set(lines)].join('\n') };
}

/**
 * @param {string} text of a style sheet
 * @returns {{ line: string, used: string[] }[]} a line for each thing that the oldest browsers would not know; and what is harmless of it
 */
export function lintSheet(text) {
  /** @type {{ line: string, used: string[] }[]} */ const findings = [];
  const tree = csstree.parse(text, {
    parseCustomProperty: true,
    onParseError: ({ message }) => findings.push({ line: `cannot be read: ${message}`, used: [] }),
  });
  visit(tree, [], findings);
  return findings;
}

function visit(/** @type {any} */ node, /** @type {string[]} */ without, /** @type {{ line: string, used: string[] }[]} */ findings) {
  const tell = (/** @type {Use[]} */ uses, /** @type {any} */ what, hasFallback = () => false) => {
    const missed = uses
      .map(({ name, lacks }) => ({ name, lacks: lacks.filter((one) => !without.includes(one)) }))
      .filter(({ lacks }) => lacks.length > 0);
    const used = missed.map(({ name }) => name).filter((name) => Object.hasOwn(harmless, name));
    const rest = missed.filter(({ name }) => !used.includes(name));
    if (missed.length === 0 || (rest.length > 0 && hasFallback())) return;
    const line = rest.map(({ name, lacks }) => `${name} (not in ${lacks.join(', ')})`).join('; ');
    findings.push({ used, line: line && `${line}: ${csstree.generate(what)}` });
  };
  if (node.type === 'Atrule' && node.name === 'supports') {
    const more = [...without, ...refusing(csstree.find(node.prelude, ({ type }) => type === 'Condition'))];
    return visit(node.block, more, findings);
  }
  if (node.type === 'Atrule') tell([atRule(node)], node.prelude ?? node);
  if (node.type === 'Rule' && node.prelude.type === 'SelectorList') tell(selectorUses(node.prelude), node.prelude);
  for (const child of (node.type === 'StyleSheet' || node.type === 'Block' ? node : node.block)?.children ?? []) {
    if (child.type !== 'Declaration') visit(child, without, findings);
    // With a variable in it, a value is read as sound, and what came before it is lost.
    else
      tell(
        usesOf(child),
        child,
        () => !csstree.generate(child).includes('var(') && !child.property.startsWith('--') && hasEarlier(node.block ?? node, child),
      );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ok, output } = await checkSheets();
  if (output) console.log(output);
  if (!ok) process.exitCode = 1;
}
