import { toldFacts } from '../lint/rules/evidence.mjs';
import { isShipped } from '../scripts/compile-country.mjs';
import { changedGroups } from './changed-groups.mjs';
import { saidLanguages } from './said-languages.mjs';
import { saidNumber } from './said-number.mjs';

/**
 * What becomes of a record.
 * @typedef {object} Outcome
 * @property {'confirmed' | 'held' | 'open' | 'refused'} state `open`: too little was answered; `refused`: an answer cannot be recorded
 * @property {any} record as the country file shall have it; as it was where the state is `open` or `refused`
 * @property {string[]} why sentences that begin with the id, for `open` and `refused`
 */

/**
 * Lays the answers of a service over its record. Whoever confirmed and when is right by then; see `whoFaults`.
 * @param {any} before service of the country file
 * @param {import('./answers.mjs').Answer} answer
 * @param {any} content of the country file
 * @returns {Promise<Outcome>}
 */
export async function changedRecord(before, answer, content) {
  const { id } = before;
  const outcome = (/** @type {Outcome['state']} */ state, /** @type {string[]} */ why) => ({
    state,
    record: before,
    why: why.map((reason) => `${id}: ${reason}`),
  });
  if (answer.mayName === false) return { state: 'held', record: heldBack(before, answer), why: [] };
  const draft = { record: structuredClone(before), changed: /** @type {Changed[]} */ ([]), faults: /** @type {string[]} */ ([]) };
  changeNumbers(draft, answer, content);
  changeHours(draft, answer);
  await changeLanguages(draft, answer);
  changeCost(draft, answer);
  changeAnsweredBy(draft, answer);
  changeGroups(draft, answer);
  changeRecorded(draft, answer);
  if (answer.address === false)
    draft.faults.push('address: it is not right. Find the right page and correct the record by hand, with that page as its source');
  if (draft.faults.length > 0) return outcome('refused', draft.faults);
  const open = openQuestions(before, answer, content);
  if (open.length > 0) return outcome('open', open);
  return { state: 'confirmed', record: withEvidence(before, draft, answer), why: [] };
}

/**
 * @typedef {{ field: string, was: string, is: string }} Changed
 * @typedef {{ record: any, changed: Changed[], faults: string[] }} Draft
 * @typedef {import('./answers.mjs').Answer} Answer
 */

/**
 * @param {any} service of a country file
 * @returns {Map<string, string>} each of its numbers once, by how it is written
 */
export function numbersOf({ phone, text = [] }) {
  const written = new Map();
  for (const { number, display = number } of [...phone, ...text]) if (!written.has(number)) written.set(number, display);
  return new Map([...written].map(([number, display]) => [display, number]));
}

function changeNumbers(/** @type {Draft} */ { record, changed, faults }, /** @type {Answer} */ { phone = {} }, /** @type {any} */ content) {
  const known = numbersOf(record);
  for (const [shown, said] of Object.entries(phone)) {
    if (said === null || said === true) {
      if (!known.has(shown)) faults.push(`phone: “${shown}” is none of its numbers: ${[...known.keys()].join(', ') || 'it has none'}`);
      continue;
    }
    if (said === false) {
      faults.push(`phone: ${shown} is not right, and nobody said which one is. Hold the service back by hand, or call again`);
      continue;
    }
    const entry = saidNumber(said, content);
    if ('problem' in entry) {
      faults.push(`phone: ${entry.problem}`);
      continue;
    }
    const was = known.get(shown);
    // The answers have been recorded before, or the service gave the number that it has.
    if ([...known.values()].includes(entry.number) && (was === undefined || was === entry.number)) continue;
    // Another answer may have given it a moment ago.
    const isTwice = [...known.values(), ...numbersOf(record).values()].includes(entry.number);
    const owner = ownerOf(entry.number, record, content);
    if (was === undefined || isTwice || owner) {
      faults.push(
        was === undefined
          ? `phone: “${shown}” is none of its numbers: ${[...known.keys()].join(', ') || 'it has none'}`
          : isTwice
            ? `phone: ${said} is another number of the same service. Correct the record by hand`
            : `phone: ${said} is the number of ${owner}. Compare it with what was said; if both have it, correct the record by hand`,
      );
      continue;
    }
    record.phone = record.phone.map((/** @type {any} */ old) => (old.number === was ? { ...old, ...entry } : old));
    if (record.text)
      record.text = record.text.map((/** @type {any} */ old) => (old.number === was ? { ...old, number: entry.number } : old));
    changed.push({ field: 'number', was: shown, is: entry.display });
  }
}

/** @returns {string | undefined} who else is reached there, as readers of the country are told */
function ownerOf(/** @type {string} */ number, /** @type {any} */ { id }, /** @type {any} */ { emergency, services }) {
  if (emergency.some((/** @type {any} */ entry) => entry.number === number)) return 'an emergency service';
  const others = services.filter((/** @type {any} */ other) => other.id !== id && isShipped(other));
  return others.find((/** @type {any} */ other) => [...numbersOf(other).values()].includes(number))?.name;
}

function changeHours(/** @type {Draft} */ { record, changed, faults }, /** @type {Answer} */ { hours }) {
  if (hours === null || hours === undefined) return;
  if (hours === false) return void faults.push('hours: they are not right, and nobody said which are. Leave them empty, or call again');
  if (hours === true) return void (record.hours || record.emergenciesAnytime || faults.push(nothingShown('hours')));
  set(record, changed, 'hours', hours.trim());
}

async function changeLanguages(/** @type {Draft} */ { record, changed, faults }, /** @type {Answer} */ { languages }) {
  if (languages === null || languages === undefined) return;
  if (languages === false)
    return void faults.push('languages: they are not right, and nobody said which are. Leave them empty, or call again');
  if (languages === true) return void (record.languages || record.interpreters || faults.push(nothingShown('languages')));
  const said = await saidLanguages(languages);
  if ('problem' in said) return void faults.push(`languages: ${said.problem}`);
  const was = record.languages ?? [];
  const isSame = was.length === said.tags.length && said.tags.every((tag) => was.includes(tag));
  set(record, changed, 'languages', isSame ? was : said.tags);
  set(record, changed, 'moreLanguages', said.more ? true : undefined);
}

function changeCost(/** @type {Draft} */ { record, changed, faults }, /** @type {Answer} */ { cost }) {
  if (cost === null || cost === undefined) return;
  const costs = record.phone.map((/** @type {any} */ entry) => entry.cost);
  if (costs.length === 0) return void faults.push('cost: it has no number to call');
  if (cost === true) return void (costs.some(Boolean) || faults.push(nothingShown('cost')));
  if (costs.every((/** @type {string} */ old) => old === cost)) return;
  record.phone = record.phone.map((/** @type {any} */ entry) => ({ ...entry, cost }));
  changed.push({ field: 'cost', was: [...new Set(costs)].map(written).join(', '), is: cost });
}

function changeAnsweredBy(/** @type {Draft} */ { record, changed, faults }, /** @type {Answer} */ { answeredBy }) {
  if (answeredBy === null || answeredBy === undefined) return;
  if (answeredBy === true) return void (record.answeredBy || faults.push(nothingShown('answeredBy')));
  set(record, changed, 'answeredBy', answeredBy);
}

function changeGroups(/** @type {Draft} */ { record, changed, faults }, /** @type {Answer} */ { for: groups = {} }) {
  const said = changedGroups(record.for, groups);
  if ('problem' in said) return void faults.push(`for: ${said.problem}`);
  set(record, changed, 'for', said.groups);
  if (groups.minors === false && record.minimumAge < 18) set(record, changed, 'minimumAge', undefined);
}

function changeRecorded(/** @type {Draft} */ { record, changed }, /** @type {Answer} */ { recorded }) {
  if (recorded === null || recorded === undefined) return;
  set(record, changed, 'recorded', recorded ? true : undefined);
}

function nothingShown(/** @type {string} */ field) {
  return `${field}: true means that what is shown is right, and nothing is shown. Write what the service said`;
}

/** Sets a field, or takes it away, where that is a change. */
function set(/** @type {any} */ record, /** @type {Changed[]} */ changed, /** @type {string} */ field, /** @type {unknown} */ value) {
  if (JSON.stringify(record[field]) === JSON.stringify(value)) return;
  changed.push({ field, was: written(record[field]), is: written(value) });
  if (value === undefined) delete record[field];
  else record[field] = value;
}

function written(/** @type {unknown} */ value) {
  if (value === undefined) return 'not known';
  return Array.isArray(value) ? value.join(', ') : String(value).replace('true', 'yes');
}

/** @returns {string[]} why the record is not confirmed yet */
function openQuestions(/** @type {any} */ service, /** @type {Answer} */ answer, /** @type {any} */ content) {
  const { phone = {}, address, mayName } = answer;
  const known = [...numbersOf(service)];
  // A number that has been changed by these answers before stands in them under its old form.
  const given = Object.values(phone).flatMap((said) => (typeof said === 'string' ? [saidNumber(said, content)] : []));
  const isAnswered = (/** @type {[string, string]} */ [shown, number]) =>
    (phone[shown] ?? null) !== null || given.some((entry) => 'number' in entry && entry.number === number);
  const isNumberOpen = known.length > 0 ? !known.every(isAnswered) : address !== true;
  const heard = /** @type {string[]} */ (service.confirmed?.states ?? []).filter((field) => !isGiven(field, answer));
  return [
    ...(isNumberOpen ? [known.length > 0 ? 'not every number is answered' : 'address is not answered'] : []),
    ...(mayName === true ? [] : ['mayName is not answered']),
    ...heard.map((field) => `${field} stands on the call of ${service.confirmed.date} alone, so it must be asked again`),
  ];
}

function isGiven(/** @type {string} */ field, /** @type {Answer} */ answer) {
  if (field === 'moreLanguages') return Boolean(answer.languages);
  if (field === 'for') return Object.values(answer.for ?? {}).some((said) => said !== null);
  const said = answer[/** @type {keyof Answer} */ (field)];
  return said !== null && said !== undefined;
}

/** The record with who confirmed it: the call bears out what no page does, and no page bears out what has changed. */
function withEvidence(/** @type {any} */ before, /** @type {Draft} */ { record, changed }, /** @type {Answer} */ { by, role, date }) {
  const numbers = [...new Set(numbersOf(record).values())];
  const fields = new Set(changed.map(({ field }) => field));
  record.sources = record.sources.map((/** @type {any} */ source) => {
    const states = source.states?.filter((/** @type {string} */ field) => !fields.has(field));
    const kept = { ...source, numbers: source.numbers.filter((/** @type {string} */ number) => numbers.includes(number)) };
    if (states?.length === 0) delete kept.states;
    else if (states) kept.states = states;
    return kept;
  });
  const printed = new Set(record.sources.flatMap((/** @type {any} */ source) => source.numbers));
  const stated = new Set(record.sources.flatMap((/** @type {any} */ source) => source.states ?? []));
  const given = numbers.filter((number) => !printed.has(number));
  const states = toldFacts(record).filter((field) => !stated.has(field));
  record.confirmed = {
    by: by?.trim(),
    role: role?.trim(),
    date,
    ...(given.length > 0 && { numbers: given }),
    ...(states.length > 0 && { states }),
  };
  if (fields.has('number')) {
    // What pages were seen to print, or not to, was the old number.
    delete record.lastSeen;
    const gone = record.gone?.filter((/** @type {any} */ { number }) => numbers.includes(number));
    if (gone?.length > 0) record.gone = gone;
    else delete record.gone;
  }
  if (changed.length > 0) record.change = withNote(before.change, changed, String(date));
  return record;
}

function withNote(/** @type {string | undefined} */ before, /** @type {Changed[]} */ changed, /** @type {string} */ date) {
  const note = changed.map(({ field, was, is }) => `${field} ${is} (was ${was})`).join('; ');
  return [before, `${date}, the service itself: ${note}.`].filter(Boolean).join(' ');
}

function heldBack(/** @type {any} */ before, /** @type {Answer} */ { date }) {
  return { ...before, publish: false, hold: holdReason(date) };
}

/** @returns {string} why a service that does not want to be named is held */
export function holdReason(/** @type {string | null | undefined} */ date) {
  return `The service does not want to be named (${date}).`;
}
