import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isClaim, readClaim } from '../../../src/formats/own/readClaim';
import { isEvent, readEvent } from '../../../src/formats/own/readEvent';
import type { Issue } from '../../../src/model/issue';
import { claimWith, eventWith } from '../../table/smallDataset';
import { properties } from '../../seed';

const spot = { list: 'events', row: 1, path: '' };

/** What the door makes of a record, and what it tells. */
function read<Row>(door: typeof readEvent | typeof readClaim, record: Row) {
  const told: (Issue | string)[] = [];
  const tell = {
    issue: (issue: Issue) => told.push(issue),
    unknownField: (_: unknown, f: string) => told.push(f),
  };
  return { made: door(structuredClone(record), spot, tell), told };
}

/** Figures that contradict each other are told beside the door, right or not. */
const isOfTheRecord = (issue: Issue | string) =>
  typeof issue === 'string' || (issue.code !== 'figure-missing' && issue.code !== 'range-reversed');

const words = fc.constantFrom<unknown>(
  '',
  null,
  0,
  1.5,
  true,
  [],
  {},
  [''],
  'x',
  '2020-10-04',
  '2020-13-01',
  '2020-10-04T17:20',
  '17:20',
  '../../..',
  'site',
  'asserts',
  'disputed',
  'high',
  'https://example.org/',
  '\u202enur',
  { en: '\u2067nur' },
  { en: 'x' },
  { en: 1 },
  ['a', 2],
  [{ place: 'p', role: 'site' }],
  [{ place: 'p' }],
  [{ actor: 'a', x: 1 }],
  [{ source: 's', reported: '2020' }],
  { of: 'event', from: '17:20' },
  { from: '25:00' },
  { reported: 'high' },
  JSON.parse('{"__proto__":"x","en":"y"}'),
);

describe.each([
  ['event', isEvent, readEvent, eventWith({ id: 'e' })],
  ['claim', isClaim, readClaim, claimWith({ id: 'c', best: 1 })],
] as const)('an %s that is right at a glance', (_, isRight, door, right) => {
  const names = [
    ...Object.keys(right),
    'time',
    'summary',
    'confidence',
    'warning',
    'formerIds',
    'low',
    'note',
    'x',
  ];

  test('is one that its door leaves alone, with nothing to tell', () => {
    expect(isRight(right)).toBe(true);
    const change = fc.record({ name: fc.constantFrom(...names), value: words });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 3 }),
        fc.array(fc.constantFrom(...names)),
        (changes, gone) => {
          const record: { [name: string]: unknown } = { ...right };
          for (const { name, value } of changes) record[name] = value;
          for (const name of gone) delete record[name];
          const { made, told } = read(door, record);
          const untouched = JSON.stringify(made) === JSON.stringify(record);
          if (isRight(record))
            expect({ told: told.filter(isOfTheRecord), untouched }).toEqual({
              told: [],
              untouched: true,
            });
        },
      ),
      { ...properties, numRuns: 2000 },
    );
  });

  test.each([
    ['a field that no shape names', { x: 1 }],
    ['a field without which it is nothing', { id: undefined }],
    ['a list that something else stands in for', { sources: undefined, positions: undefined }],
    ['a name that changes what an object inherits', JSON.parse('{"__proto__":1}')],
  ])('is none with, or without, %s', (_name, parts: object) => {
    const record = JSON.parse(JSON.stringify({ ...right, ...parts })) as { [name: string]: unknown };
    for (const [name, value] of Object.entries(parts))
      Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
    if (Object.values(parts).includes(undefined)) for (const name of Object.keys(parts)) delete record[name];
    expect(isRight(record)).toBe(false);
  });
});
