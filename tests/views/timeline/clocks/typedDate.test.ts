import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../src/i18n/translator';
import { dayOf } from '../../../../src/model/day';
import {
  typedDateText,
  type DateFieldKind,
  type TypedDate,
} from '../../../../src/views/timeline/clocks/typedDate';

const bounds = { from: dayOf(1988, 2, 20), to: dayOf(2023, 12, 5) };
const window = { from: dayOf(2020, 9, 27), to: dayOf(2020, 11, 10) };
const early = { refused: dayOf(1020, 10, 9) };
const late = { refused: dayOf(2024, 1, 1) };
const unfinished = { refused: undefined };

describe('a typed date', () => {
  it.each<[DateFieldKind, TypedDate, string]>([
    ['from', 'moved', 'The last day has moved along, to 10 November 2020'],
    ['to', 'moved', 'The first day has moved along, to 27 September 2020'],
    [
      'from',
      early,
      '9 October 1020 lies before the data, which begin on 20 February 1988. The days shown still begin on 27 September 2020.',
    ],
    [
      'to',
      late,
      '1 January 2024 lies after the data, which end on 5 December 2023. The days shown still end on 10 November 2020.',
    ],
    ['to', unfinished, 'That was not a whole date. The days shown still end on 10 November 2020.'],
    ['known', late, '1 January 2024 lies after the data, which end on 5 December 2023.'],
    ['known', unfinished, 'That was not a whole date.'],
  ])('in the field “%s” that is %j is told: %s', (field, typed, text) => {
    expect(typedDateText({ field, typed, window, bounds }, createTranslator('en'))).toContain(text);
    expect(typedDateText({ field, typed, window, bounds }, createTranslator('fr'))).not.toBe('');
  });
});
