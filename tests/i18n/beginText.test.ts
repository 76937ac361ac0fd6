import { describe, expect, it } from 'vitest';
import { tickText } from '../../src/draw/tickText';
import { beginText } from '../../src/i18n/beginText';
import { dayText, monthText, rangeText } from '../../src/i18n/dates';
import { createTranslator } from '../../src/i18n/translator';
import { edtfText } from '../../src/i18n/when';
import { dayOf } from '../../src/model/day';
import { endText } from '../../src/views/timeline/clocks/endText';
import { shortWhen } from '../../src/views/map/layout/names/shortWhen';
import type { EventLine } from '../../src/engine/eventMark';

const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

/** What a date is called as the heading of a list, and beside a title, in both languages. */
describe('a date is told no sharper than it is, and with its era', () => {
  it.each([
    ['2020-09-27', 'Sunday 27 September 2020', '27 Sept 2020', 'dimanche 27 septembre 2020', '27 sept. 2020'],
    ['1943-07', 'July 1943', 'Jul 1943', 'juillet 1943', 'juil. 1943'],
    ['1943-07~', 'July 1943', 'Jul 1943', 'juillet 1943', 'juil. 1943'],
    ['1943-07-XX', 'July 1943', 'Jul 1943', 'juillet 1943', 'juil. 1943'],
    ['1943-22', '1943', '1943', '1943', '1943'],
    ['1848', '1848', '1848', '1848', '1848'],
    ['1848?', '1848', '1848', '1848', '1848'],
    ['190X', '1900–1909', '1900–1909', '1900–1909', '1900–1909'],
    ['19XX', '1900–1999', '1900–1999', '1900–1999', '1900–1999'],
    ['-0431', '432 BC', '432 BC', '432 av. J.-C.', '432 av. J.-C.'],
    ['0000', '1 BC', '1 BC', '1 av. J.-C.', '1 av. J.-C.'],
    ['0001', '1', '1', '1', '1'],
    ['-0431-03', 'March 432 BC', 'Mar 432 BC', 'mars 432 av. J.-C.', 'mars 432 av. J.-C.'],
    [
      '-0043-03-15',
      'Friday 15 March 44 BC',
      '15 Mar 44 BC',
      'vendredi 15 mars 44 av. J.-C.',
      '15 mars 44 av. J.-C.',
    ],
    ['Y-12000', '12001 BC', '12001 BC', '12001 av. J.-C.', '12001 av. J.-C.'],
    ['Y170000002', 'Y170000002', 'Y170000002', 'Y170000002', 'Y170000002'],
    ['1848/1850-03', '1848', '1848', '1848', '1848'],
    ['../1943-07', 'July 1943', 'Jul 1943', 'juillet 1943', 'juil. 1943'],
    ['1943-07/..', 'July 1943', 'Jul 1943', 'juillet 1943', 'juil. 1943'],
    ['nonsense', 'nonsense', 'nonsense', 'nonsense', 'nonsense'],
  ])('%s', (when, head, short, headFr, shortFr) => {
    const of = (language: string) => [beginText(when, language, 'head'), beginText(when, language, 'short')];
    expect([...of('en'), ...of('fr')].map(plain)).toEqual([head, short, headFr, shortFr]);
  });

  it.each([
    ['2020-09-27', '27 Sept', '27 sept.'],
    ['1943-07', 'Jul', 'juil.'],
    ['1848', '1848', '1848'],
  ])('where the year stands elsewhere: %s', (when, english, french) => {
    expect(beginText(when, 'en', 'sameYear')).toBe(english);
    expect(plain(beginText(when, 'fr', 'sameYear'))).toBe(french);
  });

  it.each(['en', 'fr'] as const)('with the era that the event’s own page has: %s', (language) => {
    const t = createTranslator(language);
    for (const when of ['-0431', '0000', '-0043'])
      expect(plain(beginText(when, language, 'head'))).toBe(plain(edtfText(when, t)));
  });
});

describe('the year of a day before 1 has its era', () => {
  const siege = dayOf(-431, 3, 20);
  it.each([
    ['en', '20 Mar 432 BC', 'March 432 BC', '432–401 BC', '432 BC – 1943 AD'],
    [
      'fr',
      '20 mars 432 av. J.-C.',
      'mars 432 av. J.-C.',
      '432–401 av. J.-C.',
      '432 av. J.-C. à 1943 ap. J.-C.',
    ],
  ])('in %s', (language, day, month, range, across) => {
    const years = (to: number) => rangeText(siege, dayOf(to, 1, 1), language, 'year');
    expect(
      [dayText(siege, language), monthText(siege, language), years(-400), years(1943)].map(plain),
    ).toEqual([day, month, range, across]);
    expect(dayText(siege, language, 'dayMonth')).not.toMatch(/BC|J\.-C\./);
  });

  it('on the axis too', () => {
    const tick = (year: number) => tickText({ minute: dayOf(year, 1, 1) * 1440, unit: 'year' }, 'en', false);
    expect([-399, 0, 1, 1848].map(tick)).toEqual(['400 BC', '1 BC', '1', '1848']);
  });
});

it.each([
  [{ from: dayOf(-431, 1, 1), to: dayOf(1943, 7, 31) }, '432 BC', '31 Jul 1943'],
  [{ from: dayOf(1848, 1, 1), to: dayOf(1849, 12, 31) }, '1848', '1849'],
  [{ from: dayOf(2020, 9, 27), to: dayOf(2020, 11, 10) }, '27 Sept 2020', '10 Nov 2020'],
])('fields of the days show the ends of the data as years where they are: %#', (whole, from, to) => {
  expect([endText('from', whole, whole, 'en'), endText('to', whole, whole, 'en')]).toEqual([from, to]);
  const wider = { from: whole.from - 1, to: whole.to + 1 };
  expect(endText('from', whole, wider, 'en')).toMatch(/^\d+ [A-Z]/);
});

describe('a card of the map', () => {
  const of = (when: string, from: number, to: number) =>
    shortWhen(
      { when, start: from * 1440, end: (to + 1) * 1440, clockText: '', approximate: false } as EventLine,
      createTranslator('en'),
    );
  it.each([
    ['1848', dayOf(1848, 1, 1), dayOf(1848, 12, 31), '1848'],
    ['1943-07', dayOf(1943, 7, 1), dayOf(1943, 7, 31), 'Jul 1943'],
    ['1848/1850-03', dayOf(1848, 1, 1), dayOf(1850, 3, 31), '1848 – Mar 1850'],
    ['2020-10-01/2020-10-03', dayOf(2020, 10, 1), dayOf(2020, 10, 3), '1–3 Oct 2020'],
    ['2020-10-01', dayOf(2020, 10, 1), dayOf(2020, 10, 1), '1 Oct 2020'],
  ])('says %s as it is', (when, from, to, text) => {
    expect(plain(of(when, from, to))).toBe(text);
  });
});
