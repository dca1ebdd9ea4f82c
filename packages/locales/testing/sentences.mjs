/**
 * Every sentence that a reader can be shown, with every value that it can have, in one language; and what is wrong with a sentence. The same
 * in Node and in the browsers: the functions that write are handed in.
 */

/** Instants at which services are open and closed: a Saturday night, a Monday morning, a Wednesday afternoon, Christmas and the eve of it. */
const INSTANTS = [
  '2026-11-28T23:30:00Z',
  '2026-11-30T06:05:00Z',
  '2026-12-02T14:00:00Z',
  '2026-12-25T10:00:00Z',
  '2026-12-24T21:30:00Z',
].map((instant) => new Date(instant));
/** Each plural form of every language of ours. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 1000, 10_793, 1_000_000];
const RTL_COMMA = new Set(['ar', 'fa', 'ur']);

/** @typedef {import('../dist/index.js')} Kit */
/** @typedef {[where: string, text: string]} Sentence */

/**
 * @param {Kit} kit functions that write
 * @param {import('../dist/index.js').Messages} messages of one language
 * @param {import('../dist/index.js').Guide} guide of the same language
 * @param {readonly import('../dist/index.js').Country[]} countries all
 * @returns {Sentence[]}
 */
export function sentences(kit, messages, guide, countries) {
  return [
    ...plainTexts(messages.directory, 'directory'),
    ...plainTexts(messages.card, 'card'),
    ...plainTexts(messages.common, 'common'),
    ...plainTexts(messages.exit, 'exit'),
    ...plainTexts(messages.stories, 'stories'),
    ...plainTexts(guide, 'guide'),
    ...values(kit, messages),
    ...countries.flatMap((country) => ofCountry(kit, messages, guide, country)),
  ];
}

/** Texts without a name in braces: with one, they are written below with its values. @returns {Sentence[]} */
function plainTexts(/** @type {any} */ node, /** @type {string} */ path) {
  if (typeof node === 'string') return /\{\w+\}/.test(node) ? [] : [[path, node]];
  if (isPlural(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => plainTexts(value, `${path}.${key}`));
}

function isPlural(/** @type {any} */ node) {
  return typeof node === 'object' && !Array.isArray(node) && 'other' in node;
}

/** What depends on no country. @returns {Sentence[]} */
function values(/** @type {Kit} */ kit, /** @type {import('../dist/index.js').Messages} */ messages) {
  const { card, common, directory, exit } = messages;
  const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`);
  const moments = Array.from({ length: 7 * 48 }, (_, half) => kit.formatMinuteOfWeek(half * 30, messages));
  const spoken = Object.keys(messages.languageNames).map((tag) => kit.languageName(tag, messages));
  return [
    ...COUNTS.map((count) => /** @type {Sentence} */ (['exit.progress', kit.format(exit.progress, { count }, messages)])),
    ...[...months, '2024', '2009'].map(
      (date) => /** @type {Sentence} */ ([`date ${date}`, kit.sourceLine({ url: 'https://help.example/a', date }, messages)]),
    ),
    ['undated', kit.sourceLine({ url: 'https://help.example/a' }, messages)],
    ...['2024-03', '2024'].map(
      (date) =>
        /** @type {Sentence} */ ([
          `confirmed ${date}`,
          kit.format(directory.confirmed, { name: 'Myria', date: kit.writtenDate(date, messages) }, messages),
        ]),
    ),
    ...moments.flatMap((moment) => [
      /** @type {Sentence} */ (['open', kit.format(directory.open, moment, messages)]),
      /** @type {Sentence} */ (['closed', kit.format(directory.closed, moment, messages)]),
      /** @type {Sentence} */ (['closed on a holiday', kit.format(directory.closedHoliday, moment, messages)]),
      ...onHoliday(kit, messages, kit.format(directory.closed, moment, messages)),
    ]),
    ...spoken.map((name) => /** @type {Sentence} */ (['spoken', kit.format(directory.spoken, { languages: name }, messages)])),
    ['spoken by all', kit.format(directory.spokenMore, { languages: kit.list(spoken, messages) }, messages)],
    ...[14, 16, 18].map((age) => /** @type {Sentence} */ (['age', kit.format(directory.minimumAge, { age }, messages)])),
    ['operators', kit.format(directory.unreachable, { operators: kit.list(['Lycamobile', 'Lebara'], messages) }, messages)],
    ...[directory.unsureHelp, directory.text, directory.whatsapp, directory.textphone].map(
      (text) => /** @type {Sentence} */ (['number', kit.format(text, { number: '116 000' }, messages)]),
    ),
    ...[directory.chat, directory.mail, directory.web, directory.police].map(
      (label) => /** @type {Sentence} */ (['label', kit.format(common.labelled, { label, value: 'help.example' }, messages)]),
    ),
    ['figure source', kit.format(card.figureSource, { source: 'Myria' }, messages)],
  ];
}

/** A status that opens on a holiday, on the clock of the reader and on another. @returns {Sentence[]} */
function onHoliday(/** @type {Kit} */ kit, /** @type {import('../dist/index.js').Messages} */ messages, /** @type {string} */ closed) {
  const { opensHoliday, clockOf } = messages.directory;
  const elsewhere = kit.format(clockOf, { status: closed, country: kit.countryName('BE', messages) }, messages);
  return [closed, elsewhere].map((status) => ['opens on a holiday', kit.format(opensHoliday, { status }, messages)]);
}

/** @returns {Sentence[]} */
function ofCountry(
  /** @type {Kit} */ kit,
  /** @type {import('../dist/index.js').Messages} */ messages,
  /** @type {import('../dist/index.js').Guide} */ { rights },
  /** @type {import('../dist/index.js').Country} */ country,
) {
  const { code, figure, services } = country;
  const metrics = /** @type {(keyof typeof messages.figures)[]} */ (Object.keys(messages.figures));
  const where = (/** @type {string} */ what) => `${code} ${what}`;
  return [
    [where('name'), kit.placeName(code, messages)],
    ...metrics.flatMap((metric) =>
      kit.figureLines({ ...figure, area: code, metric }, messages).map((text) => /** @type {Sentence} */ ([where(metric), text])),
    ),
    ...kit.figureLines(figure, messages).map((text) => /** @type {Sentence} */ ([where('figure'), text])),
    ...kit.NEEDS.flatMap((need) =>
      COUNTS.slice(0, 8).map((count) => /** @type {Sentence} */ ([where(`${need} ${count}`), kit.foundLine(code, need, count, messages)])),
    ),
    ...[rights.specialStatus, rights.guardian, messages.card.payingIsPunished].map(
      (text) => /** @type {Sentence} */ ([where('law'), kit.countryLine(text, code, messages)]),
    ),
    [where('only inside'), kit.format(messages.directory.onlyInside, { country: kit.countryName(code, messages) }, messages)],
    ...services.flatMap((service) => [
      .../** @type {(Date | undefined)[]} */ ([...INSTANTS, undefined]).flatMap((now) =>
        [...kit.serviceFacts(service, country, messages, now), ...kit.callFacts(service, country, messages, now)].map(
          (text) => /** @type {Sentence} */ ([where(service.name), text]),
        ),
      ),
      ...kit.weekHours(service.hours ?? [], messages).map((text) => /** @type {Sentence} */ ([where(service.name), text])),
      ...[service.source ?? []]
        .flat()
        .map((source) => /** @type {Sentence} */ ([where(`${service.name}, source`), kit.sourceLine(source, messages)])),
    ]),
  ];
}

/**
 * @param {Sentence} sentence
 * @param {string} language BCP 47
 * @returns {string[]} what is wrong with it
 */
export function faultsOf([where, text], language) {
  const [base = ''] = language.split('-');
  // Addresses and numbers keep their own marks; names of services and authorities are written as they write themselves.
  const bare = text.replace(/\b[\w-]+(\.[\w-]+)+\b/g, 'x').replace(/\d[\d\s.,:'’]*\d/g, '0');
  return [
    /[.,;:!?،؛؟。，：、！？](\s?)[.,;:،؛。，：、]/u.test(bare.replaceAll('?!', '?')) && 'doubled punctuation',
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/u.test(text) && 'digits that are not Latin',
    /\{\w*\}|undefined|\[object|NaN/.test(text) && 'a value that was not filled in',
    /\s{2}|^\s|\s$/.test(text) && 'a space too many',
    /^date 2024|^confirmed/.test(where) && !text.includes('2024') && 'a year of another calendar',
    (RTL_COMMA.has(base) || base === 'zh') && /,/.test(bare) && 'a Latin comma',
    base === 'zh' && /[:;.]\s|[:;.]$/.test(bare) && 'Latin punctuation',
    base === 'fr' && /[^\u00a0\u202f] ?[:;!?»](\s|$)|«[^\u00a0\u202f]/u.test(bare) && 'a French mark without its no-break space',
    base !== 'ka' &&
      /^[\p{Ll}]/u.test(text) &&
      /^[A-Z]{2} (name|law|figure|\w+Victims|\w+Offences|\w+Reports)|, .*source$/.test(where) &&
      'a small letter at the start',
  ].filter((fault) => typeof fault === 'string');
}
