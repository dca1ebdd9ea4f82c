import { forms } from '../plain.mjs';
import { texts } from '../walk.mjs';

/**
 * What a language says as English does; a file can name more in `sameAsEnglish`. Elsewhere the same words are a text that nobody
 * translated.
 * @type {Record<string, readonly string[] | 'every language'>}
 */
export const SAME_AS_ENGLISH = {
  whatsapp: 'every language',
  chat: ['bs', 'cs', 'da', 'de', 'es', 'fi', 'fr-BE', 'fr-CH', 'hr', 'it', 'lb', 'mt', 'nb', 'nl', 'pt', 'ro', 'sk', 'vi'],
  'e-mail': ['bs', 'cs', 'da', 'de', 'el', 'fr', 'hu', 'it', 'lb', 'nl', 'pl', 'pt', 'ro', 'sk', 'sq'],
  wow: ['cs', 'da', 'de', 'it', 'lb', 'mt', 'nb', 'pl', 'sk', 'sv'],
  region: ['cs', 'da', 'de', 'nb', 'pl', 'sv'],
  website: ['de', 'nl'],
  source: ['fr'],
  police: ['fr', 'lb'],
  '{count} service': ['fr', 'lb'],
  '{count} services': ['fr'],
};

/**
 * What no finished text holds.
 * @type {readonly (readonly [pattern: RegExp, what: string, cure: string])[]}
 */
const RESIDUE = [
  [/\b(?:TODO|TBD|FIXME|XXX)\b|lorem ipsum|\?{2,}/u, 'a note to the translator', 'Write the text itself.'],
  [
    /\b(?:machine[- ]translat\w*|here(?: is|’s|'s) the translation|(?:translation|translated text|note to (?:the )?translator)\s*:|as an ai\b|language model)/iu,
    'words of a translating tool',
    'Write the text itself.',
  ],
  [/[\uFFFD\p{Cc}\p{Co}\p{Cs}\p{Cn}]/u, 'a broken character', 'Write the character that a conversion has lost.'],
  [/[ÂÃÐ][\u0080-\u00BF]|â€/u, 'letters read in the wrong encoding', 'Write the character that they stand for; save the file as UTF-8.'],
  [/\p{Cf}/u, 'an invisible character', 'Delete the character; only Persian needs one (U+200C), between letters.'],
  [/&(?:#x?[\da-f]+|\w+);/iu, 'an HTML entity', 'Write the character itself.'],
  [/[<>*_\\|~^`]/u, 'markup', 'Write plain words: a text has no markup.'],
  [/^\s|\s$/u, 'a space at its edge', 'Delete the space.'],
  [/\s{2}/u, 'a doubled space', 'Write one space.'],
  [/ [,.;:!?،؛؟۔]/u, 'a space before punctuation', 'Delete the space; French needs a no-break space (U+00A0) there.'],
  [/([,;:.!?،؛؟۔。，、：！？])\1/u, 'doubled punctuation', 'Write the mark once; three dots are one character: …'],
  [/\p{Ll}[.!?]\p{Lu}/u, 'two sentences without a space between them', 'Write the space.'],
];

const BRACKETS = { ')': '(', ']': '[', '}': '{', '）': '（' };

/**
 * No text was left in English, and none shows traces of a tool or of unfinished work.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  const source = data.messages.find((file) => file.name === 'en')?.content.messages;
  const english = new Set(texts(source).flatMap(([, text]) => sentences(text)));
  return data.messages.flatMap(({ file, name, content }) =>
    texts(content.messages).flatMap(([key, text]) => {
      const left =
        name === 'en'
          ? []
          : sentences(text).filter((sentence) => english.has(sentence) && !isAllowed(sentence, name, content.sameAsEnglish));
      return [
        ...left.map((sentence) => ({
          problem: `still says "${sentence}" in English`,
          cure: `Translate it. If ${name} really says so too, add it to sameAsEnglish of this file.`,
        })),
        ...doubled(text, content.doubledWords).map((word) => ({
          problem: `says "${word}" twice in a row: ${text}`,
          cure: `Write it once. If ${name} really says it twice, add it to doubledWords of this file.`,
        })),
        ...residue(text, name).map(([, what, cure]) => ({ problem: `has ${what}: ${text}`, cure })),
        ...(isBalanced(text)
          ? []
          : [{ problem: `has a bracket without its partner: ${text}`, cure: 'Write or delete the other bracket.' }]),
        ...(text === text.normalize('NFC')
          ? []
          : [
              {
                problem: 'has letters in pieces (not Unicode NFC), which some fonts and searches miss',
                cure: 'Write them as one character.',
              },
            ]),
      ].map((found) => ({ level: /** @type {const} */ ('error'), file, key, ...found }));
    }),
  );
}

/**
 * The sentences of a text as they are compared: another case or other quotation marks do not make a translation.
 * @param {string} text
 * @returns {string[]}
 */
export function sentences(text) {
  return forms(text)
    .flatMap((form) => form.split(/(?<=[.!?:]\p{P}*)\s+/u))
    .map((sentence) => sentence.replace(/^[^\p{L}\d{]+|[^\p{L}\d}]+$/gu, '').toLowerCase())
    .filter((sentence) => /\p{L}/u.test(sentence.replace(/\{\w*\}/g, '')));
}

function isAllowed(/** @type {string} */ sentence, /** @type {string} */ name, /** @type {readonly string[]} */ own = []) {
  const allowed = Object.hasOwn(SAME_AS_ENGLISH, sentence) ? SAME_AS_ENGLISH[sentence] : undefined;
  return own.includes(sentence) || allowed === 'every language' || Boolean(allowed?.includes(name));
}

function residue(/** @type {string} */ text, /** @type {string} */ name) {
  // Persian joins the parts of a word with a zero-width non-joiner; elsewhere it comes from copying.
  const seen = forms(text).map((form) => (name === 'fa' ? form.replace(/(?<=[\p{L}\p{M}])\u200C(?=\p{L})/gu, '') : form));
  return RESIDUE.filter(([pattern]) => seen.some((form) => pattern.test(form)));
}

/** @returns {string[]} in small letters */
function doubled(/** @type {string} */ text, /** @type {readonly string[]} */ allowed = []) {
  const pairs = forms(text).flatMap((form) => [
    ...form.toLowerCase().matchAll(/(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]*) \1(?![\p{L}\p{M}])/gu),
  ]);
  return pairs.map(([, word = '']) => word).filter((word) => !allowed.includes(word));
}

function isBalanced(/** @type {string} */ text) {
  /** @type {string[]} */ const open = [];
  for (const mark of text.match(/[()[\]{}（）]/gu) ?? []) {
    const partner = BRACKETS[/** @type {keyof typeof BRACKETS} */ (mark)];
    if (!partner) open.push(mark);
    else if (open.pop() !== partner) return false;
  }
  return open.length === 0;
}
