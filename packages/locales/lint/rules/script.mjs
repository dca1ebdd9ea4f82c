import { plain } from '../plain.mjs';
import { texts } from '../walk.mjs';

/** What every reader sees in Latin letters, on the key, in the shop of apps or in the search for the word. */
const LATIN_NAMES = ['WhatsApp', 'SMS', 'Shift', 'E-mail', '(chat)', 'lover boy', 'loverboy'];

/** Intl names how Chinese is written; Unicode names the letters. */
const LETTERS = { Hans: 'Han', Hant: 'Han' };

/**
 * Letters of the right script and the wrong alphabet: they look right, and searches, voices and fonts stumble over them.
 * @type {Record<string, RegExp>}
 */
const NEIGHBOURS = {
  bg: /[ыэёіїєґјљњћђџѓќѕ]/iu,
  fa: /[\u0643\u064A\u0649\u0629]/u, // Arabic kaf, yeh, alef maksura and teh marbuta; Persian has its own kaf and yeh
  mk: /[йщъыьэюяёіїєґћђ]/iu,
  ro: /[şţ]/iu, // with a cedilla; Romanian has a comma below
  ru: /[іїєґјљњћђџѓќѕ]/iu,
  sr: /[йщъыьэюяёіїєґѓќѕ]/iu,
  uk: /[ыъэёјљњћђџѓќѕ]/iu,
  ur: /[\u0643\u064A\u0649\u0647\u06D5]/u, // Arabic kaf, yeh, alef maksura and heh; Urdu has its own
  // The commonest signs that only traditional Chinese has.
  'zh-Hans': /[們個這對說話時會來為麼電與從開關點過還沒錢網線給應該讓誰難護權條證據]/u,
};

/**
 * Every letter belongs to the script of the language, and to its alphabet where a neighbour's letters look alike.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.messages.flatMap(({ file, content }) => {
    const tag = content.language;
    const script = new Intl.Locale(tag).maximize().script ?? '';
    const letters = LETTERS[/** @type {keyof typeof LETTERS} */ (script)] ?? script;
    const foreign = allBut(letters);
    if (!foreign)
      return [
        {
          level: /** @type {const} */ ('error'),
          file,
          key: 'language',
          problem: `"${tag}" does not say in which letters it is written`,
          cure: 'Name the script in the tag and in the file name, like rom-Latn.',
        },
      ];
    return texts(content.messages).flatMap(([key, text]) => {
      const words = plain(text).map((form) => withoutNames(form, script));
      const strange = new Set(words.flatMap((form) => form.normalize('NFC').match(foreign) ?? []));
      const neighbours = new Set(words.flatMap((form) => form.normalize('NFC').match(NEIGHBOURS[tag] ?? /(?!)/u) ?? []));
      return [
        ...[...strange].map((found) => ({
          problem: `has "${found}", which is not written in ${letters}: ${text}`,
          cure: `Write it in ${letters}, or add the name to LATIN_NAMES in lint/rules/script.mjs.`,
        })),
        ...[...neighbours].map((found) => ({
          problem: `has "${found}" (${codePoint(found)}), which is a letter of another language: ${text}`,
          cure: `Type it with a keyboard for ${tag}.`,
        })),
      ].map((found) => ({ level: /** @type {const} */ ('error'), file, key, ...found }));
    });
  });
}

/** @returns {RegExp | undefined} undefined for a script that Unicode does not know */
function allBut(/** @type {string} */ letters) {
  try {
    // Script extensions: a mark that several scripts share, such as an Arabic vowel, belongs to each of them.
    return new RegExp(String.raw`(?:(?!\p{Script_Extensions=${letters}})[\p{L}\p{M}])+`, 'gu');
  } catch {
    return undefined;
  }
}

/** In a language of Latin letters a name is a word like any other. */
function withoutNames(/** @type {string} */ text, /** @type {string} */ script) {
  if (script === 'Latn') return text;
  return LATIN_NAMES.reduce((rest, name) => {
    const escaped = name.replace(/[()]/g, String.raw`\$&`);
    return rest.replace(new RegExp(String.raw`(?<!\p{L})${escaped}(?!\p{Script=Latin})`, 'gu'), ' ');
  }, text);
}

function codePoint(/** @type {string} */ letter) {
  return `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
