import edtf, { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, daysInMonth, printDay } from '../../src/model/day';
import { boundsOf, datesOf, isApproximate, isPlainDay, parseEdtf, printEdtf } from '../../src/model/edtf';
import { properties } from '../seed';

const years = [
  '0000',
  '0001',
  '1900',
  '1988',
  '2000',
  '2020',
  '2021',
  '9999',
  '-0001',
  '-0044',
  '-2020',
  '-9999',
];
const qualifiers = ['', '?', '~', '%'];
const endings = [
  ...[
    '',
    '-01',
    '-02',
    '-09',
    '-12',
    '-00',
    '-13',
    '-20',
    '-21',
    '-22',
    '-23',
    '-24',
    '-25',
    '-1',
    '-XX',
    '-X1',
  ],
  ...['-01-01', '-01-31', '-01-32', '-02-28', '-02-30', '-04-30', '-04-31', '-11-00', '-12-31', '-12-XX'],
  ...['-XX-XX', '-XX-01', '-00-XX', '-13-XX', '-02-XX', '-21-01', '-21-XX', '-', '-1-1', '-010', '-01-1'],
];
const unspecified = [
  'XXXX',
  'XXXX-XX',
  'XXXX-XX-XX',
  '201X',
  '20XX',
  '2XXX',
  '20X1',
  '-198X',
  '-19XX',
  '-XXXX',
  '201X-09',
  '201X-XX',
  '20XX-XX-XX',
  'XXXX-09',
  'XXXX-09-01',
];
const longYears = ['Y12345', 'Y-12345', 'Y170000002', 'Y2020', 'Y01234', 'Y12345-01', 'Y', 'y12345', '12345'];
const ends = [
  '',
  '..',
  '2020',
  '2020-09',
  '2020-09-27',
  '2020-11-10',
  '2021~',
  '2020-12?',
  '1988-02-20%',
  '-0044',
];
const notInside = ['201X', '2020-XX', '2020-09-XX', '2020-21', 'Y12345', '...', '.', '2020-09-31', 'x'];
const nonsense = [
  '',
  ' ',
  '2020 ',
  ' 2020',
  '2020/09',
  '27.09.2020',
  '2020-09-27T',
  '20200927',
  '2020--09',
  'null',
];
const mangled = [
  '2020/2021/2022',
  '/2020/',
  '2020??',
  '?2020',
  '~',
  '2020-09~-27',
  '[2020]',
  '{2020}',
  '２０２０',
];

const dates = years.flatMap((year) => endings.map((ending) => year + ending));
const qualified = [
  ...years,
  '2020-09',
  '2020-09-27',
  '2020-21',
  '201X',
  '2020-XX',
  '2020-09-XX',
  'XXXX',
  'Y12345',
];
const intervals = ends.flatMap((from) => [...ends, ...notInside].map((to) => `${from}/${to}`));
const cases = [
  ...new Set([
    ...dates,
    ...qualified.flatMap((date) => qualifiers.map((qualifier) => date + qualifier)),
    ...unspecified,
    ...longYears,
    ...intervals,
    ...notInside.map((from) => `${from}/2030`),
    ...nonsense,
    ...mangled,
  ]),
];

/** What the package reads at level 1: by its grammar alone, and whole with its bounds in days. */
function packageReads(text: string): { type: string | undefined; firstDay?: number; lastDay?: number } {
  let type: string | undefined;
  try {
    type = parse(text, { level: 1 }).type;
    const date = edtf(text, { level: 1 });
    const toDay = (time: number | null) => Math.floor(Number(time) / 86_400_000);
    return { type, firstDay: toDay(date.min), lastDay: toDay(date.max) };
  } catch {
    return { type };
  }
}

/** Where this reader and the package part on purpose. */
function partsFromPackage(text: string): boolean {
  const leapDay = /(-?\d{4})-02-29/.exec(text);
  return (
    // The package takes 29 February of every year and makes 1 March of it.
    (leapDay !== null && daysInMonth(Number(leapDay[1]), 2) === 28) ||
    // There is no year −0; the package takes it with unspecified digits behind it.
    text.startsWith('-0000')
  );
}

function isClosed(text: string): boolean {
  return !text.includes('/') || text.split('/').every((end) => end !== '' && end !== '..');
}

function packageBoundsAreWrong(text: string): boolean {
  // Before year 0 it mixes up first and last month, and ends a season after year 0.
  if (/^-\d{4}-(XX|\d\d-XX|2[1-4])/.test(text)) return true;
  // It adds a day to the end of February of year 0.
  if (text.startsWith('0000-02-')) return true;
  // Beyond what Date can hold it has no number.
  return /^Y-?\d{7,}/.test(text);
}

describe('agrees with the edtf package', () => {
  test.each(cases.filter((text) => !partsFromPackage(text)))('on "%s"', (text) => {
    const oracle = packageReads(text);
    const own = parseEdtf(text);
    if (oracle.type === undefined) expect(own).toBeUndefined();
    // Its grammar takes intervals that end before they begin; only the object that it makes of them refuses.
    else if (oracle.firstDay !== undefined) expect(own).toBeDefined();
    if (own && oracle.firstDay !== undefined && isClosed(text) && !packageBoundsAreWrong(text)) {
      expect(boundsOf(own)).toEqual({ firstDay: oracle.firstDay, lastDay: oracle.lastDay });
    }
  });
});

test('there are at least 300 cases for the oracle, a good part of them accepted', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  expect(cases.filter((text) => parseEdtf(text)).length).toBeGreaterThanOrEqual(150);
});

describe('bounds that the package does not give', () => {
  test.each([
    ['2020-09-27/..', 18532, Infinity],
    ['2020-09-27/', 18532, Infinity],
    ['../2020-09-27', -Infinity, 18532],
    ['/2020-09-27', -Infinity, 18532],
    ['../..', -Infinity, Infinity],
    ['/', -Infinity, Infinity],
    // A day that is its own interval, and an end known less well than the beginning.
    ['2020-09-27/2020-09-27', 18532, 18532],
    ['2020-09-27/2020', 18532, 18627],
  ])('%s', (text, firstDay, lastDay) => {
    const own = parseEdtf(text);
    expect(own && boundsOf(own)).toEqual({ firstDay, lastDay });
  });

  test('of a year before year 0 whose month is not specified', () => {
    const own = parseEdtf('-0044-XX');
    const bounds = own && boundsOf(own);
    expect(bounds && printDay(bounds.firstDay)).toBe('-0044-01-01');
    expect(bounds && printDay(bounds.lastDay)).toBe('-0044-12-31');
  });
});

test.each(['2020-11/2020-10', '2021/2020-12-31', '2020-09-28/2020-09-27', '2000?/1999~'])(
  'refuses %s, which ends before it begins',
  (text) => expect(parseEdtf(text)).toBeUndefined(),
);

test.each(['2021-02-29', '1900-02-29', '-0000-XX', '20', '2020-10-08T17:20', '2020-10-08T17:20/2020-10-09'])(
  'refuses %s: no such day or year, no century of two digits, no clock time',
  (text) => expect(parseEdtf(text)).toBeUndefined(),
);

test('says how well a date is known', () => {
  const precision = (text: string) =>
    datesOf(parseEdtf(text) ?? expect.fail(text)).map((date) => date.precision);
  expect(precision('2020-09-27')).toEqual(['day']);
  expect(precision('2020-09-XX')).toEqual(['month']);
  expect(precision('2020-21')).toEqual(['season']);
  expect(precision('2020-XX-XX')).toEqual(['year']);
  expect(precision('201X')).toEqual(['decade']);
  expect(precision('20XX')).toEqual(['century']);
  expect(precision('XXXX')).toEqual(['unknown']);
  expect(precision('2020-09-27/2020-11')).toEqual(['day', 'month']);
  expect(precision('2020-09-27/..')).toEqual(['day']);
});

test('tells a date that is marked uncertain or approximate at either end', () => {
  const marked = (text: string) => isApproximate(parseEdtf(text) ?? expect.fail(text));
  expect(['2020?', '2020~', '2020%', '2020/2021~', '2020?/..'].every(marked)).toBe(true);
  expect(['2020', '2020-XX', '2020/2021', '../2021'].some(marked)).toBe(false);
});

test('tells one whole day without a doubt from all else', () => {
  expect(['2020-09-27', '2020-09-27?', '-0044-03-15'].filter((text) => !isPlainDay(text))).toEqual([]);
  const others = ['2020-09-27~', '2020-09-27%', '2020-09', '2020', '2020-09-27/2020-09-27', '../2020-09-27'];
  expect([...others, '2020-09-XX', '2020-21', 'some day', ''].filter(isPlainDay)).toEqual([]);
});

const part = (max: number) => fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'));
const year = fc.integer({ min: -9999, max: 9999 }).map((value) => {
  const digits = String(Math.abs(value)).padStart(4, '0');
  return value < 0 ? `-${digits}` : digits;
});
const qualifier = fc.constantFrom(...qualifiers);
const plainDate = fc.oneof(
  fc.tuple(year, qualifier).map((parts) => parts.join('')),
  fc.tuple(year, fc.constant('-'), part(12), qualifier).map((parts) => parts.join('')),
  fc
    .tuple(year, fc.constant('-'), part(12), fc.constant('-'), part(31), qualifier)
    .map((parts) => parts.join('')),
);
const anyEdtf = fc.oneof(
  plainDate,
  fc
    .tuple(year, fc.constantFrom('-21', '-22', '-23', '-24', '-XX', '-XX-XX', '-02-XX'))
    .map((parts) => parts.join('')),
  fc.tuple(year, fc.constantFrom('X', 'XX')).map(([digits, x]) => digits.slice(0, -x.length) + x),
  fc.bigInt({ min: 10_000n, max: 999_999_999_999n }).map((value) => `Y${value}`),
  fc
    .tuple(fc.oneof(plainDate, fc.constantFrom('', '..')), fc.oneof(plainDate, fc.constantFrom('', '..')))
    .map((parts) => parts.join('/')),
);

test('prints every date that it reads letter for letter', () => {
  let read = 0;
  fc.assert(
    fc.property(anyEdtf, (text) => {
      const own = parseEdtf(text);
      if (!own) return;
      read++;
      expect(printEdtf(own)).toBe(text);
      expect(parseEdtf(printEdtf(own))).toEqual(own);
      const { firstDay, lastDay } = boundsOf(own);
      expect(firstDay).toBeLessThanOrEqual(lastDay);
    }),
    { ...properties, numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(1000);
});

test('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9XY/.?~%]{0,24}$/)), (text) => {
      const own = parseEdtf(text);
      if (own) expect(printEdtf(own)).toBe(text);
    }),
    { ...properties, numRuns: 5000 },
  );
});

test('a day that is printed is that day when it is read', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4_000_000, max: 2_900_000 }), (day) => {
      const own = parseEdtf(printDay(day));
      expect(own && boundsOf(own)).toEqual({ firstDay: day, lastDay: day });
      expect(civilOf(day).day).toBeGreaterThan(0);
    }),
    properties,
  );
});
