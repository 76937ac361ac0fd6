import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../src/i18n/translator';
import { asOfText, dateOn, edtfText, whenInWords } from '../../src/i18n/when';

const en = createTranslator('en');
const fr = createTranslator('fr');

describe('a date in words', () => {
  it.each([
    ['2020-10-09', 'Friday 9 October 2020', 'vendredi 9 octobre 2020'],
    ['2020-10', 'October 2020', 'octobre 2020'],
    ['2020', '2020', '2020'],
    ['2020-10-09~', 'about Friday 9 October 2020', 'vers le vendredi 9 octobre 2020'],
    ['2020-10-09?', 'Friday 9 October 2020 (uncertain)', 'vendredi 9 octobre 2020 (incertain)'],
    [
      '2020-09-27/2020-11-10',
      '27 September 2020 to 10 November 2020',
      'du 27 septembre 2020 au 10 novembre 2020',
    ],
    ['2020-09-27/..', 'since 27 September 2020', 'depuis le 27 septembre 2020'],
    ['199X', 'the 1990s', 'les années 1990'],
    ['2020-21', 'spring 2020', 'printemps 2020'],
    ['-0043', '44 BC', '44 av. J.-C.'],
    ['nonsense', 'nonsense', 'nonsense'],
    ['2020-10~', 'about October 2020', 'vers octobre 2020'],
    ['1991-04-30/1991-05~', '30 April 1991 to about May 1991', '30 avril 1991 – vers mai 1991'],
    ['2022-12-12/2023-09', '12 December 2022 to September 2023', '12 décembre 2022 – septembre 2023'],
    ['2020-10/..', 'since October 2020', 'depuis octobre 2020'],
    ['2020-10/', 'from October 2020', 'dès octobre 2020'],
    ['../2020', 'until 2020', 'jusqu’à 2020'],
    ['/2020-10-09', 'up to 9 October 2020, start not known', 'jusqu’au 9 octobre 2020, début inconnu'],
  ])('%s', (text, english, french) => {
    expect(edtfText(text, en)).toBe(english);
    expect(edtfText(text, fr)).toBe(french);
  });

  it.each([
    ['2020-10-09', '9 October 2020', 'le 9 octobre 2020'],
    ['2021-03', 'March 2021', 'en mars 2021'],
    ['2021', '2021', 'en 2021'],
    ['2020-11-07~', 'about 7 November 2020', 'vers le 7 novembre 2020'],
  ])('%s stands behind the preposition that it takes', (text, english, french) => {
    expect(dateOn(text, en)).toBe(english);
    expect(dateOn(text, fr)).toBe(french);
  });

  it.each([
    ['2020-10-17', 'as it stood on 17 October 2020', 'au 17 octobre 2020'],
    [
      '2020-09-27/2020-12-02',
      'for 27 September 2020 to 2 December 2020',
      'date du chiffre\u00a0: du 27 septembre 2020 au 2 décembre 2020',
    ],
    ['2020-11~', 'for about November 2020', 'date du chiffre\u00a0: vers novembre 2020'],
  ])('a figure of %s says so', (asOf, english, french) => {
    expect(asOfText(asOf, en)).toBe(english);
    expect(asOfText(asOf, fr)).toBe(french);
  });

  it('writes clock times in French as the texts do', () => {
    const at = (from: string, to?: string) =>
      whenInWords(
        { when: '2020-09-27', whenKind: 'once', time: { from, ...(to && { to }), of: 'event' } },
        fr,
      ).date.replace('dimanche 27 septembre 2020, ', '');
    expect(at('01:00')).toBe('1\u00a0h\u00a000');
    expect(at('06:00', '07:15')).toBe('de 6\u00a0h\u00a000 à 7\u00a0h\u00a015');
  });

  it('lets no time of an announcement pass for that of the event', () => {
    const time = { text: { en: 'afternoon', fr: 'après-midi' }, of: 'announcement' } as const;
    expect(whenInWords({ when: '2020-10-03', whenKind: 'once', time }, en)).toEqual({
      date: 'Saturday 3 October 2020',
      notes: ['known to the day', 'moment of the announcement: afternoon'],
    });
  });

  it('says of an approximate clock time that it is one', () => {
    const time = { from: '10:30', approximate: true, of: 'event' } as const;
    expect(whenInWords({ when: '2020-09-29', whenKind: 'once', time }, en)).toEqual({
      date: 'Tuesday 29 September 2020, about 10:30',
      notes: ['clock time approximate, local time'],
    });
  });

  it('tells the clock time of the event, and how well it is known', () => {
    expect(
      whenInWords({ when: '2020-09-27', whenKind: 'duration', time: { from: '07:15', of: 'event' } }, en),
    ).toEqual({ date: 'Sunday 27 September 2020, 07:15', notes: ['to the minute, local time'] });
  });

  it('keeps the clock time of an announcement apart from the event', () => {
    expect(
      whenInWords(
        { when: '2020-10-09', whenKind: 'duration', time: { from: '17:30', of: 'announcement' } },
        en,
      ),
    ).toEqual({ date: 'Friday 9 October 2020', notes: ['known to the day', 'announced at 17:30'] });
  });

  it('says whether an interval lasted or holds one moment', () => {
    const when = '2020-10-04/2020-10-06';
    expect(whenInWords({ when, whenKind: 'once' }, en).notes).toContain('happened once, some time between');
    expect(whenInWords({ when, whenKind: 'duration' }, en).notes).toContain(
      'lasted from the first day to the last',
    );
  });
});
