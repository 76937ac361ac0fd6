import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../src/i18n/translator';
import { claimTexts } from '../../../../src/views/claims/words/claimTexts';
import { sortRows, tableRows, type TableColumn } from '../../../../src/views/claims/table/tableRows';
import { claimWith, smallDataset } from '../../../table/smallDataset';

const texts = claimTexts(
  smallDataset,
  createTranslator('en'),
  { language: 'en', names: 'both', conventions: [] },
  false,
);
const rows = tableRows(
  [
    claimWith({ id: 'many', low: 1221, asOf: '2020-10-09', reported: '2020-10-09' }),
    claimWith({ id: 'few', low: 9, asOf: '2020-10-01', reported: '2021' }),
    claimWith({ id: 'none', notDisclosed: true, asOf: '2020-09-27/2020-12-02', reported: '2020-09-27' }),
  ],
  [],
  texts,
  undefined,
);
const order = (column: TableColumn, descending: boolean) =>
  sortRows(rows, { column, descending }, 'en').map((row) => row.claim.id);

describe('the table of claims', () => {
  it('sorts figures as numbers, and never takes what was not disclosed for 0', () => {
    expect(order('figure', false)).toEqual(['few', 'many', 'none']);
    expect(order('figure', true)).toEqual(['many', 'few', 'none']);
    expect(rows[2]?.words.figure).toBe('not disclosed');
  });

  it('sorts days as days', () => {
    expect(order('asOf', false)).toEqual(['few', 'many', 'none']);
    expect(order('reported', true)).toEqual(['few', 'many', 'none']);
  });
});
