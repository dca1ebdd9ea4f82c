/** Spelling by the dictionaries of hunspell. What a dictionary does not know is reviewed once and kept in words/<tag>.txt. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { mergedMessages } from '../scripts/merge.mjs';
import { plain } from './plain.mjs';
import { baseLanguage, texts } from './walk.mjs';

/**
 * The dictionary of each language as Debian names it, or why there is none.
 * @type {Record<string, { dictionary: string, package: string } | { none: string }>}
 */
export const DICTIONARIES = {
  ar: { dictionary: 'ar', package: 'hunspell-ar' },
  bg: { dictionary: 'bg_BG', package: 'hunspell-bg' },
  bs: { dictionary: 'bs_BA', package: 'hunspell-bs' },
  cs: { dictionary: 'cs_CZ', package: 'hunspell-cs' },
  da: { dictionary: 'da_DK', package: 'hunspell-da' },
  de: { dictionary: 'de_DE', package: 'hunspell-de-de' },
  'de-AT': { dictionary: 'de_AT', package: 'hunspell-de-at' },
  'de-CH': { dictionary: 'de_CH', package: 'hunspell-de-ch' },
  el: { dictionary: 'el_GR', package: 'hunspell-el' },
  en: { dictionary: 'en_GB', package: 'hunspell-en-gb' },
  es: { dictionary: 'es_ES', package: 'hunspell-es' },
  'es-419': { dictionary: 'es_MX', package: 'hunspell-es' },
  et: { dictionary: 'et_EE', package: 'myspell-et' },
  fa: { none: 'Debian has no hunspell dictionary of Persian' },
  fi: { none: 'Debian checks Finnish with voikko, not with hunspell' },
  fr: { dictionary: 'fr', package: 'hunspell-fr' },
  'fr-BE': { dictionary: 'fr', package: 'hunspell-fr' },
  'fr-CH': { dictionary: 'fr', package: 'hunspell-fr' },
  ga: { none: 'Debian has no hunspell dictionary of Irish' },
  hr: { dictionary: 'hr_HR', package: 'hunspell-hr' },
  hu: { dictionary: 'hu_HU', package: 'hunspell-hu' },
  is: { dictionary: 'is_IS', package: 'hunspell-is' },
  it: { dictionary: 'it_IT', package: 'hunspell-it' },
  ka: { none: 'Debian has no hunspell dictionary of Georgian' },
  lb: { none: 'Debian has no hunspell dictionary of Luxembourgish' },
  lt: { dictionary: 'lt_LT', package: 'hunspell-lt' },
  lv: { dictionary: 'lv_LV', package: 'hunspell-lv' },
  mk: { none: 'Debian has no hunspell dictionary of Macedonian' },
  mt: { none: 'Debian has no hunspell dictionary of Maltese' },
  nb: { dictionary: 'nb_NO', package: 'hunspell-no' },
  nl: { dictionary: 'nl', package: 'hunspell-nl' },
  'nl-BE': { dictionary: 'nl', package: 'hunspell-nl' },
  pl: { dictionary: 'pl_PL', package: 'hunspell-pl' },
  pt: { dictionary: 'pt_PT', package: 'hunspell-pt-pt' },
  'pt-BR': { dictionary: 'pt_BR', package: 'hunspell-pt-br' },
  ro: { dictionary: 'ro_RO', package: 'hunspell-ro' },
  ru: { dictionary: 'ru_RU', package: 'hunspell-ru' },
  sk: { dictionary: 'sk_SK', package: 'hunspell-sk' },
  sl: { dictionary: 'sl_SI', package: 'hunspell-sl' },
  sq: { none: 'Debian has no hunspell dictionary of Albanian' },
  sr: { dictionary: 'sr_RS', package: 'hunspell-sr' },
  'sr-Latn': { dictionary: 'sr_Latn_RS', package: 'hunspell-sr' },
  sv: { dictionary: 'sv_SE', package: 'hunspell-sv' },
  th: { dictionary: 'th_TH', package: 'hunspell-th' },
  tr: { dictionary: 'tr_TR', package: 'hunspell-tr' },
  uk: { dictionary: 'uk_UA', package: 'hunspell-uk' },
  ur: { none: 'Debian has no hunspell dictionary of Urdu' },
  vi: { dictionary: 'vi_VN', package: 'hunspell-vi' },
  'zh-Hans': { none: 'Chinese is not spelled in words' },
};

/**
 * The texts of a file; of a regional file only what its readers see and those of the base do not.
 * @param {import('./read.mjs').DataFile} file
 * @param {readonly import('./read.mjs').DataFile[]} files all message files
 * @returns {string[]}
 */
export function ownTexts(file, files) {
  const base = baseLanguage(file.name, files);
  const known = new Map(base ? texts(files.find(({ name }) => name === base)?.content.messages) : []);
  return texts(mergedMessages(file, files))
    .filter(([key, text]) => known.get(key) !== text)
    .flatMap(([, text]) => plain(text));
}

/**
 * @param {readonly string[]} all texts
 * @param {string} tag
 * @returns {string[]} each word once, sorted
 */
export function wordsOf(all, tag) {
  const joined = all.join('\n').replaceAll('’', "'");
  // Thai has no spaces: only a segmenter finds its words.
  const found =
    tag === 'th'
      ? [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(joined)].filter((part) => part.isWordLike).map((part) => part.segment)
      : (joined.match(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? []);
  return sorted(found.filter((word) => /\p{L}/u.test(word)));
}

/**
 * @param {readonly string[]} words
 * @param {string} dictionary
 * @returns {Promise<{ unknown: string[] } | { missing: string }>} missing: the program or the dictionary is not installed
 */
export async function unknownWords(words, dictionary) {
  const { code, output, error } = await run('hunspell', ['-i', 'utf-8', '-l', '-d', dictionary], `${words.join('\n')}\n`);
  if (code === 'ENOENT') return { missing: 'the program hunspell is not installed (apt-get install hunspell)' };
  if (/Can't open affix or dictionary/i.test(error)) return { missing: `the dictionary ${dictionary} is not installed` };
  if (code !== 0) throw new Error(`hunspell -d ${dictionary} ended with ${code}: ${error}`);
  // Hunspell may print only the part of "E-mail" that it does not know; the word is reviewed as it is written.
  const parts = new Set(output.split('\n').filter(Boolean));
  return { unknown: words.filter((word) => parts.has(word) || word.split(/['-]/).some((part) => parts.has(part))) };
}

/**
 * @param {string} tag
 * @returns {Promise<string[]>} the words that were reviewed
 */
export async function reviewedWords(tag) {
  const text = await readFile(new URL(`words/${tag}.txt`, import.meta.url), 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean);
}

/**
 * What is wrong between a file, its dictionary and its list.
 * @param {readonly string[]} words of the file
 * @param {readonly string[]} unknown to the dictionary
 * @param {readonly string[]} reviewed the list
 * @param {string} tag
 * @returns {string[]} one line for each fault
 */
export function faults(words, unknown, reviewed, tag) {
  const list = `packages/locales/lint/words/${tag}.txt`;
  const strange = unknown.filter((word) => !reviewed.includes(word));
  // Another version of the segmenter may cut Thai elsewhere; the list may hold the pieces of both.
  const unused = tag === 'th' ? [] : reviewed.filter((word) => !words.includes(word));
  return [
    ...strange.map((word) => `messages/${tag}.json: "${word}" is not in the dictionary. Mend the text; if it is right, add it to ${list}.`),
    ...unused.map((word) => `${list}: no text uses "${word}". Take it out.`),
    ...(reviewed.join() === sorted(reviewed).join() ? [] : [`${list}: is not sorted by code point, or holds a word twice.`]),
  ];
}

/** @returns {string[]} each word once, in the order of code points: the same on every machine */
export function sorted(/** @type {readonly string[]} */ words) {
  return [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} input
 * @returns {Promise<{ code: number | string | null, output: string, error: string }>}
 */
function run(command, args, input) {
  return new Promise((resolve) => {
    // In the language of the machine the message about a missing dictionary would not be recognised.
    const child = spawn(command, args, { stdio: 'pipe', env: { ...process.env, LC_ALL: 'C' } });
    let output = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (error += text));
    // A program that is not there, or ends at once, does not read: that is told by "error" and "close".
    child.stdin.on('error', () => {});
    child.on('error', (problem) =>
      resolve({ code: /** @type {NodeJS.ErrnoException} */ (problem).code ?? problem.message, output, error }),
    );
    child.on('close', (code) => resolve({ code, output, error }));
    child.stdin.end(input);
  });
}
