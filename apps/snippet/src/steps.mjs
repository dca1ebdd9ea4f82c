/** What somebody has to do for a choice, step by step, each with what there is to copy. */
import { printedPage } from '../../../packages/embed/cli/printed-page.mjs';
import { shortName } from '../../../packages/embed/cli/published.mjs';
import { copiedFolder } from './copied-folder.mjs';

/** @typedef {import('./choices.mjs').Choices} Choices @typedef {import('../../../packages/embed/cli/published.mjs').Manifest} Manifest */

/**
 * A part of a step: the key of its words, or what there is to copy, with a label that needs no translation or the tag of the language it is for.
 * @typedef {{ text: string } | { code: string, label?: string, language?: string }} Part
 * @typedef {{ title: string, parts: Part[] }} Step the key of its title, and its parts in order
 */

/** The class of a plain box: a neutral name, as that of the copy. */
const PLACEHOLDER = 'help';

/**
 * @param {Manifest} own of the embed
 * @returns {string} the command, of the very version that the tags are of
 */
export const commandOf = ({ version }) => `npx @blind-betting/embed@${version}`;

/**
 * @param {Choices} choices with at least one element and one language
 * @param {Manifest} own of the embed
 * @param {Record<string, string>} serverLines of the guide, by the name of the server
 * @returns {Promise<Step[]>} in the order in which they are done
 */
export async function stepsOf(choices, own, serverLines) {
  const { origin } = new URL(choices.address);
  const style = styleOf(choices);
  const styled = style ? [{ title: 'style', parts: [{ code: style }] }] : [];
  const paste = async () => ({ title: 'paste', parts: [{ text: 'pasteText' }, ...(await pagesOf(choices, own))] });
  const policy = (/** @type {string} */ code) => ({ title: 'policy', parts: [{ text: 'policyText' }, { code }] });
  const scripts = policy(`script-src ${origin}; trusted-types lit-html`);
  const folder = [
    { title: 'makeFolder', parts: [{ text: 'makeFolderText' }, { code: copyCommand(choices, own) }, { text: 'unpublished' }] },
    { title: 'upload', parts: [{ text: 'uploadText' }, { code: choices.address }] },
    {
      title: 'server',
      parts: [{ text: 'serverText' }, ...Object.entries(serverLines).map(([label, lines]) => ({ label, code: inPlace(lines, choices) }))],
    },
  ];
  const look = { text: 'checkPage' };
  const verify = { title: 'check', parts: [{ text: 'checkText' }, { code: `${commandOf(own)} verify ${choices.address}` }, look] };
  const check = { title: 'check', parts: [look] };
  /** @type {Record<Choices['delivery'], () => Promise<Step[]>>} */
  const steps = {
    folder: async () => [...folder, scripts, await paste(), ...styled, verify],
    address: async () => [scripts, await paste(), ...styled, verify],
    npm: async () => [
      {
        title: 'install',
        parts: [
          { text: 'installText' },
          { code: `npm install @blind-betting/embed@${own.version}` },
          { text: 'importText' },
          { code: "import '@blind-betting/embed';" },
        ],
      },
      await paste(),
      ...styled,
      check,
    ],
    wordpress: async () => [
      { title: 'plugin', parts: [{ text: 'pluginText' }] },
      { title: 'shortcode', parts: [...shortcodesOf(choices), { text: 'shortcodeText' }] },
      ...styled,
      check,
    ],
    frame: async () => [...folder, policy(`frame-src ${origin}`), await paste(), verify],
    placeholder: async () => [...folder, scripts, await paste(), ...styled, verify],
  };
  return steps[choices.delivery]();
}

/**
 * What is pasted into a page of each language: what `html` prints for the folder that `copy` writes.
 * @param {Choices} choices @param {Manifest} own
 * @returns {Promise<{ language: string, code: string }[]>}
 */
export async function pagesOf(choices, own) {
  const { country, elements, story, delivery, address } = choices;
  const published = delivery === 'address' ? own : (await copiedFolder(own, choices).folder).manifest;
  return Promise.all(
    choices.languages.map(async (language) => {
      const page = await printedPage(
        {
          country,
          language,
          elements,
          story,
          source: address,
          isFramed: delivery === 'frame',
          ...(delivery === 'placeholder' && { placeholder: PLACEHOLDER }),
        },
        own,
        published,
      );
      // The elements of a package come with the partner's own script: the lines above the first empty one are the tag.
      return { language, code: delivery === 'npm' ? page.slice(page.indexOf('\n\n') + 2) : page };
    }),
  );
}

/** @param {Choices} choices @param {Manifest} own @returns {string} the command that writes the folder of these choices */
function copyCommand(choices, own) {
  const { name, countries = [], languages = [], bundle, story } = copiedFolder(own, choices).options;
  return [
    `${commandOf(own)} copy ${folderName(choices)}`,
    `--countries ${countries.join()} --languages ${languages.join()} --name ${name}`,
    ...(bundle ? [`--bundle ${bundle.join()}`] : []),
    ...(story ? [`--story ${story}`] : []),
    '--precompress',
  ].join(' ');
}

/** The last two names of the address, so that it stays what it was when the folder is put to the others. @param {Choices} choices */
const folderName = ({ address }) => new URL(address).pathname.split('/').filter(Boolean).slice(-2).join('/') || 'help';

/** @param {string} lines for a folder called `blind-betting` @param {Choices} choices @returns {string} for that of the address */
function inPlace(lines, { address }) {
  const [name = 'help'] = new URL(address).pathname.split('/').filter(Boolean);
  return lines.replaceAll('blind-betting', name);
}

/** @param {Choices} choices @returns {string} a rule for the colours of the site; empty where those of the kit stay */
export function styleOf({ colours, elements }) {
  // The edge of a button is its colour, but on a dark page, where it has to be told from what it lies on.
  const edges = /** @type {const} */ ({ action: '#d5e4f7', exit: '#ffc9c4' });
  const lines = Object.entries(colours).flatMap(([name, value]) => {
    const dark = edges[/** @type {'action'} */ (name)];
    return [`  --bb-${name}: ${value};`, ...(dark ? [`  --bb-${name}-line: light-dark(${value}, ${dark});`] : [])];
  });
  return lines.length > 0 ? `${elements.join(',\n')} {\n${lines.join('\n')}\n}` : '';
}

/** @param {Choices} choices @returns {{ language: string, code: string }[]} */
function shortcodesOf({ country, elements, languages, story }) {
  const names = { card: `help_card country="${country}" story="${story}"`, 'help-directory': `help_directory country="${country}"` };
  return languages.map((language) => ({
    language,
    code: elements
      .map((tag) => names[/** @type {'card'} */ (shortName(tag))])
      .map((start) => `[${start} language="${language}"]<a href="tel:112">112</a>[/${start.split(' ')[0]}]`)
      .join('\n'),
  }));
}
