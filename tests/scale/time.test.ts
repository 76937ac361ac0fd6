import { describe, expect, it } from 'vitest';
import { minutesPerDay } from '../../src/engine/questions';
import { dayOf } from '../../src/model/day';
import { binEdges, stepsBetween, ticksOf, timeScale } from '../../src/scale/time';
import { tickText } from '../../src/draw/tickText';

const window = (from: readonly [number, number, number], to: readonly [number, number, number]) => ({
  from: dayOf(...from),
  to: dayOf(...to),
});

describe('timeScale', () => {
  it('puts the first midnight left, the last right, and finds back', () => {
    const scale = timeScale(window([2020, 9, 27], [2020, 11, 10]), 212, 1420);
    expect(scale.px(scale.from)).toBe(212);
    expect(scale.px(scale.to)).toBe(1420);
    expect(scale.minute(scale.px(26_712_345))).toBeCloseTo(26_712_345, 3);
  });
});

describe('ticksOf', () => {
  const shown = (
    from: readonly [number, number, number],
    to: readonly [number, number, number],
    language = 'en',
  ) => ticksOf(timeScale(window(from, to), 0, 1000)).major.map((tick) => tickText(tick, language, false));

  const everyThreeHours = ['03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00'];
  const months = ['Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

  it.each([
    [
      'hours',
      [2020, 10, 10],
      [2020, 10, 11],
      ['Sat 10 Oct', ...everyThreeHours, 'Sun 11 Oct', ...everyThreeHours],
    ],
    [
      'days',
      [2020, 10, 6],
      [2020, 10, 12],
      ['Tue 6 Oct', 'Wed 7 Oct', 'Thu 8 Oct', 'Fri 9 Oct', 'Sat 10 Oct', 'Sun 11 Oct', 'Mon 12 Oct'],
    ],
    [
      'Mondays',
      [2020, 9, 27],
      [2020, 11, 10],
      ['Mon 28 Sept', 'Mon 5 Oct', 'Mon 12 Oct', 'Mon 19 Oct', 'Mon 26 Oct', 'Mon 2 Nov', 'Mon 9 Nov'],
    ],
    ['months', [2020, 1, 15], [2020, 12, 31], months.map((month) => `${month} 2020`)],
    [
      'years',
      [1988, 2, 20],
      [1999, 5, 12],
      ['1989', '1990', '1991', '1992', '1993', '1994', '1995', '1996', '1997', '1998', '1999'],
    ],
    [
      'decades',
      [1900, 1, 1],
      [2023, 12, 31],
      [
        '1900',
        '1910',
        '1920',
        '1930',
        '1940',
        '1950',
        '1960',
        '1970',
        '1980',
        '1990',
        '2000',
        '2010',
        '2020',
      ],
    ],
  ] as const)('has the %s', (_, from, to, expected) => expect(shown(from, to)).toEqual(expected));

  it('speaks French', () => {
    expect(shown([2020, 9, 27], [2020, 11, 10], 'fr')[0]).toBe('lun. 28 sept.');
  });

  it('keeps labels apart at every zoom', () => {
    for (let days = 1; days < 40_000; days = Math.ceil(days * 1.3)) {
      const scale = timeScale({ from: 10_000, to: 10_000 + days - 1 }, 0, 1200);
      const { major } = ticksOf(scale);
      expect(major.length).toBeLessThanOrEqual(28);
      const gaps = major
        .slice(1)
        .map((tick, index) => scale.px(tick.minute) - scale.px(major[index]?.minute ?? 0));
      expect(Math.min(Infinity, ...gaps)).toBeGreaterThan(38);
    }
  });

  describe('has shorter ticks between its labels:', () => {
    const day = minutesPerDay;
    const gaps = (minutes: readonly number[]) => [
      ...new Set(minutes.slice(1).map((minute, i) => minute - (minutes[i] ?? 0))),
    ];

    it.each([
      ['none at every hour', 1200, 60, []],
      ['hours at every three hours', 480, 180, [60]],
      ['hours at every six hours', 240, 360, [60]],
      ['quarters of a day at days', 80, day, [360]],
      ['days at every second day', 40, 2 * day, [day]],
      ['days at weeks', 12, 7 * day, [day]],
      ['days at fortnights', 8, 14 * day, [day]],
      ['none where they would stand too close', 5, 14 * day, []],
    ])('%s', (_what, pxPerDay, labelled, between) => {
      const scale = timeScale({ from: 18_536, to: 18_536 + 41 }, 0, pxPerDay * 42);
      const { major, minor } = ticksOf(scale);
      expect(gaps(major.map(({ minute }) => minute))).toEqual([labelled]);
      expect(gaps(minor)).toEqual(between);
    });

    it.each([
      ['weeks at months', 12, 1200, 'month', 7],
      ['months at quarters', 36, 1200, 'month', 30.4],
      ['quarters at years', 120, 1200, 'year', 91.3],
      ['years at decades', 1200, 1200, 'year', 365.25],
      ['decades at centuries', 12_000, 840, 'year', 3652.5],
    ] as const)('%s', (_what, months, widthPx, unit, days) => {
      const scale = timeScale({ from: 0, to: Math.round(months * 30.44) }, 0, widthPx);
      const { step, minor } = ticksOf(scale);
      expect(step.unit).toBe(unit);
      const first = minor[0] ?? NaN;
      const last = minor.at(-1) ?? NaN;
      expect((last - first) / (minor.length - 1) / minutesPerDay).toBeCloseTo(days, 0);
    });
  });

  it('works before 1970', () => {
    expect(shown([1914, 7, 28], [1915, 7, 27])[0]).toBe('Aug 1914');
  });
});

describe('binEdges', () => {
  it('cuts by calendar, with the window at both ends', () => {
    const from = dayOf(1988, 2, 20) * minutesPerDay;
    const to = dayOf(1990, 6, 1) * minutesPerDay;
    expect(binEdges({ unit: 'year', count: 1 }, from, to)).toEqual([
      from,
      dayOf(1989, 1, 1) * minutesPerDay,
      dayOf(1990, 1, 1) * minutesPerDay,
      to,
    ]);
  });

  it('has no empty bin where the window ends on a boundary', () => {
    const from = dayOf(2020, 1, 1) * minutesPerDay;
    const to = dayOf(2021, 1, 1) * minutesPerDay;
    expect(binEdges({ unit: 'month', count: 3 }, from, to)).toHaveLength(5);
  });
});

it('counts weeks from Mondays, before 1970 too', () => {
  const found = stepsBetween(
    { unit: 'week', count: 1 },
    dayOf(1969, 12, 20) * minutesPerDay,
    dayOf(1970, 1, 6) * minutesPerDay,
  );
  expect(found.map((minute) => minute / minutesPerDay)).toEqual([
    dayOf(1969, 12, 22),
    dayOf(1969, 12, 29),
    dayOf(1970, 1, 5),
  ]);
});

it.each([
  [100, -431, 250, [-399, -299, -199, -99, 1, 100, 200]],
  [1, -2, 2, [-2, -1, 0, 1, 2]],
  [500, -1200, 600, [-999, -499, 1, 500]],
  [50, 0, 60, [1, 50]],
])(
  'steps of %i years from before the year 1 are round in both eras, and no year is 0',
  (count, from, to, years) => {
    const minuteOf = (year: number) => dayOf(year, 1, 1) * 1440;
    expect(stepsBetween({ unit: 'year', count }, minuteOf(from), minuteOf(to))).toEqual(years.map(minuteOf));
  },
);
