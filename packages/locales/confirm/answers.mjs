import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { doubledKeys } from '../lint/read.mjs';
import { problems as personProblems } from '../lint/rules/confirmed.mjs';
import { isDay } from '../scripts/day.mjs';
import { MAXIMUM_AGE_MONTHS } from '../scripts/limits.mjs';

const SCHEMA = new URL('../schema/answers.schema.json', import.meta.url);
const validate = new Ajv.default({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

/**
 * What one service said; see schema/answers.schema.json. `null`, or left out: not answered.
 * @typedef {object} Answer
 * @property {string} id
 * @property {string | null} [by]
 * @property {string | null} [role]
 * @property {string | null} [date]
 * @property {Record<string, boolean | string | null>} [phone]
 * @property {boolean | null} [address]
 * @property {boolean | string | null} [hours]
 * @property {boolean | string[] | null} [languages]
 * @property {true | 'free' | 'standard' | 'charged' | null} [cost]
 * @property {true | 'organisation' | 'state' | 'police' | 'migration' | null} [answeredBy]
 * @property {{ minors?: boolean | null, men?: boolean | null }} [for]
 * @property {boolean | null} [recorded]
 * @property {boolean | null} [mayName]
 *
 * @typedef {{ country: string, services: Answer[] }} Answers
 */

/** Answers that cannot be recorded; the message has a line for each reason. */
export class BadAnswers extends Error {
  /** @param {readonly string[]} lines */
  constructor(lines) {
    super(lines.join('\n'));
  }
}

/**
 * Reads a file of answers.
 * @param {string} text JSON
 * @param {string} country for which it shall be
 * @returns {Answers}
 * @throws {BadAnswers} when it is no JSON, of another shape, or of another country
 */
export function parseAnswers(text, country) {
  // Some editors put an unseen mark in front.
  const typed = text.replace(/^\uFEFF/, '');
  /** @type {any} */ let answers;
  try {
    answers = JSON.parse(typed);
  } catch (error) {
    throw new BadAnswers([
      `The answers are not valid JSON: ${/** @type {Error} */ (error).message}. A missing comma or quotation mark is the usual cause.`,
    ]);
  }
  const doubled = doubledKeys('', typed);
  if (doubled.length > 0) throw new BadAnswers(doubled.map(({ key, problem, cure }) => `${key}: ${problem}. ${cure}`));
  // Kept apart from the condition: as a type guard it would make the answers unknown.
  const isShaped = validate(answers);
  if (!isShaped)
    throw new BadAnswers(
      (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${placeIn(answers, instancePath)}: ${message}${described(params)}. packages/locales/schema/answers.schema.json says what may stand there.`,
      ),
    );
  if (answers.country !== country)
    throw new BadAnswers([`The answers are of ${answers.country}, not of ${country}. Name that country, or the other file.`]);
  const ids = answers.services.map((/** @type {Answer} */ { id }) => id);
  const twice = ids.filter((/** @type {string} */ id, /** @type {number} */ index) => ids.indexOf(id) !== index);
  if (twice.length > 0)
    throw new BadAnswers(twice.map((/** @type {string} */ id) => `${id} stands twice among the answers. Keep the right one.`));
  return answers;
}

function described(/** @type {any} */ { allowedValues, additionalProperty }) {
  if (allowedValues) return `: ${allowedValues.map((/** @type {unknown} */ value) => JSON.stringify(value)).join(', ')}`;
  return additionalProperty ? `: “${additionalProperty}”` : '';
}

/** As "be-payoke: hours" for "/services/2/hours". */
function placeIn(/** @type {any} */ answers, /** @type {string} */ path) {
  const [, list, index, ...field] = path.split('/');
  const id = list === 'services' ? answers?.services?.[Number(index)]?.id : undefined;
  return typeof id === 'string' ? [id, ...field].join(': ') : path.slice(1).replaceAll('/', '.') || 'The answers';
}

/**
 * @param {Answer} answer
 * @returns {boolean} whether the service said anything
 */
export function isAnswered({ phone = {}, for: groups = {}, address, hours, languages, cost, answeredBy, recorded, mayName }) {
  const all = [...Object.values(phone), ...Object.values(groups), address, hours, languages, cost, answeredBy, recorded, mayName];
  return all.some((value) => value !== null && value !== undefined);
}

/**
 * What is wrong with who answered, and when.
 * @param {Answer} answer
 * @param {any} service of the country file
 * @param {Date} now
 * @returns {string[]} sentences
 */
export function whoFaults({ id, by, role, date }, service, now) {
  const missing = Object.entries({ by, role, date }).filter(([, value]) => !value || value.trim().length < 2);
  if (missing.length > 0) return missing.map(([field]) => `${id}: ${field} is missing. Write ${MISSING[/** @type {'by'} */ (field)]}.`);
  const who = { by: String(by), role: String(role), date: String(date) };
  if (!isDay(who.date)) return [`${id}: date: “${who.date}” is no day of the calendar. Write it as 2026-12-01.`];
  const since = service.confirmed?.date;
  const oldest = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MAXIMUM_AGE_MONTHS, now.getUTCDate()));
  return [
    ...personProblems(who, service.name).map(
      ([field, problem, cure]) => `${id}: ${field}: “${who[/** @type {'by'} */ (field)]}” ${problem}. ${cure}`,
    ),
    ...(who.date > now.toISOString().slice(0, 10) ? [`${id}: date: ${who.date} is a day in the future. Write the day of the call.`] : []),
    ...(since > who.date ? [`${id}: date: ${who.date} is before ${since}, when it confirmed the last time. The newer call counts.`] : []),
    ...(who.date < oldest.toISOString().slice(0, 10)
      ? [`${id}: date: ${who.date} is more than ${MAXIMUM_AGE_MONTHS} months ago. Call again.`]
      : []),
  ];
}

const MISSING = {
  by: 'the organisation that confirms',
  role: 'the role of who answered, never a name',
  date: 'the day of the call, as 2026-12-01',
};
