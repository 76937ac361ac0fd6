import { parseEdtf } from '../../model/edtf';
import type { WordDate } from './dateWords';

/**
 * Parses a range of days, months or years from one cell as an EDTF interval: `8–10 March 2021`, `March/April
 * 2021`, `30 March – 2 April 2021`, `1914–1918`, `1914-18`. `read`: parser of a single date, which returns a
 * word for none. Undefined for any other text.
 */
export function readDateRange<NoDate extends string>(
  text: string,
  read: (text: string) => WordDate | NoDate,
): WordDate | NoDate | 'unreadable' | undefined {
  const years = /^(\d{4}) ?[-–—/] ?(\d{4}|\d{2})$/.exec(text);
  if (years) {
    const [, first = '', last = ''] = years;
    // 2010-11 is a month; the last year of a range comes later than the first.
    return interval(first, last.length === 4 ? last : first.slice(0, 2) + last);
  }
  // March 8–10, 2021
  const inside = /^(\p{L}+\.?) (\d{1,2}) ?[-–—/] ?(\d{1,2}),? (\d{4})$/u.exec(text);
  if (inside) {
    const [, month = '', first = '', last = '', year = ''] = inside;
    return both(read(`${first} ${month} ${year}`), read(`${last} ${month} ${year}`));
  }
  for (const { index, 0: between } of text.matchAll(/ ?[–—] ?| - | (?:to|bis|au|al|по) |[-/]/gi)) {
    const [first, last] = [text.slice(0, index), text.slice(index + between.length)];
    // Inside a date the signs are no range: 8-Mar-21.
    if (/^[-/]$/.test(between) && !/^(?:\d{1,2}|\p{L}+\.?)$/u.test(first)) continue;
    const end = read(last);
    if (end === 'unreadable') continue;
    // Of the ends of a range one is as clear as the other.
    if (typeof end === 'string') return end;
    // What the first lacks stands behind the second: 8–10 March 2021, 30 March – 2 April 2021.
    const year = last.search(/\d{4}/);
    const rest = /^\d{1,2}\.?$/.test(first)
      ? last.replace(/^\d{1,2}\.?/, '').trim()
      : /\d{3}/.test(first) || year < 0
        ? ''
        : last.slice(year);
    return both(read(`${first} ${rest}`.trim()), end);
  }
  return undefined;
}

function both<NoDate extends string>(
  first: WordDate | NoDate,
  last: WordDate | NoDate,
): WordDate | NoDate | 'unreadable' {
  if (typeof first === 'string') return first;
  if (typeof last === 'string') return last;
  const read = interval(first.when, last.when);
  if (typeof read === 'string') return read;
  return { ...read, ...((first.shortYear || last.shortYear) && { shortYear: true }) };
}

function interval(first: string, last: string): WordDate | 'unreadable' {
  const when = `${first}/${last}`;
  return first !== last && parseEdtf(when) ? { when } : 'unreadable';
}
