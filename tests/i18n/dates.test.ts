import { describe, expect, it } from 'vitest';
import { dayStyles, rangeText, type RangeStyle } from '../../src/i18n/dates';
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
  it.each(styles)('writes a range as the browser does: %s', (style) => {
    const locale = language === 'en' ? 'en-GB' : language;
    const format = new Intl.DateTimeFormat(locale, { ...dayStyles[style], timeZone: 'UTC' });
    for (const [what, from, to] of ranges) {
      const expected = format.formatRange(from * 86_400_000, to * 86_400_000).replace(/\u2009/g, ' ');
      expect(`${what}: ${rangeText(from, to, language, style)}`).toBe(`${what}: ${expected}`);
    }
  });
});
