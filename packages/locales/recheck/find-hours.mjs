import { daysIn, daysOfRecord } from './days.mjs';
import { findNumber } from './find-number.mjs';
import { isNearName, nameWords } from './names.mjs';
import { makePage } from './page.mjs';
import { folded } from './plain-text.mjs';
import { runsIn } from './runs.mjs';
import { isAlways, rangesIn, sameRange, shown } from './times.mjs';

/** Lines before and after the name or number that may give its hours. */
const BEFORE = 3;
const AFTER = 8;

/**
 * Compares the times of a record with those that a page writes in figures near its name or number. What is written in words cannot be
 * compared, so it is never "gone". Days that differ, or are not named, are for a person: each language has its own ways to say them.
 * @param {import('./page.mjs').Page} page
 * @param {{ hours: string, name: string, numbers: readonly string[], country: string }} wanted
 * @returns {import('./find-number.mjs').Finding & { words?: boolean }} `words`: there is nothing to compare
 */
export function findHours(page, wanted) {
  const named = namer(wanted);
  const lines = nearLines(page, wanted.name, named);
  const near = lines.length > 0 ? lines : page.lines.map((_, index) => index);
  const finding = sure(page, near, wanted.hours, named);
  if (lines.length > 0 || finding.words) return finding;
  return finding.found !== 'no'
    ? { found: 'unclear', ...(finding.as && { as: finding.as }), why: `it gives ${finding.as}, but neither name nor number near it` }
    : { found: 'no', words: true };
}

/** What answers at other times than the telephone does. */
const OTHERS =
  /chat|tchat|messeng|\bmail|e-mail|courriel|secretar|secretair|sekretar|sekretariat|secretaria|segreteria|\boffice|kantoor|kantor|bureau|buro\b|geschaftsstelle|accueil|reception|receptie|empfang|oficina|ufficio|escritorio|kontor|toimisto|\bbiur|kancelar|\burad|iroda|irodai|birou|ofis|walk-?in|drop-?in|inloop|permanence|balie|loket|guichet|sprechstunde|besuch|visit|shop|winkel|\bladen|boutique|magasin|negozio|tienda|\bloja|sklep|obchod|prodejn|butik|kauppa|\bbolt|prodavnic|dukkan|магазин|крамниц|чат|офис|офіс|канцелар|секретар|γραφει|γραμματει|دردشة|مكتب/u;
const CALLS =
  /tel|phone|call|\bring|hotline|helpline|\bbel\b|bellen|belt\b|anruf|ligne|linea|linha|lijn|linje|linia|linija|linka|vonal|appel|llam|ligue|chiam|zadzwon|volaj|hiv|suna|тел|линия|лин|обад|дзвон|звон|τηλ|γραμμη|هاتف|اتصل|\d[\d ./()-]{6,}\d/u;

/** Times beside or under a word for a chat or an office, with none for the telephone, are theirs. */
function isOfOthers(/** @type {string} */ text, /** @type {string} */ head) {
  const [line = '', over = ''] = [text, head].map((one) =>
    folded(one)
      .replace(/(?:secretar|sekretar)\p{L}*\s+(?:tel|phone)/gu, ' office ')
      // "9.00-21.00" is no number to call.
      .replace(/\b\d\d?[.:]\d\d ?- ?\d\d?[.:]\d\d\b/g, ' '),
  );
  return !CALLS.test(line) && (OTHERS.test(line) || (OTHERS.test(over) && !CALLS.test(over)));
}

/** "24/7" in a sentence with the number of somebody else, or in a long one about something else, far from name and number. */
function isAlwaysOfOthers(/** @type {string} */ text, /** @type {boolean} */ far, /** @type {(text: string) => boolean} */ named) {
  if (named(text)) return false;
  const numbers = runsIn(text).filter((run) => /\d{3}/.test(run.groups.join('')) && !/^(?:19|20)\d\d$/.test(run.text));
  return numbers.length > 0 || (far && text.length > 60 && !CALLS.test(folded(text)));
}

/** @returns {import('./find-number.mjs').Finding & { words?: boolean }} */
function sure(
  /** @type {import('./page.mjs').Page} */ page,
  /** @type {readonly number[]} */ near,
  /** @type {string} */ hours,
  /** @type {(text: string) => boolean} */ named,
) {
  const lines = near.map((index) => page.lines[index] ?? '');
  const finding = compare(lines, hours);
  if (finding.found !== 'yes') return finding;
  const unclear = (/** @type {string} */ why) => ({ found: /** @type {const} */ ('unclear'), ...(finding.as && { as: finding.as }), why });
  const always = hours.startsWith('24/7');
  const anchors = page.lines.flatMap((line, index) => (named(line) ? [index] : []));
  const own = near.flatMap((index) => {
    const far = !anchors.some((anchor) => Math.abs(anchor - index) <= BEFORE);
    return (page.lines[index] ?? '')
      .split(/(?<=[\p{L}\d)])[.!?;]\s+(?=\p{Lu})/u)
      .filter((text) => !isOfOthers(text, page.owners.get(index)?.name ?? '') && !(always && isAlwaysOfOthers(text, far, named)));
  });
  if (compare(own, hours).found !== 'yes') return unclear(`it gives ${finding.as}, but perhaps for an office, a chat or somebody else`);
  if (always) return finding;
  const wrong = daysOfRecord(hours).find((range) => !sentencesSay(lines, range));
  return wrong ? unclear(`it gives ${finding.as}, but perhaps on other days`) : finding;
}

/** Whether the times stand there with the days of the record; the days stand before them, in the line or the one above. */
function sentencesSay(/** @type {readonly string[]} */ lines, /** @type {{ days: Set<number>, from: number, to: number }} */ range) {
  /** @type {Set<number>} */ const said = new Set();
  for (const [index, line] of lines.entries()) {
    const own = daysIn(line);
    const above = own || rangesIn(lines[index - 1] ?? '').length > 0 ? undefined : daysIn(lines[index - 1] ?? '');
    let days = own ? undefined : above;
    // Each piece: the words before times, and the times.
    for (const piece of line.split(/(?<=\d\s?(?:h|u|uhr|uur|hrs?|[ap]\.?m\.?)?)(?=[\s,;()]+[\p{L}(])/giu)) {
      days = daysIn(piece) ?? days;
      const here = rangesIn(piece).some((one) => sameRange(range, one));
      if (here) for (const day of days ?? []) said.add(day);
    }
    // Days behind the times: "9-17, Mo-Fr".
    if (said.size === 0 && own && rangesIn(line).length === 1 && rangesIn(line).some((one) => sameRange(range, one)))
      for (const day of own) said.add(day);
  }
  return said.size === range.days.size && [...said].every((day) => range.days.has(day));
}

/** @returns {import('./find-number.mjs').Finding & { words?: boolean }} */
function compare(/** @type {readonly string[]} */ lines, /** @type {string} */ hours) {
  const ranges = lines.flatMap(rangesIn);
  const other = ranges.length > 0;
  if (hours.startsWith('24/7')) {
    const said = lines.map(isAlways).find(Boolean) ?? (ranges.some((range) => sameRange({ from: 0, to: 1440 }, range)) && '00:00–24:00');
    if (said) return { found: 'yes', as: said };
    return other ? { found: 'no', why: `it gives other times: ${shown(ranges)}` } : { found: 'no', words: true };
  }
  const usual = hours.replace(/;?\s*PH .*$/, '');
  const wanted = [...usual.matchAll(/(\d\d):(\d\d)-(\d\d):(\d\d)/g)].map(([, a, b, c, d]) => ({
    from: Number(a) * 60 + Number(b),
    to: Number(c) * 60 + Number(d),
  }));
  const missing = wanted.filter((range) => !ranges.some((one) => sameRange(range, one)));
  if (missing.length === 0) return { found: 'yes', as: shown(wanted) };
  return other ? { found: 'no', why: `it gives ${shown(ranges)}, not ${shown(missing)}` } : { found: 'no', words: true };
}

/** @returns {(text: string) => boolean} whether a text has the name of the service or one of its numbers */
function namer(/** @type {{ name: string, numbers: readonly string[], country: string }} */ { name, numbers, country }) {
  const words = nameWords(name, '');
  return (text) =>
    isNearName(folded(text), words) ||
    numbers.some((number) =>
      number.length > 4
        ? findNumber(makePage({ lines: [text] }), { number, country, name }).found === 'yes'
        : runsIn(text).some((run) => run.groups.join('') === number),
    );
}

/** @returns {number[]} the lines near name or number; all, where the page is about the service */
function nearLines(
  /** @type {import('./page.mjs').Page} */ page,
  /** @type {string} */ name,
  /** @type {(text: string) => boolean} */ named,
) {
  const all = page.lines.map((_, index) => index);
  if (isNearName(folded([page.title, ...page.headings].join('\n')), nameWords(name, ''))) return all;
  const anchors = all.filter((index) => named(page.lines[index] ?? ''));
  return all.filter((index) => anchors.some((anchor) => index >= anchor - BEFORE && index <= anchor + AFTER));
}
