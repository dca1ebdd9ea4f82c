/** What a reader sees: a page of the partner with the very code of the folder in it, which asks for nothing. */
import { directed } from '../../../packages/embed/cli/markup.mjs';
import { loadData } from '../../../packages/embed/cli/load-data.mjs';
import { printedPage } from '../../../packages/embed/cli/printed-page.mjs';
import { copiedFolder } from './copied-folder.mjs';

/** No link leads away from a preview, and no number is called by mistake; the card turns, and the list opens. */
const STAY = `addEventListener('click', (event) => {
  const [link] = event.composedPath().filter((node) => node.localName === 'a' && node.hasAttribute('href'));
  if (link) event.preventDefault();
  if (link && link.getRootNode().host?.localName === 'quick-exit') event.stopImmediatePropagation();
}, true);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' || event.key === 'Shift') event.stopImmediatePropagation();
}, true);`;

/** A script ends at the first of these, also within a text of its own. */
const inline = (/** @type {string} */ code) => code.replace(/<(\/script|!--)/gi, '\\x3c$1');

/** What stands around it, without words. */
const AROUND = '<header class="site" aria-hidden="true"><i></i><i></i><i></i></header>';

/**
 * @param {import('./choices.mjs').Choices} choices
 * @param {import('../../../packages/embed/cli/published.mjs').Manifest} own
 * @param {{ language: string, style: string, rule: string }} look the language of the page, its style sheet, and the rule for the colours
 * @returns {Promise<string>} HTML of a document
 */
export async function previewOf(choices, own, { language, style, rule }) {
  const { country, elements, story } = choices;
  const { manifest, whole } = await copiedFolder(own, choices).folder;
  const page = await printedPage({ country, language, elements, story }, own, manifest);
  const messages = await loadData(own, 'language', language);
  return `<!doctype html>
<html lang="${language}"${directed(messages)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${style}
${rule}</style>
</head>
<body>
${AROUND}
<main>
${page.slice(page.indexOf('\n\n') + 2)}
</main>
<script>${STAY}</script>
<script type="module">${inline(whole)}</script>
</body>
</html>
`;
}
