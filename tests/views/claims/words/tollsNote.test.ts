import { describe, expect, it } from 'vitest';
import { dayText } from '../../../../src/i18n/dates';
import { createTranslator } from '../../../../src/i18n/translator';
import { dayOf } from '../../../../src/model/day';
import type { UiLanguage } from '../../../../src/i18n/languages';
import { tollsNote, type TollsOf } from '../../../../src/views/claims/words/tollsNote';

const october = (day: number) => dayOf(2020, 10, day);
const period = { from: dayOf(2020, 9, 27), to: dayOf(2020, 11, 10) };
const war = { id: 'war', title: 'The war', from: '2020-09-27', to: '2020-11-10', default: true };
const atRest: TollsOf = {
  window: period,
  tolls: period,
  period,
  metadata: { periods: [{ ...war, whole: { en: 'whole war', fr: 'toute la guerre' } }] },
  known: undefined,
  newest: dayOf(2020, 11, 9),
  filtered: undefined,
};
const week = {
  window: { from: october(4), to: october(11) },
  tolls: { from: period.from, to: october(11) },
};

const states: readonly (readonly [Partial<TollsOf>, string, string])[] = [
  [{}, 'whole war, by 9 Nov', 'toute la guerre, au 9 nov.'],
  // In a window of 2023 "31 Dec" would be read as of that year.
  [
    { window: { from: dayOf(2023, 9, 1), to: dayOf(2023, 10, 3) }, newest: dayOf(2021, 12, 31) },
    'whole war, by 31 Dec 2021',
    'toute la guerre, au 31 déc. 2021',
  ],
  [{ newest: undefined }, 'whole war', 'toute la guerre'],
  [{ filtered: 12 }, 'whole war, not these 12 events', 'toute la guerre, non ces 12 événements'],
  [{ filtered: 1 }, 'whole war, not this 1 event', 'toute la guerre, non cet événement'],
  [{ filtered: 0 }, 'whole war, whatever the filters', 'toute la guerre, quels que soient les filtres'],
  [week, 'since 27 Sept, as claimed by 11 Oct', 'depuis le 27 sept., chiffres au 11 oct.'],
  [
    { ...week, filtered: 4 },
    'since 27 Sept, as claimed by 11 Oct, not these 4 events',
    'depuis le 27 sept., chiffres au 11 oct., non ces 4 événements',
  ],
  [{ known: october(9) }, 'as known on 9 Oct', 'état connu au 9 oct.'],
  [
    { known: october(9), filtered: 3 },
    'as known on 9 Oct, not these 3 events',
    'état connu au 9 oct., non ces 3 événements',
  ],
  [
    { ...week, known: october(20) },
    'since 27 Sept, as claimed by 11 Oct, as known on 20 Oct',
    'depuis le 27 sept., chiffres au 11 oct., état connu au 20 oct.',
  ],
];

describe('of what tolls are', () => {
  const said = (state: Partial<TollsOf>, language: UiLanguage) =>
    tollsNote({ ...atRest, ...state }, createTranslator(language), (day) =>
      dayText(day, language, 'dayMonth'),
    );

  it.each([
    [[], 'whole period, by 9 Nov', 'toute la période, au 9 nov.'],
    [[war], 'whole period, by 9 Nov', 'toute la période, au 9 nov.'],
    [[{ ...war, whole: 'the siege' }], 'the siege, by 9 Nov', 'the siege, au 9 nov.'],
    [[{ ...war, whole: { fr: 'tout le siège' } }], 'whole period, by 9 Nov', 'tout le siège, au 9 nov.'],
    [
      [{ ...war, default: false, whole: 'the siege' }],
      'whole period, by 9 Nov',
      'toute la période, au 9 nov.',
    ],
  ])('names the default period of %o as the dataset does', (periods, english, french) => {
    expect(said({ metadata: { periods } }, 'en')).toBe(english);
    expect(said({ metadata: { periods } }, 'fr')).toBe(french);
  });

  it.each(states)('is said: %o', (state, english, french) => {
    expect(said(state, 'en')).toBe(english);
    expect(said(state, 'fr')).toBe(french);
  });
});
