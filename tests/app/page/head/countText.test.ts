import { describe, expect, it } from 'vitest';
import { countText, type Counted } from '../../../../src/app/page/head/countText';
import { createTranslator } from '../../../../src/i18n/translator';
import { dayOf } from '../../../../src/model/day';

const war = { from: dayOf(2020, 9, 27), to: dayOf(2020, 11, 10) };
const day = { from: war.from, to: war.from };
const years = { from: dayOf(1988, 2, 20), to: dayOf(2023, 10, 15) };
const asOfDay = dayOf(2020, 10, 9);

const base: Counted = {
  shown: 228,
  inDays: 228,
  whole: 319,
  window: war,
  known: undefined,
  part: false,
  filtered: false,
};
const some = { shown: 12, filtered: true };
const known = { known: asOfDay, whole: 137, inDays: 111 };

const states: readonly (readonly [Partial<Counted>, string, string])[] = [
  [
    {},
    '228 events, in these 45 days, of 319 in all',
    '228 événements, pendant ces 45 jours, sur 319 en tout',
  ],
  [
    some,
    '12 events, of 228 in these 45 days, 319 in all',
    '12 événements, sur 228 pendant ces 45 jours, 319 en tout',
  ],
  [
    { ...some, shown: 0 },
    '0 events, of 228 in these 45 days, 319 in all',
    '0 événement, sur 228 pendant ces 45 jours, 319 en tout',
  ],
  [
    { ...some, shown: 1 },
    '1 event, of 228 in these 45 days, 319 in all',
    '1 événement, sur 228 pendant ces 45 jours, 319 en tout',
  ],
  [
    { shown: 16, inDays: 16, window: day },
    '16 events, on this day, of 319 in all',
    '16 événements, ce jour-là, sur 319 en tout',
  ],
  [
    { ...known, shown: 111 },
    '111 events, in these 45 days, of 137 known on 9 October',
    '111 événements, pendant ces 45 jours, sur 137 connus le 9 octobre',
  ],
  [
    { ...known, ...some },
    '12 events, of 111 in these 45 days, 137 known on 9 October',
    '12 événements, sur 111 pendant ces 45 jours, 137 connus le 9 octobre',
  ],
  [
    { known: asOfDay, whole: 1, inDays: 0, shown: 0 },
    '0 events, in these 45 days, of 1 known on 9 October',
    '0 événement, pendant ces 45 jours, sur 1 connu le 9 octobre',
  ],
  // An as-of day of another year is told with its year.
  [
    { shown: 137, inDays: 137, whole: 300, known: asOfDay, window: years },
    '137 events, in the time shown, of 300 known on 9 October 2020',
    '137 événements, dans la période affichée, sur 300 connus le 9 octobre 2020',
  ],
  [{ shown: 319, inDays: 319 }, '319 events, in all', '319 événements, en tout'],
  [{ ...some, inDays: 319 }, '12 events, of 319 in all', '12 événements, sur 319 en tout'],
  [
    { shown: 137, inDays: 137, whole: 137, known: asOfDay },
    '137 events, all that was known on 9 October',
    '137 événements, tout ce que l’on savait le 9 octobre',
  ],
  [
    { shown: 60, inDays: 60, whole: 60, part: true },
    '60 events, read so far',
    '60 événements, lus jusqu’ici',
  ],
  [
    { ...some, inDays: 40, whole: 60, part: true },
    '12 events, of 40 in these 45 days, 60 read so far',
    '12 événements, sur 40 pendant ces 45 jours, 60 lus jusqu’ici',
  ],
];

describe('the line that counts', () => {
  it.each(states)('of %o says “%s”', (state, en, fr) => {
    const counted = { ...base, ...state };
    expect(countText(counted, createTranslator('en')).join(', ')).toBe(en);
    expect(countText(counted, createTranslator('fr')).join(', ')).toBe(fr);
  });
});
