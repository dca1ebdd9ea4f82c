/** For sites that allow a frame alone: `frame.html`, a page of the copy that shows the elements its address asks for, and the line that holds it. */
import { officialLanguages, placeName } from '@blind-betting/locales';
import { loadData } from './load-data.mjs';
import { labelled, leaveLink, text } from './markup.mjs';
import { integrityOf } from './own-files.mjs';
import { filesOf, languageIn, shortName } from './published.mjs';
import { inFolder, scriptTag } from './script-tag.mjs';
import { numbersOutside } from './short-form.mjs';

/** Of the kit alone: the copy lies beside the page. Links leave the whole page, and no element asks for a style sheet or a picture. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What is seen until the elements are drawn, or for good where they cannot be. With a ground of its own: the page under the frame may be dark. */
export const FRAME_STYLE = `html { background: Canvas; color: CanvasText }
body { margin: 0.5rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark }
a { white-space: nowrap; font-weight: bold; color: inherit }
`;

/**
 * The page of a copy for frames. Without script it holds the numbers of all countries of the copy.
 * @param {import('./published.mjs').Manifest} own of this package
 * @param {Pick<import('./published.mjs').Manifest, 'files'>} kept the chunks of the copy
 * @param {{ entry: [file: string, code: string], script: [file: string, code: string], style: string }} parts that it loads. The style without
 *   integrity, which a sandbox without an origin would make a question of headers: whoever can change it can change the page
 * @returns {Promise<string>} HTML
 */
export async function framePage(own, kept, { entry, script, style }) {
  const [countries, languages, stories] = /** @type {const} */ (['country', 'language', 'story']).map((kind) => [
    ...filesOf(kept, kind).keys(),
  ]);
  const lists = { countries, languages, stories, elements: [...filesOf(kept, 'element').keys()].map(shortName) };
  const listed = Object.entries(lists).map(([name, values = []]) => ` data-${name}="${values.join(' ')}"`);
  const numbers = await Promise.all((countries ?? []).map((code) => numbersOf(own, kept, code)));
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Information</title>
<base target="_top">
<link rel="stylesheet" href="${style}">
<script src="${script[0]}" crossorigin="anonymous" integrity="${integrityOf(script[1])}"${listed.join('')}></script>
${scriptTag(entry[0], integrityOf(entry[1]), ' async')}
</head>
<body>
${numbers.flat().join('\n')}
</body>
</html>
`;
}

/**
 * @param {import('./published.mjs').Manifest} own
 * @param {Pick<import('./published.mjs').Manifest, 'files'>} kept
 * @param {string} code ISO 3166-1
 * @returns {Promise<string[]>} the numbers of a country, in each of its languages that the copy has, else in English
 */
async function numbersOf(own, kept, code) {
  /** @type {import('@blind-betting/locales').Country} */ const country = await loadData(own, 'country', code);
  const languages = (officialLanguages[code] ?? [])
    .map((tag) => languageIn(code, tag, kept))
    .filter((tag) => filesOf(kept, 'language').has(tag));
  return Promise.all(
    (languages.length > 0 ? [...new Set(languages)] : ['en']).map(async (language) => {
      /** @type {import('@blind-betting/locales').Messages} */ const messages = await loadData(own, 'language', language);
      const numbers = numbersOutside({ country, messages, story: 'love', sides: messages.stories.love });
      const named = filesOf(kept, 'country').size > 1 ? labelled(text(placeName(code, messages)), numbers, messages) : numbers;
      return `<p lang="${language}" dir="${messages.direction}" data-country="${code}">${named} · ${leaveLink(messages)}</p>`;
    }),
  );
}

/** What the frame may do: run, print, leave the whole page and dial; and be of the origin it comes from, so that its files need no header. */
const SANDBOX = 'allow-scripts allow-same-origin allow-modals allow-top-navigation';

/** CSS pixels, less than a phone's screen has: the frame scrolls by itself, and so its exit stays in sight. */
const HEIGHT = 640;

/**
 * The line that a site pastes which allows a frame and nothing else.
 * @param {string} source address of the copy: of its folder, with a slash at its end, or of its entry
 * @param {import('./printed-page.mjs').Page} page
 * @param {string} language BCP 47 tag, as asked for
 * @param {string[]} elements tags
 */
export function frameTag(source, { country, messages, story }, language, elements) {
  const query = `country=${country.code}&elements=${elements.map(shortName).join(',')}&lang=${language}&story=${story}`;
  const address = text(inFolder(source.replace(/[?#].*$/, ''), `frame.html?${query}`));
  return `<iframe title="${text(messages.directory.title)}" src="${address}" width="100%" height="${HEIGHT}" frameborder="0" referrerpolicy="no-referrer" sandbox="${SANDBOX}"></iframe>`;
}
