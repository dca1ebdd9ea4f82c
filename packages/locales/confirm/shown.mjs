import { format, isAlways, languageName, list, numberFacts, plain, weekHours } from '../dist/index.js';

/** @typedef {import('../dist/index.js').Service} Service */
/** @typedef {import('../dist/index.js').Country} Country */
/** @typedef {import('../dist/index.js').Messages} Messages */

/**
 * One question of a call.
 * @typedef {'number' | 'address' | 'hours' | 'languages' | 'cost' | 'answeredBy' | 'minors' | 'men' | 'recorded' | 'mayName'} QuestionKey
 * @typedef {{ key: QuestionKey, index?: number }} Question `index`: which number or address it is about
 */

/**
 * What to ask a service, in the order of the call. One that has no number is asked whether its address is right.
 * @param {{ phone: readonly unknown[], text?: readonly unknown[], web?: readonly unknown[], chat?: readonly unknown[], email?: readonly unknown[] }} service
 *   of a country file, or compiled
 * @returns {Question[]}
 */
export function questionsFor({ phone, text = [], web = [], chat = [], email = [] }) {
  const numbers = [...phone, ...text].map((_, index) => /** @type {Question} */ ({ key: 'number', index }));
  const addresses = [...web, ...chat, ...email].map((_, index) => /** @type {Question} */ ({ key: 'address', index }));
  /** @type {QuestionKey[]} */ const calls = phone.length > 0 ? ['cost', 'answeredBy'] : ['answeredBy'];
  return [
    ...(numbers.length > 0 ? numbers : addresses),
    ...ofKeys([
      'hours',
      'languages',
      ...calls,
      'minors',
      'men',
      ...(phone.length > 0 ? /** @type {const} */ (['recorded']) : []),
      'mayName',
    ]),
  ];
}

/** @returns {Question[]} */
function ofKeys(/** @type {readonly QuestionKey[]} */ keys) {
  return keys.map((key) => ({ key }));
}

/**
 * What readers are told, as an answer to a question.
 * @param {Question} question
 * @param {Service} service compiled
 * @param {Country} country it belongs to
 * @param {Messages} messages texts of the language of the sheet
 * @returns {string | undefined} undefined where readers are told nothing of it
 */
export function shownFor({ key, index = 0 }, service, country, messages) {
  const parts = SHOWN[key](service, country, messages, index).filter(Boolean);
  return parts.length > 0 ? plain(parts.join('; ')) : undefined;
}

/** @type {Record<QuestionKey, (service: Service, country: Country, messages: Messages, index: number) => (string | false | undefined)[]>} */
const SHOWN = {
  number: (service, _country, messages, index) => {
    const channel = service.text?.[index - service.phone.length];
    if (!channel) return [service.phone[index]?.national];
    return [format(messages.directory[channel.type === 'sms' ? 'text' : channel.type], { number: channel.national }, messages)];
  },
  address: ({ web = [], chat = [], email = [] }, _country, _messages, index) => [[...web, ...chat, ...email][index]],
  hours: ({ hours, facts }, _country, messages) => [
    ...(hours ? (isAlways(hours) ? [messages.directory.always] : weekHours(hours, messages)) : []),
    facts.includes('emergenciesAnytime') && messages.directory.emergenciesAnytime,
  ],
  languages: ({ languages, moreLanguages, facts }, _country, messages) => [
    languages &&
      format(
        moreLanguages ? messages.directory.spokenMore : messages.directory.spoken,
        {
          languages: list(
            languages.map((tag) => languageName(tag, messages)),
            messages,
          ),
        },
        messages,
      ),
    facts.includes('interpreters') && messages.directory.interpreters,
  ],
  cost: (service, country, messages) => [
    ...costs(service, messages),
    ...service.phone.flatMap((entry) =>
      entry.cost ? numberFacts(entry, service, country, messages).map((fact) => `${entry.national}: ${fact}`) : [],
    ),
  ],
  answeredBy: ({ answeredBy }, _country, { directory }) => [answeredBy && directory.answeredBy[answeredBy]],
  minors: ({ facts, people, minimumAge }, _country, messages) => [
    facts.includes('minors') && messages.directory.minors,
    facts.includes('adults') && messages.directory.adults,
    (people === 'womenAndGirls' || people === 'womenAndChildren') && messages.directory.people[people],
    minimumAge !== undefined && format(messages.directory.minimumAge, { age: minimumAge }, messages),
  ],
  men: ({ people }, _country, { directory }) => [people && directory.people[people]],
  recorded: ({ facts }, _country, { directory }) => [facts.includes('recorded') && directory.recorded],
  mayName: () => [],
};

/** A price that all numbers have. */
function costs(/** @type {Service} */ { facts }, /** @type {Messages} */ { directory }) {
  return /** @type {const} */ (['free', 'standard', 'charged']).map((cost) => facts.includes(cost) && directory[cost]);
}
