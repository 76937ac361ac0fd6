import { civilOf, dayOf, daysInMonth, minutesPerDay } from '../../../model/day';
import { fold } from '../../../table/fold';
import type { SoughtDate } from '../../searchTerm';

const namesOfMonths = [
  'january janvier январь января հունվար հունվարի yanvar',
  'february février февраль февраля փետրվար փետրվարի fevral',
  'march mars март марта մարտ մարտի mart',
  'april avril апрель апреля ապրիլ ապրիլի aprel',
  'may mai май мая մայիս մայիսի',
  'june juin июнь июня հունիս հունիսի iyun',
  'july juillet июль июля հուլիս հուլիսի iyul',
  'august août август августа օգոստոս օգոստոսի avqust',
  'september septembre сентябрь сентября սեպտեմբեր սեպտեմբերի sentyabr',
  'october octobre октябрь октября հոկտեմբեր հոկտեմբերի oktyabr',
  'november novembre ноябрь ноября նոյեմբեր նոյեմբերի noyabr',
  'december décembre декабрь декабря դեկտեմբեր դեկտեմբերի dekabr',
].map((names) => fold(names).split(' '));

/** Least number of letters of an abbreviated month name next to a number. */
const leastLetters = 3;

/**
 * Returns the number (1–12) of the month that a folded word names; next to a number, an unambiguous prefix is
 * enough.
 */
function monthOf(word: string, beside: boolean): number | undefined {
  // Alone, a month in another language in Latin letters is rather the prefix of another word: Mart… akert.
  const whole = namesOfMonths.findIndex((names) =>
    names.some((name, index) => name === word && (beside || index < 2 || !/^[a-z]/.test(name))),
  );
  if (whole >= 0) return whole + 1;
  if (!beside || word.length < leastLetters) return undefined;
  const begun = namesOfMonths.flatMap((names, index) =>
    names.some((name) => name.startsWith(word)) ? [index + 1] : [],
  );
  return begun.length === 1 ? begun[0] : undefined;
}

/** Words allowed before or within a date: the 9th of October, le 9 octobre. */
const linking: ReadonlySet<string> = new Set(['the', 'of', 'on', 'le', 'du', 'au']);

const dayWord = /^(\d{1,2})(?:st|nd|rd|th|er)?$/;
const yearWord = /^(?:1[5-9]|20)\d\d$/;

function dayNumber(word = ''): number | undefined {
  const match = dayWord.exec(word);
  return match ? Number(match[1]) : undefined;
}

function yearNumber(word = ''): number | undefined {
  return yearWord.test(word) ? Number(word) : undefined;
}

/**
 * Parses folded words as a date: `9 october 2020`, `october 9`, `9 oct`, `october 2020`, `octobre`, `2020`; if
 * written as one word (`joined`), `2020-10-09`, `2020-10`, `9.10.2020` (day first). Else undefined.
 */
export function readSoughtDate(typed: readonly string[], joined: boolean): SoughtDate | undefined {
  const words = typed.length > 1 ? typed.filter((word) => !linking.has(word)) : typed;
  const [a = '', b = '', c = ''] = words;
  const { length } = words;
  if (length === 1 && typed.length > 1) return undefined;
  if (length === 1) {
    const month = monthOf(a, false);
    const year = yearNumber(a);
    return month === undefined && year === undefined ? undefined : { year, month, day: undefined };
  }
  if (joined && length <= 3 && words.every((word) => /^\d+$/.test(word))) {
    if (yearNumber(a) !== undefined)
      return dated(yearNumber(a), Number(b), length === 3 ? Number(c) : undefined);
    return length === 3 && yearNumber(c) !== undefined
      ? dated(yearNumber(c), Number(b), Number(a))
      : undefined;
  }
  if (length > 3) return undefined;
  const isMonthFirst = dayNumber(a) === undefined;
  const month = monthOf(isMonthFirst ? a : b, true);
  if (month === undefined) return undefined;
  const rest = isMonthFirst ? words.slice(1) : [a, ...words.slice(2)];
  if (rest.length === 1 && isMonthFirst && yearNumber(rest[0]) !== undefined)
    return dated(yearNumber(rest[0]), month, undefined);
  const day = dayNumber(rest[0]);
  const year = yearNumber(rest[1]);
  if (day === undefined || (rest.length === 2 && year === undefined)) return undefined;
  return dated(year, month, day);
}

/** Returns a date if the calendar has it; undefined for 31 September. */
function dated(year: number | undefined, month: number, day: number | undefined): SoughtDate | undefined {
  if (month < 1 || month > 12) return undefined;
  // Without a year, 29 February is valid.
  if (day !== undefined && (day < 1 || day > daysInMonth(year ?? 2000, month))) return undefined;
  return { year, month, day };
}

/** Lists the English and French wordings of a day or month, as words in lower case without accents. */
export function wordingsOfDate({ year, month, day }: SoughtDate): readonly (readonly string[])[] {
  if (month === undefined) return year === undefined ? [] : [[String(year)]];
  const [english = '', french = ''] = namesOfMonths[month - 1] ?? [];
  const behind = year === undefined ? [] : [String(year)];
  if (day === undefined) return [english, french].map((name) => [name, ...behind]);
  const texts = [english, french].map((name) => [String(day), name, ...behind]);
  return day === 1 ? [...texts, ['1er', french, ...behind]] : texts;
}

/**
 * Tests whether an event, from the minute `start` to the minute `end` (excluded), overlaps a date, which
 * without a year is in every year.
 */
export function touchesDate({ year, month, day }: SoughtDate, start: number, end: number): boolean {
  const touches = (of: number) => {
    if (month !== undefined && day !== undefined && day > daysInMonth(of, month)) return false;
    const from = dayOf(of, month ?? 1, day ?? 1);
    const to =
      day !== undefined
        ? from + 1
        : month !== undefined
          ? from + daysInMonth(of, month)
          : dayOf(of + 1, 1, 1);
    return start < to * minutesPerDay && end > from * minutesPerDay;
  };
  if (year !== undefined) return touches(year);
  const first = Math.floor(start / minutesPerDay);
  const last = Math.ceil(end / minutesPerDay) - 1;
  // Eight years contain every day of the calendar, also 29 February.
  if (last - first > 8 * 366) return true;
  const lastYear = civilOf(last).year;
  for (let of = civilOf(first).year; of <= lastYear; of++) if (touches(of)) return true;
  return false;
}
