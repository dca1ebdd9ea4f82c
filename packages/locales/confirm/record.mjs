import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runRules } from '../lint/index.mjs';
import { isShipped } from '../scripts/compile-country.mjs';
import { editJson } from '../scripts/edit-json.mjs';
import { whyByHand, whyNearby } from '../scripts/hold-proposal.mjs';
import { BadAnswers, isAnswered, whoFaults } from './answers.mjs';
import { changedRecord, holdReason, numbersOf } from './changed-record.mjs';
import { changesetText, writeBoth } from './changeset.mjs';

const SCHEMA = new URL('../schema/directory.schema.json', import.meta.url);
/** Of a service, in order. */
const FIELDS = Object.keys(JSON.parse(readFileSync(SCHEMA, 'utf8')).$defs.service.properties);

/**
 * What was recorded.
 * @typedef {object} Recorded
 * @property {string[]} confirmed ids
 * @property {string[]} held ids of those that do not want to be named
 * @property {string[]} open why others are not confirmed yet
 * @property {string} [changeset] path; left out where all had been recorded before
 */

/**
 * Writes answers into the country file, and adds the changeset: both, or nothing.
 * @param {{ root: string, data: import('../lint/read.mjs').Data, country: string, answers: import('./answers.mjs').Answers, now: Date }} what
 *   `root`: folder of the repository; `data`: as `readData` reads it, so that the edited file can be linted among the others
 * @returns {Promise<Recorded>}
 * @throws {BadAnswers} when an answer cannot be recorded; nothing is written then
 */
export async function record({ root, data, country, answers, now }) {
  const file = /** @type {import('../lint/read.mjs').DataFile} */ (data.directory.find(({ name }) => name === country));
  const { content } = file;
  const said = answers.services.filter(isAnswered);
  refuse(said.flatMap((answer) => serviceFaults(answer, content, now)));
  const outcomes = await Promise.all(
    said.map(async (answer) => ({
      id: answer.id,
      ...(await changedRecord(serviceOf(content, answer), answer, content)),
    })),
  );
  refuse(outcomes.filter(({ state }) => state === 'refused').flatMap(({ why }) => why));
  const of = (/** @type {import('./changed-record.mjs').Outcome['state']} */ state) =>
    outcomes.filter((outcome) => outcome.state === state);
  const held = of('held').map(({ id }) => id);
  refuse(held.flatMap((id) => holdFaults(id, held, content, data)));
  const result = { confirmed: of('confirmed').map(({ id }) => id), held, open: of('open').flatMap(({ why }) => why) };
  if (result.confirmed.length + held.length === 0)
    throw new BadAnswers(result.open.length > 0 ? result.open : ['No service has answered anything yet.']);

  const after = structuredClone(content);
  for (const { id, record: changed } of outcomes) after.services[indexOf(content, id)] = changed;
  const path = join(root, 'packages/locales', file.file);
  const before = await readFile(path, 'utf8');
  const text = await editJson(path, before, editsBetween(content, after));
  if (text === before) return result;
  await lintEdited(text, file, data);
  const names = outcomes.filter(({ state }) => state === 'confirmed').map(({ record: { name } }) => name);
  const changeset = {
    folder: join(root, '.changeset'),
    name: `confirmed-${country.toLowerCase()}-${now.toISOString().slice(0, 10)}`,
    text: await changesetText(content, after, names),
  };
  try {
    return { ...result, changeset: await writeBoth({ path, before, text }, changeset) };
  } catch (error) {
    throw new BadAnswers([`The disk refused it: ${/** @type {Error} */ (error).message}. The country file is as it was.`]);
  }
}

function refuse(/** @type {string[]} */ faults) {
  if (faults.length > 0) throw new BadAnswers(faults);
}

function indexOf(/** @type {any} */ content, /** @type {string} */ id) {
  return content.services.findIndex((/** @type {any} */ service) => service.id === id);
}

function serviceOf(/** @type {any} */ content, /** @type {import('./answers.mjs').Answer} */ { id }) {
  return content.services[indexOf(content, id)];
}

/** @returns {string[]} */
function serviceFaults(/** @type {import('./answers.mjs').Answer} */ answer, /** @type {any} */ content, /** @type {Date} */ now) {
  const service = serviceOf(content, answer);
  const shown = content.services.filter(isShipped).map((/** @type {any} */ { id }) => id);
  if (!service) return [`${answer.id}: ${content.country} has no such service. It has: ${shown.join(', ') || 'none'}.`];
  const isKnown = answer.mayName === false && service.hold === holdReason(answer.date);
  if (!isShipped(service) && !isKnown)
    return [
      `${answer.id}: readers do not see it (${service.hold ?? 'it is for professionals'}). Decide by hand whether they shall, and take it out of the answers.`,
    ];
  return whoFaults(answer, service, now);
}

/** @returns {string[]} why a person has to decide before a service is taken away */
function holdFaults(
  /** @type {string} */ id,
  /** @type {string[]} */ held,
  /** @type {any} */ content,
  /** @type {import('../lint/read.mjs').Data} */ data,
) {
  const service = serviceOf(content, { id });
  if (!isShipped(service)) return [];
  // Those that these answers take away as well are none that would be left.
  const services = content.services.filter((/** @type {any} */ other) => other === service || !held.includes(other.id));
  const countries = data.directory.map((file) => file.content);
  const why = whyByHand(service, { ...content, services }) ?? whyNearby(id, countries);
  return why
    ? [
        `${id}: it does not want to be named, but no command takes it away: ${why}. A person must decide today who stands there, and set "publish": false with the reason in "hold".`,
      ]
    : [];
}

/** @returns {import('../scripts/edit-json.mjs').Edit[]} */
function editsBetween(/** @type {any} */ before, /** @type {any} */ after) {
  const services = after.services.flatMap((/** @type {any} */ service, /** @type {number} */ index) => {
    const old = before.services[index];
    return differences(old, service, ['services', index])
      .sort((one, other) => FIELDS.indexOf(String(one.path[2])) - FIELDS.indexOf(String(other.path[2])))
      .map((edit) => (edit.path.length > 3 ? edit : { ...edit, before: nextOf(String(edit.path[2]), old) }));
  });
  const numbersIn = (/** @type {any} */ { services: all }) => all.flatMap((/** @type {any} */ service) => [...numbersOf(service).values()]);
  const used = new Set(numbersIn(after));
  const dropped = numbersIn(before).filter((/** @type {string} */ number) => !used.has(number));
  const codes = before.unlistedShortCodes?.filter((/** @type {string} */ code) => !dropped.includes(code));
  if (!codes || codes.length === before.unlistedShortCodes.length) return services;
  return [...services, { path: ['unlistedShortCodes'], value: codes.length > 0 ? codes : undefined }];
}

/** The smallest places that differ: what is set whole loses the form that it had. @returns {import('../scripts/edit-json.mjs').Edit[]} */
function differences(/** @type {any} */ before, /** @type {any} */ after, /** @type {(string | number)[]} */ path) {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const isObject = [before, after].every((value) => typeof value === 'object' && !Array.isArray(value));
  if (isObject)
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      differences(before[key], after[key], [...path, key]),
    );
  const isList = [before, after].every((value) => Array.isArray(value) && typeof value[0] === 'object');
  if (isList && before.length === after.length)
    return after.flatMap((/** @type {any} */ value, /** @type {number} */ index) => differences(before[index], value, [...path, index]));
  return [{ path, value: after }];
}

/** @returns {string} the first field of a record that stands after another one in the schema; `sources` is the last, and always there */
function nextOf(/** @type {string} */ field, /** @type {any} */ service) {
  const later = FIELDS.slice(FIELDS.indexOf(field) + 1);
  // What may go in the same edit is no place to stand before.
  const stays = Object.keys(service).filter((other) => !['lastSeen', 'gone'].includes(other));
  return stays.find((other) => later.includes(other)) ?? 'sources';
}

/** The rules that read country files, on the file as it shall be; of the languages they need English alone. */
async function lintEdited(
  /** @type {string} */ text,
  /** @type {import('../lint/read.mjs').DataFile} */ file,
  /** @type {import('../lint/read.mjs').Data} */ { messages, directory, recalled = [] },
) {
  const findings = await runRules({
    messages: messages.filter(({ name }) => name === 'en'),
    directory: directory.map((other) => (other === file ? { ...file, content: JSON.parse(text) } : other)),
    recalled,
  });
  const files = [file, ...recalled].map((each) => each.file);
  const errors = findings.filter((finding) => finding.level === 'error' && (files.includes(finding.file) || finding.rule === 'schema'));
  refuse(errors.map(({ file: name, key, problem, cure }) => `${name}, with these answers: ${key}: ${problem}. ${cure}`));
}
