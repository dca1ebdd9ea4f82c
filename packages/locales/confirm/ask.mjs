import { compileHolidayHours, compileHours } from '../scripts/compile-hours.mjs';
import { compileCountry, isShipped } from '../scripts/compile-country.mjs';
import { loadMessages } from '../dist/index.js';
import { numbersOf } from './changed-record.mjs';
import { whoFaults } from './answers.mjs';
import { questionsFor, shownFor } from './shown.mjs';
import { MORE, saidLanguages } from './said-languages.mjs';
import { saidNumber } from './said-number.mjs';

/**
 * @typedef {import('./answers.mjs').Answer & { name?: string }} Answer
 * @typedef {{ input?: NodeJS.ReadableStream, output?: NodeJS.WritableStream }} Streams the terminal; left out: that of the process
 */

/** An answer that was not given. */
const LATER = '(not answered)';

/**
 * Asks in the terminal what each service said. A service whose date is known has been asked before.
 * @param {any} content of the country file
 * @param {{ country: string, services: Answer[] }} answers filled as it goes
 * @param {{ texts: any, now: Date, save: () => Promise<void>, streams?: Streams }} how `texts`: of the sheet, in English; `save`: called after each answer
 * @returns {Promise<void>}
 * @throws {Error} named ExitPromptError, when somebody presses Ctrl+C
 */
export async function ask(content, answers, { texts, now, save, streams = {} }) {
  const { input, select } = await import('@inquirer/prompts');
  const [country, messages] = [compileCountry(content), await loadMessages('en')];
  const shipped = content.services.filter(isShipped);
  /** @type {Prompts} */ const prompts = {
    choose: (message, choices) => select({ message, choices, loop: false, pageSize: 12 }, streams),
    type: (message, validate, start) => input({ message, validate, ...(start && { default: start }) }, streams),
  };
  for (const answer of answers.services.filter(({ date }) => !date)) {
    const index = shipped.findIndex((/** @type {any} */ { id }) => id === answer.id);
    if (index < 0) continue;
    const service = shipped[index];
    const compiled = /** @type {import('../dist/index.js').Service} */ (country.services[index]);
    const numbers = [...numbersOf(service).keys()].join(', ') || 'no number';
    const reached = await prompts.choose(`${service.name} (${service.id}): ${numbers}`, [
      { name: 'Somebody answered', value: 'yes' },
      { name: `${texts.notReached}: go on to the next one`, value: 'no' },
      { name: 'Stop here, and record what there is', value: 'stop' },
    ]);
    if (reached === 'stop') return;
    if (reached === 'no') continue;
    for (const question of questionsFor(service)) {
      const shown = shownFor(question, compiled, country, messages);
      const said = texts[shown === undefined ? 'notShown' : 'shown'].replace('{value}', () => shown ?? '');
      const message = `${texts.questions[question.key]} ${question.key === 'mayName' ? '' : said}`.trim();
      await ASK[question.key](answer, {
        message,
        isShown: shown !== undefined,
        index: question.index ?? 0,
        service,
        content,
        texts,
        prompts,
      });
      await save();
    }
    await askWho(answer, service, prompts, texts, now, save);
  }
}

/**
 * @typedef {object} Prompts
 * @property {(message: string, choices: { name: string, value: any }[]) => Promise<any>} choose
 * @property {(message: string, validate: (text: string) => true | string | Promise<true | string>, start?: string) => Promise<string>} type
 *
 * @typedef {{ message: string, isShown: boolean, index: number, service: any, content: any, texts: any, prompts: Prompts }} Asked
 */

/** Asks with a list; what is not answered stays empty. */
async function choose(/** @type {Asked} */ { message, prompts, texts }, /** @type {[key: string, value: unknown][]} */ values) {
  const choices = values.map(([key, value]) => ({ name: texts.answers[key], value }));
  return prompts.choose(message, [...choices, { name: LATER, value: null }]);
}

/** @returns {[string, unknown][]} */
const right = (/** @type {Asked} */ { isShown }) => (isShown ? [['right', true]] : []);
const DIFFERENT = Symbol('different');
/** @type {[string, unknown]} */ const different = ['different', DIFFERENT];
/** @type {[string, unknown][]} */ const yesOrNo = [
  ['yes', true],
  ['no', false],
];
const alike = (/** @type {string[]} */ keys) => keys.map((key) => /** @type {[string, unknown]} */ ([key, key]));

/** @type {Record<import('./shown.mjs').QuestionKey, (answer: Answer, asked: Asked) => Promise<void>>} */
const ASK = {
  async number(answer, asked) {
    const { index, service, content, prompts } = asked;
    const number = [...service.phone, ...(service.text ?? [])][index].number;
    const [shown] = [...numbersOf(service)].find(([, other]) => other === number) ?? [];
    const phone = (answer.phone ??= {});
    if (!shown || (phone[shown] ?? null) !== null) return;
    const said = await choose(asked, [...right(asked), different]);
    phone[shown] =
      said === DIFFERENT
        ? await prompts.type('The right number, twice read back:', (text) => {
            const found = saidNumber(text, content);
            return 'problem' in found ? found.problem : true;
          })
        : said;
  },
  async address(answer, asked) {
    // Which of several, or what else, is for a person to look at.
    if (asked.index > 0 && answer.address === null) return;
    if (asked.index === 0 && (answer.address ?? null) !== null) return;
    answer.address = await choose(asked, right(asked));
  },
  async hours(answer, asked) {
    if ((answer.hours ?? null) !== null) return;
    const said = await choose(asked, [...right(asked), ['alwaysOpen', '24/7'], different]);
    answer.hours = said === DIFFERENT ? await asked.prompts.type('Hours, as Mo-Fr 09:00-17:00; Sa 10:00-12:00', hoursProblem) : said;
  },
  async languages(answer, asked) {
    if ((answer.languages ?? null) !== null) return;
    const said = await choose(asked, [...right(asked), different]);
    const split = (/** @type {string} */ text) => text.split(/[,;]/).map((word) => word.trim());
    const typed = async () =>
      split(
        await asked.prompts.type(`All languages, as Dutch, French; “${MORE}” last if there are others`, async (text) => {
          const found = await saidLanguages(split(text));
          return 'problem' in found ? found.problem : true;
        }),
      ).filter(Boolean);
    answer.languages = said === DIFFERENT ? await typed() : said;
  },
  cost: async (answer, asked) => void (answer.cost ??= await choose(asked, alike(['free', 'standard', 'charged']))),
  answeredBy: async (answer, asked) =>
    void (answer.answeredBy ??= await choose(asked, alike(['organisation', 'state', 'police', 'migration']))),
  minors: async (answer, asked) => void ((answer.for ??= {}).minors ??= await choose(asked, yesOrNo)),
  men: async (answer, asked) => void ((answer.for ??= {}).men ??= await choose(asked, yesOrNo)),
  recorded: async (answer, asked) => void (answer.recorded ??= await choose(asked, yesOrNo)),
  mayName: async (answer, asked) => void (answer.mayName ??= await choose(asked, yesOrNo)),
};

function hoursProblem(/** @type {string} */ text) {
  try {
    compileHours(text.trim());
    compileHolidayHours(text.trim());
    return true;
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
}

/** Who answered; the date comes last, since a service with a date is done. */
async function askWho(
  /** @type {Answer} */ answer,
  /** @type {any} */ service,
  /** @type {Prompts} */ prompts,
  /** @type {any} */ texts,
  /** @type {Date} */ now,
  /** @type {() => Promise<void>} */ save,
) {
  const good = { by: 'the service', role: 'somebody', date: now.toISOString().slice(0, 10) };
  const starts = { by: answer.by ?? service.name, role: answer.role, date: good.date };
  for (const field of /** @type {const} */ (['by', 'role', 'date'])) {
    const validate = (/** @type {string} */ text) => whoFaults({ id: answer.id, ...good, [field]: text }, service, now)[0] ?? true;
    answer[field] = await prompts.type(`${texts[field]}:`, validate, starts[field] ?? undefined);
    await save();
  }
}
