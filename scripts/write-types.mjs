/**
 * Writes `types/` of an element's package from its custom-elements.json: what the templates of each framework may say, and what editors show.
 * Only types: a framework is named in the file for it alone, so nobody installs one that they do not use.
 *
 *   node ../../scripts/write-types.mjs     in the folder of the package
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';

/**
 * @typedef {{ name: string, fieldName: string, type: { text: string }, description: string }} Attribute
 * @typedef {{ name: string, type: { text: string }, description: string }} Fired
 * @typedef {{ name: string, tagName: string, summary: string, attributes?: Attribute[], events?: Fired[] }} Element
 * @typedef {{ modules: { declarations?: Element[] }[] }} Manifest
 */

/**
 * How a framework is told of a tag.
 * @typedef {object} Framework
 * @property {string} imports what the file needs of the framework
 * @property {(tags: string) => string} declare where the framework looks for tags
 * @property {(element: Element) => string} type of one tag
 */

/** @type {Record<string, Framework>} */
const frameworks = {
  react: {
    imports: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
    declare: (tags) => `declare module 'react' { namespace JSX { interface IntrinsicElements { ${tags} } } }`,
    type: (element) =>
      `DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}> & ${attributes(element, 'name')} & ${listeners(element, 'on')}`,
  },
  preact: {
    imports: `import type { HTMLAttributes } from 'preact';`,
    declare: (tags) => `declare module 'preact' { namespace JSX { interface IntrinsicElements { ${tags} } } }`,
    type: (element) => `HTMLAttributes<${element.name}> & ${attributes(element, 'name')} & ${listeners(element, 'on')}`,
  },
  solid: {
    imports: `import type { JSX } from 'solid-js';`,
    declare: (tags) => `declare module 'solid-js' { namespace JSX { interface IntrinsicElements { ${tags} } } }`,
    type: (element) =>
      `JSX.HTMLAttributes<${element.name}> & ${attributes(element, 'name')} & ${attributes(element, 'fieldName', 'prop:')} & ${listeners(element, 'on:')}`,
  },
  svelte: {
    imports: `import type { HTMLAttributes } from 'svelte/elements';`,
    declare: (tags) => `declare module 'svelte/elements' { interface SvelteHTMLElements { ${tags} } }`,
    type: (element) => `HTMLAttributes<${element.name}> & ${attributes(element, 'name')} & ${listeners(element, 'on')}`,
  },
  vue: {
    imports: `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';`,
    // What Vue knows of HTML has no `slot`, so with strict templates every named slot would be a fault.
    declare: (tags) =>
      `declare module 'vue' { interface HTMLAttributes { slot?: string | undefined } interface GlobalComponents { ${tags} } }`,
    // Vue asks for a component, and looks for help-href under helpHref.
    type: (element) =>
      `new () => ${element.name} & {
        $props: HTMLAttributes & PublicProps & ${attributes(element, 'fieldName')} & ${listeners(element, 'on', camel)};
        $emit: EmitFn<${listeners(element)}>;
      }`,
  },
};

const camel = (/** @type {string} */ name) => `-${name}`.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * @param {Element} element
 * @param {string} [prefix] of an event's name where it is an attribute
 * @param {(name: string) => string} [written] how it goes on
 */
function listeners({ events = [] }, prefix, written = (name) => name) {
  const lines = events.map(({ name, type, description }) => {
    const listener = `(event: ${type.text}) => void`;
    return `${comment(description)}${prefix ? `'${prefix}${written(name)}'?: (${listener}) | undefined` : `'${name}': ${listener}`};`;
  });
  return `{ ${lines.join('\n')} }`;
}

/**
 * @param {Element} element
 * @param {'name' | 'fieldName'} key what a template calls them
 * @param {string} [prefix] with which a template sets a property
 */
function attributes({ name, attributes = [] }, key, prefix = '') {
  const lines = attributes.map((attribute) => {
    // A template may give a number as text: heading-level="3".
    const text = attribute.type.text === 'number' && !prefix ? ' | `${number}`' : '';
    return `${comment(attribute.description)}'${prefix}${attribute[key]}'?: ${name}['${attribute.fieldName}']${text} | undefined;`;
  });
  return `{ ${lines.join('\n')} }`;
}

const comment = (/** @type {string} */ text) => `/** ${text.replaceAll('*/', '*\\/')} */\n`;

/**
 * @param {Manifest} manifest of one package
 * @returns {Record<string, string>} contents of each file of types, by name, not yet formatted
 */
export function typesOf({ modules }) {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const names = elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]);
  const files = Object.entries(frameworks).map(([framework, { imports, declare, type }]) => [
    `${framework}.d.ts`,
    `${imports}
import type { ${names.join(', ')} } from '../dist/index.js';

${declare(elements.map((element) => `${comment(element.summary)}'${element.tagName}': ${type(element)};`).join('\n'))}
`,
  ]);
  return Object.fromEntries(files);
}

/**
 * @param {Manifest} manifest of the package in whose folder this runs: one of the two libraries reads its name from there
 * @returns {Promise<Record<string, string>>} contents of each file for editors, by name
 */
async function editorDataOf(manifest) {
  const { getVsCodeCssCustomData, getVsCodeHtmlCustomData } = await import('custom-element-vs-code-integration');
  const { getWebTypesData } = await import('custom-element-jet-brains-integration');
  // It would say "default: undefined" of each property that has none; the file for styles lists them.
  const options = { hideCssPropertiesDocs: true, hideLogs: true };
  const html = JSON.parse(getVsCodeHtmlCustomData(manifest, options));
  const all = manifest.modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ attributes = [] }) => attributes);
  const flags = new Set(all.filter(({ type }) => type.text === 'boolean').map(({ name }) => name));
  // VS Code's word for an attribute without a value; else it completes figure="".
  for (const { attributes } of html.tags) for (const attribute of attributes) if (flags.has(attribute.name)) attribute.valueSet = 'v';
  const webTypes = JSON.parse(getWebTypesData(manifest, options));
  for (const element of webTypes.contributions.html.elements) delete element['doc-url']; // empty, and yet a link
  return {
    'vscode.html-custom-data.json': JSON.stringify(html),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest, options),
    'web-types.json': JSON.stringify(webTypes),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));
  await rm('types', { recursive: true, force: true });
  await mkdir('types');
  for (const [name, text] of Object.entries({ ...typesOf(manifest), ...(await editorDataOf(manifest)) }))
    await writeFile(`types/${name}`, await format(text, { filepath: name, singleQuote: true, printWidth: 140 }));
}
