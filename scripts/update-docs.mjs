/**
 * Writes what the code already says into the READMEs: the API tables from each package's custom-elements.json, the languages and countries
 * from the data, the bytes from the budget, what was tested of WCAG from scripts/docs/criteria/, and the
 * figures of the last whole `npm run conformance`. Only the text between two markers changes: `<!-- name -->` and `<!-- /name -->`.
 *
 *   node scripts/update-docs.mjs           writes
 *   node scripts/update-docs.mjs --check   writes nothing, exits 1 when a README is out of date
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { figureTables } from '../apps/partner-pages/conformance/figures.mjs';
import { EXCUSED, LEFT_OUT } from '../apps/partner-pages/conformance/subjects.mjs';
import { criteriaTable } from './docs/criteria.mjs';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const faults = [];

/** Methods that Lit or the browser calls; they are not for users of an element. */
const CALLBACKS = new Set(
  'connectedCallback disconnectedCallback adoptedCallback attributeChangedCallback requestUpdate performUpdate scheduleUpdate shouldUpdate willUpdate update updated firstUpdated getUpdateComplete createRenderRoot render'.split(
    ' ',
  ),
);

const readJson = async (url) => JSON.parse(await readFile(url, 'utf8'));
const cell = (text = '') => String(text).replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
const code = (text) => (text ? `\`${cell(text)}\`` : '');

function table(title, head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function isPublicMethod(member) {
  return (
    member.kind === 'method' &&
    !member.static &&
    !member.inheritedFrom &&
    (member.privacy ?? 'public') === 'public' &&
    !/^[#_]/.test(member.name) &&
    !CALLBACKS.has(member.name)
  );
}

function signature({ name, parameters = [], return: result }) {
  const list = parameters.map(
    (parameter) =>
      `${parameter.name}${parameter.optional || parameter.default ? '?' : ''}${parameter.type ? `: ${parameter.type.text}` : ''}`,
  );
  return `${name}(${list.join(', ')})${result?.type ? `: ${result.type.text}` : ''}`;
}

function apiTables(element, withName) {
  const { attributes = [], slots = [], cssParts = [], cssProperties = [], cssStates = [], events = [], members = [] } = element;
  const typeOf = (attribute) => attribute.type?.text ?? members.find((member) => member.name === attribute.fieldName)?.type?.text;
  const described = (list, name = (item) => code(item.name)) => list.map((item) => [name(item), cell(item.description)]);
  return [
    withName ? `**\`${element.tagName ?? element.name}\`**\n` : '',
    table(
      'Attributes',
      ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      attributes.map((attribute) => [
        code(attribute.name),
        code(attribute.fieldName),
        code(typeOf(attribute)),
        code(attribute.default),
        cell(attribute.description),
      ]),
    ),
    table(
      'Slots',
      ['Slot', 'Content'],
      described(slots, (slot) => (slot.name ? code(slot.name) : '(default)')),
    ),
    table('Parts', ['Part', 'What it is'], described(cssParts)),
    table(
      'Custom properties',
      ['Property', 'Default', 'Meaning'],
      cssProperties.map((property) => [code(property.name), code(property.default), cell(property.description)]),
    ),
    table('States', ['State', 'When'], described(cssStates)),
    table(
      'Events',
      ['Event', 'Type', 'When'],
      // One without a description was not promised: the analyzer guesses names from dispatchEvent().
      events
        .filter((event) => event.name && event.description)
        .map((event) => [code(event.name), code(event.type?.text), cell(event.description)]),
    ),
    table(
      'Methods',
      ['Method', 'What it does'],
      members.filter(isPublicMethod).map((method) => [code(signature(method)), cell(method.description)]),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

async function api(folder) {
  const manifest = new URL('custom-elements.json', folder);
  if (!existsSync(manifest)) {
    faults.push(`${shown(manifest)} is missing. Run: npx turbo run manifest`);
    return undefined;
  }
  const { modules } = await readJson(manifest);
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter((declaration) => declaration.customElement);
  if (elements.length === 0) {
    faults.push(`${shown(manifest)} describes no element. Does the class extend LitElement and have a doc block?`);
    return undefined;
  }
  return elements.map((element) => apiTables(element, elements.length > 1)).join('\n');
}

/** What switches the types on, by framework and by editor. */
function inFrameworks(name) {
  const types = (framework) => code(`import type {} from '${name}/types/${framework}';`);
  const file = (kind) => `["./node_modules/${name}/types/vscode.${kind}-custom-data.json"]`;
  const rows = [
    ['React 19', types('react')],
    ['Preact', types('preact')],
    ['Solid', types('solid')],
    ['Vue 3.5', types('vue')],
    ['Svelte 5', types('svelte')],
    [
      'Angular',
      `${code('schemas: [CUSTOM_ELEMENTS_SCHEMA]')} in the component; Angular checks no attribute of an element that is not its own`,
    ],
    ['TypeScript alone', `nothing: ${code(`import '${name}/define.js';`)} types ${code('document.querySelector()')}`],
    ['VS Code', `settings: ${code(`"html.customData": ${file('html')}`)}, ${code(`"css.customData": ${file('css')}`)}`],
    ['WebStorm and others of JetBrains', 'nothing: they read `web-types` of the package'],
  ];
  return `Once, in any file of yours; it is gone after compiling. A wrong value is then a fault of types, and the editor offers the right ones.\n\n${table(
    '',
    ['In', 'Write'],
    rows,
  ).replace(/^###.*\n+/, '')}`;
}

async function localeList() {
  const read = async (folder) => {
    const url = new URL(`packages/locales/${folder}/`, root);
    const names = (await readdir(url)).filter((name) => name.endsWith('.json')).sort();
    return Promise.all(names.map((name) => readJson(new URL(name, url))));
  };
  const reviewed = ({ review }) => (review === 'draft' ? 'draft' : cell(`${review.by}, ${review.date}`));
  const countryName = new Intl.DisplayNames('en', { type: 'region' });
  const languages = (await read('messages')).map((file) => [code(file.language), cell(file.name), reviewed(file)]);
  const countries = (await read('directory')).map((file) => [
    code(file.country),
    countryName.of(file.country),
    String(file.services.filter((service) => service.publish).length),
    reviewed(file),
  ]);
  return {
    count: `${languages.length} languages, ${countries.length} countries: [all of them](docs/coverage.md).`,
    tables: [
      table('Languages', ['Tag', 'Own name', 'Reviewed'], languages).replace('###', '##'),
      table('Countries', ['Code', 'Country', 'Services shown', 'Confirmed'], countries).replace('###', '##'),
    ].join('\n'),
  };
}

async function byteList() {
  const { pages } = await readJson(new URL('packages/embed/budget.json', root));
  const number = (value) => value.toLocaleString('en');
  const rows = Object.entries(pages).map(([name, { measured, target }]) => [
    name,
    number(measured),
    `${number(target)}${measured > target ? ', missed' : ''}`,
  ]);
  return table('What a page loads', ['Page of one country in one language (Belgium, Dutch)', 'Bytes, brotli 11', 'Aim'], rows).replace(
    /^###.*\n+/,
    '',
  );
}

const shown = (url) => fileURLToPath(url).slice(fileURLToPath(root).length);

async function update(readme, marker, content) {
  if (content === undefined) return;
  const [start, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const text = await readFile(readme, 'utf8');
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) {
    faults.push(`${shown(readme)} has no ${start} … ${end}. Put the two markers where the tables belong.`);
    return;
  }
  const file = fileURLToPath(readme);
  const block = await format(content, { ...(await resolveConfig(file)), filepath: file });
  const fresh = `${text.slice(0, from + start.length)}\n\n${block.trim()}\n\n${text.slice(to)}`;
  if (fresh === text) return;
  if (check) faults.push(`${shown(readme)} is out of date. Run: npx turbo run manifest && node scripts/update-docs.mjs`);
  else {
    await writeFile(readme, fresh);
    console.log(`${shown(readme)} updated`);
  }
}

for (const name of (await readdir(new URL('packages/', root))).sort()) {
  const folder = new URL(`packages/${name}/`, root);
  if (!existsSync(new URL('package.json', folder))) continue;
  const { customElements, name: packageName } = await readJson(new URL('package.json', folder));
  if (!customElements) continue;
  await update(new URL('README.md', folder), 'api', await api(folder));
  await update(new URL('README.md', folder), 'frameworks', inFrameworks(packageName));
}
const { count, tables } = await localeList();
await update(new URL('README.md', root), 'coverage', count);
await update(new URL('docs/coverage.md', root), 'locales', tables);
await update(new URL('README.md', root), 'bytes', await byteList());
await update(new URL('docs/accessibility.md', root), 'criteria', criteriaTable());
const figures = new URL('apps/partner-pages/conformance/figures.json', root);
await update(
  new URL('docs/accessibility.md', root),
  'figures',
  figureTables(existsSync(figures) ? await readJson(figures) : undefined, { excused: EXCUSED, leftOut: LEFT_OUT }),
);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
