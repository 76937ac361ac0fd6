import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, joinList, readCell, splitList } from '../../../src/formats/delimited/csvCell';

/** Texts of what separators, formulas and guards are made of. */
const text = fc.oneof(
  fc
    .array(fc.constantFrom(...'=+-@＝＠"\';,\\\t\r\n aé1', 'NA', 'NULL', 'n/a'), { maxLength: 12 })
    .map((signs) => signs.join('')),
  fc.string({ unit: 'binary' }),
);
/** A part of a list, as a cell can hold it: without blanks at its ends. */
const part = text.map((of) => of.trim());

describe('a text in a cell', () => {
  it('comes back whatever it holds', () => {
    fc.assert(
      fc.property(text, (of) => {
        expect(readCell(guardCell(of))).toBe(of);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ['a; =1', "a; '=1"],
    ["a; '=1", "a; ''=1"],
    ['NA', "'NA"],
    ["'NA", "''NA"],
    ["l'armée", "l'armée"],
    ["'quoted'", "'quoted'"],
  ])('%s stands as %s', (of, cell) => {
    expect(guardCell(of)).toBe(cell);
  });

  it.each(['NA', 'N/A', 'n/a', '#N/A', 'NULL', 'null', 'NaN', 'nan', '-'])('%s is an empty cell', (cell) => {
    expect(readCell(cell)).toBe('');
  });

  it.each(['Na', 'NAN', 'Nan Province', '---', '0', 'none'])('%s is none', (cell) => {
    expect(readCell(cell)).toBe(cell);
  });

  it('is looked through once, whatever it repeats', () => {
    // Quadratic, this took minutes; the limit of the test would end it.
    const tabs = '\t'.repeat(1_000_000);
    expect(guardCell(`a${tabs}b`)).toBe(`a${tabs}b`);
    expect(readCell(`'a${tabs}${"'".repeat(1_000_000)}=`)).toHaveLength(2_000_002);
  });
});

describe('a list in a cell', () => {
  it('comes back with its empty parts, semicolons and backslashes, unless all is empty', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const back = splitList(readCell(guardCell(joinList(parts))).trim());
        expect(back).toEqual(parts.every((of) => of === '') ? [] : parts);
      }),
      { numRuns: 3000 },
    );
  });

  it('within a list comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 3 }), { maxLength: 3 }), (lists) => {
        const back = splitList(joinList(lists.map((of) => joinList(of)))).map((of) => splitList(of));
        const held = lists.map((of) => (of.every((one) => one === '') ? [] : of));
        expect(back).toEqual(held.every((of) => of.length === 0) ? [] : held);
      }),
    );
  });

  it.each([
    ['A; B', ['A', 'B']],
    ['A;B ;', ['A', 'B', '']],
    ['C:\\data; D', ['C:\\data', 'D']],
    ['', []],
  ])('of anybody’s, %s, has its parts', (cell, parts) => {
    expect(splitList(cell)).toEqual(parts);
  });
});
