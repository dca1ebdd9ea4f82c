import { placeName } from '../dist/index.js';
import { questionsFor, shownFor } from './shown.mjs';
import { STYLE } from './sheet-style.mjs';

/**
 * One language of a sheet.
 * @typedef {{ language: string, direction: 'ltr' | 'rtl', texts: any, messages: import('../dist/index.js').Messages }} SheetLanguage
 *   `texts` in the shape of texts/en.json
 *
 * A service as the sheet needs it.
 * @typedef {{ id: string, service: import('../dist/index.js').Service }} SheetService
 */

/** What can be ticked, by question: keys of `answers`. `right` only where something is shown; after `different` there is room to write. */
const CHOICES = /** @type {const} */ ({
  number: ['right', 'different'],
  address: ['right', 'different'],
  hours: ['right', 'alwaysOpen', 'different'],
  languages: ['right', 'different'],
  cost: ['free', 'standard', 'charged'],
  answeredBy: ['organisation', 'state', 'police', 'migration'],
  minors: ['yes', 'no'],
  men: ['yes', 'no'],
  recorded: ['yes', 'no'],
  mayName: ['yes', 'no'],
});

/**
 * Writes the sheet for whoever calls the services: what to ask, in each language side by side, and one column to tick and to write in.
 * @param {import('../dist/index.js').Country} country compiled
 * @param {readonly SheetService[]} services in the order of the calls
 * @param {readonly SheetLanguage[]} languages at least one; the first one is that of the page
 * @returns {string} a whole HTML page without scripts, which asks for nothing
 */
export function sheet(country, services, languages) {
  const [first] = /** @type {[SheetLanguage]} */ (languages);
  const titleOf = (/** @type {SheetLanguage} */ { texts, messages }) => fill(texts.title, { country: placeName(country.code, messages) });
  return `<!doctype html>
<html ${attributesOf(first)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(titleOf(first))}</title>
<style>${STYLE}</style>
</head>
<body class="${languages.length > 2 ? 'dense' : 'roomy'}">
<header class="columns">
${languages
  .map(
    (language) => `<div ${attributesOf(language)}>
<h1>${escaped(titleOf(language))}</h1>
<p>${escaped(language.texts.purpose)}</p>
<ul>${language.texts.rules.map((/** @type {string} */ rule) => `<li>${escaped(rule)}</li>`).join('')}</ul>
<blockquote>${escaped(language.texts.greeting)}</blockquote>
</div>`,
  )
  .join('\n')}
</header>
${services.map((service) => section(service, country, languages)).join('\n')}
</body>
</html>
`;
}

/** One service: what to dial, the questions, and who answered. */
function section(
  /** @type {SheetService} */ { id, service },
  /** @type {import('../dist/index.js').Country} */ country,
  /** @type {readonly SheetLanguage[]} */ languages,
) {
  const numbers = service.phone.map(({ national, international }) =>
    [national, ...(international && international !== national ? [international] : [])].map(escaped).join(' / '),
  );
  const labels = (/** @type {(texts: any) => string} */ choose) => sideBySide(languages, choose);
  return `<section id="${escaped(id)}">
<div class="head"><h2 lang="">${escaped(service.name)}</h2>${numbers.map((number) => `<p class="dial" dir="ltr">${number}</p>`).join('')}<p class="code">${codeLine(id, languages)}</p></div>
<table>
${questionsFor(service)
  .map((question) => row(question, service, country, languages))
  .join('\n')}
</table>
<p class="thanks">${labels(({ thanks }) => thanks)}</p>
<div class="who">
${['by', 'role', 'date'].map((field) => `<p><b>${labels((texts) => texts[field])}</b></p>`).join('\n')}
<p class="missed"><i class="box"></i> ${labels(({ notReached }) => notReached)}</p>
</div>
</section>`;
}

/** The word for it in each language, and the code once. */
function codeLine(/** @type {string} */ id, /** @type {readonly SheetLanguage[]} */ languages) {
  return `${sideBySide(languages, ({ record }) => record.replace(/[\s:]*\{code\}/, ''))}: <b dir="ltr">${escaped(id)}</b>`;
}

/** One question: once in each language, then what to tick. */
function row(
  /** @type {import('./shown.mjs').Question} */ question,
  /** @type {import('../dist/index.js').Service} */ service,
  /** @type {import('../dist/index.js').Country} */ country,
  /** @type {readonly SheetLanguage[]} */ languages,
) {
  const { key } = question;
  const isShown = languages.some(({ messages }) => shownFor(question, service, country, messages));
  const cells = languages.map((language) => {
    const value = shownFor(question, service, country, language.messages);
    const said = value === undefined ? escaped(language.texts.notShown) : fillMarked(language.texts.shown, value);
    return `<td ${attributesOf(language)}><b>${escaped(language.texts.questions[key])}</b>${key === 'mayName' ? '' : `<span>${said}</span>`}</td>`;
  });
  const choices = CHOICES[key]
    .filter((choice) => choice !== 'right' || isShown)
    .map(
      (choice) =>
        `<p${choice === 'different' ? ' class="write"' : ''}><i class="box"></i> ${sideBySide(languages, ({ answers }) => answers[choice])}</p>`,
    );
  return `<tr class="${key}">${cells.join('')}<td class="tick">${choices.join('')}</td></tr>`;
}

/** The same words in each language, those that are alike once. */
function sideBySide(/** @type {readonly SheetLanguage[]} */ languages, /** @type {(texts: any) => string} */ choose) {
  /** @type {Map<string, SheetLanguage>} */ const words = new Map();
  for (const language of languages) if (!words.has(choose(language.texts))) words.set(choose(language.texts), language);
  return [...words].map(([word, language]) => `<bdi ${attributesOf(language)}>${escaped(word)}</bdi>`).join(' · ');
}

function attributesOf(/** @type {SheetLanguage} */ { language, direction }) {
  return `lang="${escaped(language)}" dir="${escaped(direction)}"`;
}

/** A value is isolated, since a number or an address is read from left to right in any text. */
function fillMarked(/** @type {string} */ text, /** @type {string} */ value) {
  return escaped(text).replace('{value}', () => `<bdi>${escaped(value)}</bdi>`);
}

function fill(/** @type {string} */ text, /** @type {Record<string, string>} */ values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** @returns {string} a text that is no markup, in an element or in an attribute */
function escaped(/** @type {string} */ text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
