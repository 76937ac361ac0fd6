import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../src/i18n/translator';
import { edtfText, whenInWords } from '../../src/i18n/when';

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
  ])('%s', (text, english, french) => {
    expect(edtfText(text, en)).toBe(english);
    expect(edtfText(text, fr)).toBe(french);
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
