/**
 * What a workbook's number format displays of a serial date: its date to the year, month or day, its clock
 * time, or both.
 */
export type DateFormat = { readonly date?: 'year' | 'month' | 'day'; readonly clock?: true };

/** Built-in number formats of Excel by id, which workbooks use without defining them. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [45, 'mm:ss'],
  [47, 'mm:ss.0'],
  // East Asian dates, and those of years and months.
  ...[27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, string] => [
    id,
    'yyyy-m-d',
  ]),
  [32, 'h:mm'],
  [33, 'h:mm:ss'],
  [55, 'yyyy-m'],
  [56, 'm-d'],
]);

/** Maximum length of a number format in characters, as in Excel; the rest is ignored. */
const longestCode = 255;

/**
 * Parses a number format, by its code or built-in id, for what it displays of a date; undefined for formats
 * of plain numbers, durations or text.
 */
export function dateFormatOf(id: number, code: string | undefined = builtIn.get(id)): DateFormat | undefined {
  if (code === undefined) return undefined;
  const bare = (
    code
      .slice(0, longestCode)
      .replace(/"[^"]*"|\\.|[_*]./g, '')
      .split(';')[0] ?? ''
  ).toLowerCase();
  // Hours in brackets count on beyond a day.
  if (/\[[hms]|general/.test(bare)) return undefined;
  const letters = bare.replace(/\[[^[\]]*\]/g, '').replace(/am\/pm|a\/p/g, 'h');
  const clock = /[hs]/.test(letters);
  const hasYear = /[yeg]/.test(letters) && !/[0#?]/.test(letters.replace(/\.0+/g, ''));
  const hasDay = letters.includes('d');
  const hasMonth = /m/.test(clock ? withoutMinutes(letters) : letters);
  if (!hasYear && !hasDay && !hasMonth) return clock ? { clock } : undefined;
  const date = hasDay || clock ? 'day' : hasMonth ? 'month' : 'year';
  return { date, ...(clock && { clock }) };
}

/**
 * Removes the `m` for minutes (after hours or before seconds) from a time format's letters; other `m` mean
 * months.
 */
function withoutMinutes(letters: string): string {
  const parts = letters.match(/[a-z]+/g) ?? [];
  const isMinutes = (at: number) =>
    parts[at]?.startsWith('m') && (parts[at - 1]?.startsWith('h') || parts[at + 1]?.startsWith('s'));
  return parts.filter((_part, at) => !isMinutes(at)).join(' ');
}

const secondsOfDay = 86_400;
/** Exclusive upper bound of serial dates: the day after 31 December 9999. */
const end = 2_958_466;

/**
 * Converts a workbook's serial date (days) to ISO, `2021-03-08` or `2021-03-08T10:30`, or to a clock time if
 * its format displays no date; undefined if it is none. A time of midnight is left out, since that is what a
 * date alone has.
 */
export function isoOfSerial(serial: number, format: DateFormat, isFrom1904: boolean): string | undefined {
  if (!(serial >= 0) || serial >= end) return undefined;
  const seconds = Math.round(serial * secondsOfDay);
  const clock = clockOf(seconds % secondsOfDay);
  const days = Math.floor(seconds / secondsOfDay);
  if (!format.date) return days === 0 ? clock : undefined;
  // Before 1 March 1900 workbooks are a day behind, for they know a 29 February of that year.
  if (!isFrom1904 && (days < 1 || days === 60)) return undefined;
  const sinceEpoch = isFrom1904 ? days - 24_107 : days < 60 ? days - 25_568 : days - 25_569;
  const iso = new Date(sinceEpoch * secondsOfDay * 1000).toISOString().slice(0, 10);
  if (seconds % secondsOfDay !== 0) return `${iso}T${clock}`;
  // A month or a year alone is stored as its first day, and known no better.
  if (format.date === 'year' && iso.endsWith('-01-01')) return iso.slice(0, 4);
  return format.date === 'month' && iso.endsWith('-01') ? iso.slice(0, 7) : iso;
}

/** Formats seconds of a day as clock time, `10:30`, or `10:30:15` if there are seconds. */
function clockOf(seconds: number): string {
  const clock = new Date(seconds * 1000).toISOString().slice(11, 19);
  return clock.endsWith(':00') ? clock.slice(0, 5) : clock;
}
