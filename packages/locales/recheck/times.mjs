/** Reads times of day as pages write them. */
import { folded } from './plain-text.mjs';

/** @typedef {{ from: number, to: number }} Range in minutes */

const SLASHED =
  /(?<!\d)24\s?\p{L}{0,7}\.?\s?[/x]\s?(?:7|24)(?!\d)|(?<!\d)7\s?\p{L}{0,6}\s?\/\s?24(?!\d)|(?<!\d)0{1,2}[:.]?0{0,2}\s?-\s?24(?!\d)/u;
const WORDS =
  /round[ -]the[ -]clock|day and night|(?:24|twenty-four)[- ]hours? a day|jour et nuit|rund um die uhr|tag und nacht|dag en nacht|dygnet runt|dag och natt|dia y noche|dia e noite|giorno e notte|dzien i noc|calodob|non-?\s?stop|nepretrzit|dnom i noc|danonocno|neprekidno|ympari vuorokauden|dognet rundt|allan solarhring|visa para|visu diennakti|ooparev|ejjel[ -]nappal|permanent\b|цілодоб|круглосут|денонощ|деноноќ|даноноћ|непрекидно|ολο το εικοσιτετραωρο|gece gunduz|على مدار الساع|شبانه روز|24小时|24 小时|מסביב לשעון|შეუსვენებ|შუჯრ|շուրջօրյա/u;
/** "24 hours", but not an answer within 24 hours. */
const HOURS =
  /(?<!\d)(?<within>\p{L}+ (?:\p{L}+ )?)?24[ -]?(?:h|hrs?|hours?|heures|stunden|uur|horas|ore|ur|hodin|godzin|timer|timmar|tuntia|ora|klst|tundi|val|stundas|saat|sat[ai]|часа|часов|годин|ωρ|ساعة|ساعته|שעות|საათ|ժամ)/gu;
const WITHIN = /\b(?:within|in|binnen|innerhalb|innert|dans|sous|en|entro|dentro|w ciagu|inom|inden|innen|last|after|na|nach|apres)\b/u;

/**
 * @param {string} line
 * @returns {string | undefined} the words that say day and night
 */
export function isAlways(line) {
  const text = folded(line);
  const said = SLASHED.exec(text)?.[0] ?? WORDS.exec(text)?.[0];
  if (said) return said;
  return [...text.matchAll(HOURS)].find(({ groups }) => !WITHIN.test(groups?.within ?? ''))?.[0];
}

const CLOCK = String.raw`(\d{1,2})(?:\s?(?:[:.h]|uhr)\s?([0-5]\d)(?!\d)|\s?(?:h|u|uhr|uur|hod|ч)(?!\p{L}))?\s?([ap]\.?\s?m\b\.?)?`;
const BETWEEN = String.raw`\s*(?:uhr|uur|h|hrs|hod\.?|ч\.?|год\.?)?\s*(?:-|to|until|till|tot|a|bis|au|do|til|al|as|pana la|la|ig|iki|lidz|kuni|до|έως|εως|μεχρι|es|and|und|et|y|e)\s*(?:kl\.?\s*)?`;
const RANGE = new RegExp(String.raw`(?<![\d:./+-])${CLOCK}${BETWEEN}${CLOCK}(?![\d/:]|[.-]\d|,\d{3})`, 'gu');

/**
 * @param {string} line
 * @returns {Range[]} pairs of times in the usual ways: 9h-17h30, 09:00 to 17:00, 9.00–17.00, 9 a.m. to 5 p.m.
 */
export function rangesIn(line) {
  return [...folded(line).matchAll(RANGE)].flatMap(([whole, a, b, first, c, d, second]) => {
    // "2-3 days": figures without minutes or the words of a clock are no times.
    if (!b && !d && !/\d\s?(?:h|u|uhr|uur|hod|ч|год|[ap]\.?\s?m)(?![\p{L}])/u.test(whole)) return [];
    const to = minutes(c, d, second);
    // "1 to 5 p.m." is in the afternoon, "9 to 5 p.m." begins in the morning.
    const from = minutes(a, b, first ?? (second && Number(a) < Number(c) ? second : undefined));
    return from === undefined || to === undefined || from === to ? [] : [{ from, to }];
  });
}

/** @returns {number | undefined} */
function minutes(/** @type {string | undefined} */ hour, /** @type {string | undefined} */ minute, /** @type {string | undefined} */ half) {
  let hours = Number(hour);
  if (half?.startsWith('p') && hours < 12) hours += 12;
  if (half?.startsWith('a') && hours === 12) hours = 0;
  return hours > 24 ? undefined : hours * 60 + Number(minute ?? 0);
}

/** Midnight is the beginning of a day and its end; some write a minute less. */
export function sameRange(/** @type {Range} */ one, /** @type {Range} */ other) {
  const end = (/** @type {number} */ at) => (at === 1439 || at === 0 ? 1440 : at);
  return one.from === other.from && end(one.to) === end(other.to);
}

/** @returns {string} for a person: `09:00–17:00` */
export function shown(/** @type {readonly Range[]} */ ranges) {
  const clock = (/** @type {number} */ at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  return [...new Set(ranges.map(({ from, to }) => `${clock(from)}–${clock(to)}`))].slice(0, 4).join(', ');
}
