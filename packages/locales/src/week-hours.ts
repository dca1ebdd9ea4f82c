import { format, list, sentenceStart, type ListReader } from './format.js';
import { DAY, formatMinuteOfWeek, isAlways, WEEK, writtenTime } from './hours.js';

/**
 * The hours of a week in words, which stay true on paper. Days in a row with the same hours share a line.
 * @param hours start and end in turn, minutes of the week, sorted
 * @param reader in whose language to write
 * @returns lines as "Monday – Friday: 09:00–17:00"; none where it is open day and night
 */
export function weekHours(hours: readonly number[], reader: ListReader & { common: { labelled: string } }): string[] {
  if (isAlways(hours)) return [];
  const time = (minutes: number) => writtenTime(minutes, reader);
  // A day that ends with itself ends at 24:00: 00:00 could be read as its beginning.
  const endTime = (minutes: number) => (minutes % DAY === 0 ? time(minutes).replace('00', '24') : time(minutes));
  const days = Array.from({ length: 7 }, (_, day) =>
    spansOf(hours)
      .filter(([start]) => Math.floor(start / DAY) === day)
      .map(([start, end]) => `${time(start)}–${endTime(end)}`),
  );
  const lines: { from: number; to: number; value: string }[] = [];
  for (const [day, times] of days.entries()) {
    if (times.length === 0) continue;
    const value = list(times, reader);
    const last = lines[lines.length - 1];
    if (last?.to === day - 1 && last.value === value) last.to = day;
    else lines.push({ from: day, to: day, value });
  }
  return lines.map(({ from, to, value }) => {
    const [first, last] = [from, to].map((day) => formatMinuteOfWeek(day * DAY, reader).day);
    const label = sentenceStart(from === to ? `${first}` : `${first} – ${last}`, reader);
    return format(reader.common.labelled, { label, value }, reader);
  });
}

/** Start and end in pairs, none longer than a day: a night from Sunday to Monday is one, and what goes on for days is cut at midnight. */
function spansOf(hours: readonly number[]): [start: number, end: number][] {
  const spans = hours.flatMap((start, index): [number, number][] => (index % 2 === 0 ? [[start, hours[index + 1] ?? WEEK]] : []));
  const [first, last] = [spans[0], spans[spans.length - 1]];
  if (first && last && first !== last && first[0] === 0 && last[1] === WEEK && first[1] + WEEK - last[0] <= DAY) {
    last[1] += first[1];
    spans.shift();
  }
  return spans.flatMap(([start, end]) => {
    if (end - start <= DAY) return [[start, end]];
    const midnights = Array.from(
      { length: Math.ceil(end / DAY) - Math.floor(start / DAY) - 1 },
      (_, day) => (Math.floor(start / DAY) + day + 1) * DAY,
    );
    const cuts = [start, ...midnights, end];
    return cuts.slice(1).map((cut, index): [number, number] => [cuts[index] ?? start, cut]);
  });
}
