/** Two language identifiers read the texts of a file and say which language they see. */
import { loadModule } from 'cld3-asm';
import { eld } from 'eld/large';
import { plain } from './plain.mjs';
import { texts } from './walk.mjs';

/**
 * `knows` tells whether it was taught a language (BCP 47). To another one it answers with the nearest that it knows, so it is not asked.
 * @typedef {{ name: string, identify: (text: string) => string, knows: (tag: string) => boolean }} Identifier
 */

/** Both know Norwegian as one language, "no". */
const CODES = { nb: 'no' };

/**
 * Where an identifier cannot tell a language from its nearest relation. Both answers count; what that hides is said in `why`.
 * @type {Record<string, Record<string, { answers: readonly string[], why: string }>>}
 */
export const CLOSE = {
  cld3: {
    bs: { answers: ['bs', 'hr'], why: 'gives Bosnian and Croatian about half each: a Croatian text in the Bosnian file is not seen' },
    hr: { answers: ['hr', 'bs'], why: 'gives Croatian and Bosnian about half each: a Bosnian text in the Croatian file is not seen' },
  },
  eld: {},
};

/** Shorter texts ("Chat", "Region: …") are the same in many languages. Chinese says in 20 signs what others say in 60. */
const ENOUGH = { letters: 60, signs: 20 };

/** @returns {Promise<Identifier[]>} */
export async function identifiers() {
  // The limit is for a slow machine: the module is read from the disk.
  const factory = await loadModule({ timeout: 60_000 });
  const taught = new Set(Object.values(eld.info().Languages));
  // Without these numbers cld3 reads the first 700 bytes only.
  const cld3 = factory.create(0, 1_000_000);
  return [
    // cld3 does not tell what it was taught; it knows all of ours.
    { name: 'cld3', identify: (text) => cld3.findLanguage(text).language, knows: () => true },
    { name: 'eld', identify: (text) => eld.detect(text).language, knows: (tag) => taught.has(codeOf(tag)) },
  ];
}

/**
 * Reads one file as a whole with each identifier, then each longer text: there one of the two has to agree.
 * @param {import('./read.mjs').DataFile} file
 * @param {readonly Identifier[]} all
 * @returns {string[]} one line for each disagreement
 */
export function disagreements({ file, name, content }, all) {
  const own = texts(content.messages).map(([key, text]) => /** @type {const} */ ([key, plain(text).join('\n')]));
  if (own.length === 0) return [];
  const asked = all.filter((identifier) => identifier.knows(name));
  const joined = own.map(([, text]) => text).join('\n');
  const whole = asked
    .map((identifier) => ({ identifier, answer: identifier.identify(joined) }))
    .filter(({ identifier, answer }) => !accepted(identifier.name, name).includes(answer))
    .map(({ identifier, answer }) => `${file}: ${identifier.name} reads the joined texts as "${answer}".`);
  const single = own
    .filter(([, text]) => isLongEnough(text))
    .map(([key, text]) => ({ key, text, answers: asked.map((identifier) => identifier.identify(text)) }))
    .filter(({ answers }) => !asked.some((identifier, index) => accepted(identifier.name, name).includes(answers[index] ?? '')))
    .map(
      ({ key, text, answers }) =>
        `${file}: ${key}: ${asked.map((identifier, index) => `${identifier.name} reads "${answers[index]}"`).join(', ')}: ${text}`,
    );
  return [...whole, ...single];
}

/** @returns {readonly string[]} */
function accepted(/** @type {string} */ identifier, /** @type {string} */ tag) {
  return CLOSE[identifier]?.[tag]?.answers ?? [codeOf(tag)];
}

/** @returns {string} the language as the identifiers call it */
function codeOf(/** @type {string} */ tag) {
  const { language } = new Intl.Locale(tag);
  return CODES[/** @type {keyof typeof CODES} */ (language)] ?? language;
}

function isLongEnough(/** @type {string} */ text) {
  return text.length > ENOUGH.letters || (text.match(/\p{Script=Han}/gu) ?? []).length > ENOUGH.signs;
}
