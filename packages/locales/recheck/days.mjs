/** Reads the days of the week before times, in the languages of Europe and a few more. */
import { folded } from './plain-text.mjs';

const LANGUAGES = 'ar bg bs ca cs da de el en es et fa fi fr ga hr hu hy is it ka lt lv mk mt nb nl pl pt ro ru sk sl sq sr sv tr uk'.split(
  ' ',
);
/** Monday is 0. */
const ALL = [0, 1, 2, 3, 4, 5, 6];
const WORKING =
  /week-?days?|working days?|business days?|werkdagen|weekdagen|door de week|jours? ouvr(?:es|ables)|en semaine|werktags?|werktagen|wochentags?|dias (?:uteis|laborables|habiles)|giorni (?:feriali|lavorativi)|vardagar|hverdager?|hverdage|arkisin|dni (?:robocze|powszednie)|w dni robocze|pracovn\w+ dn\w+|munkanap\w*|hetkoznap\w*|zile lucratoare|radni\w* dan\w*|delovn\w+ dn\w*|toopaev\w*|darbdien\w*|darbo dien\w*|hafta ici|работни дни|будни\w*|рабочие дни|робочі дні|роб[оі]чі|работним данима|εργασιμες|καθημερινες/u;
const DAILY =
  /every ?day|daily|seven days|7 days|alle dagen|elke dag|dagelijks|tous les jours|chaque jour|7 ?j(?:ours)?|taglich|jeden tag|todos os dias|diariamente|todos los dias|ogni giorno|tutti i giorni|alla dagar|varje dag|dagligen|alle dager|hver dag|dagligt?|daglig|joka paiva|paivittain|codziennie|kazdy den|denne|kazdy den|minden nap|naponta|zilnic|svak\w+ dan\w*|vsak dan|iga paev|katru dienu|kasdien|her gun|всеки ден|ежедневно|каждый день|щодня|секој ден|сваког дана|καθε μερα|καθημερινα|كل يوم|يوميا/u;

/** Days of one language that are small words of another. */
const NO_DAYS = new Set('die ter qui per la it il is an de'.split(' '));
/** As these are, where they stand by themselves between two days. */
const BETWEEN_DAYS = new Set(['to', 'do', 'a']);

/** @type {Map<string, Set<number>>} */
const words = new Map();
for (const language of LANGUAGES)
  for (const weekday of /** @type {const} */ (['long', 'short']))
    for (const day of ALL) {
      const date = new Date(Date.UTC(2024, 0, 1 + day));
      const name = folded(new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(date)).replace(/\.$/, '');
      for (const word of [name, name.split('-')[0] ?? name]) words.set(word, (words.get(word) ?? new Set()).add(day));
    }
'mo tu we th fr sa su'.split(' ').forEach((word, day) => words.set(word, (words.get(word) ?? new Set()).add(day)));
const DAY = new RegExp(
  `(?<![\\p{L}])(?:${[...words.keys()]
    .sort((a, b) => b.length - a.length)
    .filter((word) => word.length > 1 && !NO_DAYS.has(word))
    .join('|')})(?:-feira)?(?:s|er|en|i|ia)?(?![\\p{L}])`,
  'gu',
);
const TO =
  /^\.?\s*(?:-|to|until|through|tot(?: en met)?|t\/m|t\.e\.m\.?|tem|a|au|bis|al|do|till|til|as|ate|pana|la|ig|lidz|iki|kuni|до|по|έως|εως|μεχρι|الى|إلى|حتى|د[оo]|a la)\s*$/u;

/**
 * @param {string} text before times, as far as the times before it
 * @returns {Set<number> | undefined} the days, Monday is 0; nothing where it names none that are sure
 */
export function daysIn(text) {
  const line = folded(text);
  const found = [...line.matchAll(DAY)].flatMap((match) => {
    const meant = words.get(match[0]) ?? words.get(match[0].replace(/-feira|(?:s|er|en|i|ia)$/u, ''));
    const alone = / $/.test(line.slice(0, match.index)) && line[match.index + match[0].length] === ' ';
    if (BETWEEN_DAYS.has(match[0]) && alone) return [];
    return meant ? [{ meant, start: match.index, end: match.index + match[0].length }] : [];
  });
  // "so" is Sunday or Saturday: the days beside it tell, or nothing does.
  if (found.length === 0) return WORKING.test(line) ? new Set([0, 1, 2, 3, 4]) : DAILY.test(line) ? new Set(ALL) : undefined;
  /** @type {Set<number>} */ const days = new Set();
  let before = -1;
  for (const [index, { meant, start }] of found.entries()) {
    const sure = [...meant].filter((day) => meant.size === 1 || day > before).sort((a, b) => a - b);
    const [day] = sure;
    if (day === undefined || sure.length > 1) return undefined;
    const previous = found[index - 1];
    if (previous && TO.test(line.slice(previous.end, start))) for (let one = before; one !== day; one = (one + 1) % 7) days.add(one);
    days.add(day);
    before = day;
  }
  return days;
}

/** @returns {{ days: Set<number>, from: number, to: number }[]} of the hours of a record: "Mo-Fr 09:00-17:00; Sa 10:00-12:00" */
export function daysOfRecord(/** @type {string} */ hours) {
  const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  return hours.split(/;\s*/).flatMap((rule) => {
    if (/^PH/.test(rule)) return [];
    const named = [...rule.matchAll(/(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))?/g)];
    const days = new Set(named.length === 0 ? ALL : []);
    for (const [, first = '', last = first] of named)
      for (let day = codes.indexOf(first); ; day = (day + 1) % 7) {
        days.add(day);
        if (day === codes.indexOf(last)) break;
      }
    return [...rule.matchAll(/(\d\d):(\d\d)-(\d\d):(\d\d)/g)].map(([, a, b, c, d]) => ({
      days,
      from: Number(a) * 60 + Number(b),
      to: Number(c) * 60 + Number(d),
    }));
  });
}
