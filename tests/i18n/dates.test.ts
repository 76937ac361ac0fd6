import { describe, expect, it } from 'vitest';
import { clockText, clockWords, dayStyles, rangeText, type RangeStyle } from '../../src/i18n/dates';
import { dayOf } from '../../src/model/day';

const ranges = [
  ['within a month', dayOf(2020, 10, 1), dayOf(2020, 10, 9)],
  ['the next one within a month', dayOf(2021, 5, 10), dayOf(2021, 5, 31)],
  ['within a year', dayOf(2020, 9, 27), dayOf(2020, 11, 10)],
  ['the next one within a year', dayOf(1994, 1, 1), dayOf(1994, 12, 31)],
  ['over years', dayOf(1988, 2, 20), dayOf(2023, 12, 31)],
  ['the next one over years', dayOf(2020, 8, 1), dayOf(2021, 3, 5)],
  ['of one day', dayOf(2020, 10, 1), dayOf(2020, 10, 1)],
  ['before the first century', dayOf(-43, 3, 15), dayOf(-42, 1, 1)],
  ['into the first century', dayOf(-43, 3, 15), dayOf(14, 8, 19)],
] as const;
const styles = ['short', 'long', 'dayMonth', 'month', 'year'] as const satisfies readonly RangeStyle[];

describe.each(['en', 'fr'])('rangeText in %s', (language) => {
  it.each(styles)('writes a range as the browser does, but for the blanks beside the dash: %s', (style) => {
    const locale = language === 'en' ? 'en-GB' : language;
    const formatOf = (era: boolean) =>
      new Intl.DateTimeFormat(locale, {
        ...dayStyles[style],
        ...(era && { era: 'short' }),
        timeZone: 'UTC',
      });
    for (const [what, from, to] of ranges) {
      const closed = (text: string) => text.replace(/\s*–\s*/g, '–');
      const expected = formatOf(what.includes('first century') && style !== 'dayMonth').formatRange(
        from * 86_400_000,
        to * 86_400_000,
      );
      expect(`${what}: ${closed(rangeText(from, to, language, style))}`).toBe(`${what}: ${closed(expected)}`);
    }
  });
});

describe('the dash of a range', () => {
  it.each(['en', 'fr'])('has blanks beside it only where an end has a blank itself: %s', (language) => {
    for (const style of styles) {
      for (const [, from, to] of ranges) {
        const text = rangeText(from, to, language, style);
        const [start = '', end] = text.split(/ ?– ?/);
        if (end === undefined) continue;
        // What both ends share stands once, behind the second: 21–28 oct. 2020.
        const wide = start.includes(' ');
        expect(`${text}: ${text.includes(' – ')}`).toBe(`${text}: ${wide}`);
      }
    }
  });
});

describe('a clock time', () => {
  it.each([
    [0, '00:00', '0 h 00'],
    [435, '07:15', '7 h 15'],
    [1439, '23:59', '23 h 59'],
    [-60, '23:00', '23 h 00'],
  ])('at minute %i', (minute, english, french) => {
    expect(clockText(minute, 'en')).toBe(english);
    expect(clockText(minute, 'fr').replaceAll('\u00a0', ' ')).toBe(french);
  });

  it('is found within a text', () => {
    expect(clockWords('~06:00–07:15', 'en')).toBe('~06:00–07:15');
    expect(clockWords('~06:00–07:15', 'fr').replaceAll('\u00a0', ' ')).toBe('~6 h 00 – 7 h 15');
  });
});
