import { describe, expect, it } from 'vitest';
import {
  mappingOf,
  missingOf,
  openOrder,
  reduceColumns,
  unusedColumns,
  valuesOf,
  type ColumnsAction,
  type ColumnsState,
} from '../../../../src/app/files/columns/columnsState';
import { columnOf, withColumn, type Slot } from '../../../../src/app/files/columns/slots';
import { mappingFormat } from '../../../../src/formats/columns/mapping';
import type { DraftMapping } from '../../../../src/formats/columns/proposal';
import { proposeMapping } from '../../../../src/formats/columns/propose';
import { begun, headOf } from './tableHead';

const after = (state: ColumnsState, ...actions: readonly ColumnsAction[]) =>
  actions.reduce(reduceColumns, state);

const either = begun('Date;Until;Title', '03/08/2021;04/08/2021;One', '11/02/2021;12/02/2021;Two');

describe('the question of day and month', () => {
  it('is open while the cells don’t tell, and nothing is chosen for the reader', () => {
    const question = openOrder(either, proposeMapping);
    expect(question).toMatchObject({ field: 'date', column: 'Date' });
    expect(question?.examples[0]).toMatchObject({ cell: '03/08/2021', dmy: '2021-08-03', mdy: '2021-03-08' });
    expect(missingOf(either)).toEqual(['order']);
    expect(mappingOf(either)).toBeUndefined();
  });

  it('is answered once for both ends, and asked again on request', () => {
    const answered = after(either, { do: 'order', order: 'mdy' });
    expect(answered.draft.date).toEqual({ column: 'Date', order: 'mdy' });
    expect(answered.draft.end).toEqual({ column: 'Until', order: 'mdy' });
    expect(missingOf(answered)).toEqual([]);
    const again = after(answered, { do: 'order', order: undefined });
    expect(missingOf(again)).toEqual(['order']);
    expect(openOrder(again, proposeMapping)?.column).toBe('Date');
  });

  it('is asked of a column that the reader chooses, by that column’s cells', () => {
    const state = begun('a;b;Title', '2021-03-08;03/08/2021;One', '2021-03-09;04/08/2021;Two');
    const chosen = after(state, { do: 'choose', slot: 'date', column: 'b' });
    expect(openOrder(chosen, proposeMapping)).toMatchObject({ field: 'date', column: 'b' });
    expect(missingOf(chosen)).toEqual(['order']);
  });

  it.each([
    ['13/08/2021', 'dmy'],
    ['08/13/2021', 'mdy'],
  ])('is none where one cell is %s', (cell, order) => {
    const state = begun('Title;b', `One;${cell}`, 'Two;03/08/2021');
    const chosen = after(state, { do: 'choose', slot: 'date' }, { do: 'choose', slot: 'date', column: 'b' });
    expect(chosen.draft.date).toEqual({ column: 'b', order });
    expect(openOrder(chosen, proposeMapping)).toBeUndefined();
    // The reader may know better than one cell.
    const turned = after(chosen, { do: 'order', order: undefined });
    expect(turned.draft.date).toEqual({ column: 'b', order: order === 'dmy' ? 'mdy' : 'dmy' });
  });
});

describe('slots', () => {
  const slots: readonly Slot[] = [
    'date',
    'time',
    'end',
    'endTime',
    'title',
    'lat',
    'lng',
    'both',
    'place',
    'country',
    'category',
    'actor1',
    'status',
    'precision',
    'killed',
    'killedLow',
    'killedHigh',
    'wounded',
    'source',
    'sourceTitle',
    'url',
    'reported',
    'summary',
    'id',
    'year',
  ];

  it.each(slots)('%s takes a column, gives it back, and leaves no trace when it is emptied', (slot) => {
    const empty: DraftMapping = { format: mappingFormat };
    const filled = withColumn(empty, slot, 'x');
    expect(columnOf(filled, slot)).toBe('x');
    expect(columnOf(withColumn(filled, slot, 'y'), slot)).toBe('y');
    expect(withColumn(filled, slot, undefined)).toEqual(empty);
  });

  it('of one thing keep each other', () => {
    const draft = (
      ['year', 'month', 'day', 'lat', 'lng', 'killed', 'killedHigh', 'actor1', 'actor2'] as const
    ).reduce((before: DraftMapping, slot) => withColumn(before, slot, slot), { format: mappingFormat });
    expect(draft).toEqual({
      format: mappingFormat,
      date: { year: 'year', month: 'month', day: 'day' },
      point: { lat: 'lat', lng: 'lng' },
      figures: [{ measure: 'killed', best: 'killed', high: 'killedHigh', claimant: { name: '' } }],
      actors: [{ column: 'actor1' }, { column: 'actor2' }],
    });
    expect(withColumn(draft, 'actor1', undefined).actors).toEqual([{ column: 'actor2' }]);
    expect(withColumn(draft, 'year', undefined).date).toBeUndefined();
  });
});

describe('the state of the columns', () => {
  const plain = begun('Date;Type;Town;dead', '2021-03-08;Raid;Borwa;3', '2021-03-09;Theft;Inagar;1');

  it('names no figure before it has a claimant', () => {
    expect(plain.draft.figures).toMatchObject([{ best: 'dead' }]);
    expect(unusedColumns(plain)).toEqual(['dead']);
    expect(mappingOf(plain)).not.toHaveProperty('figures');
    const claimed = after(plain, { do: 'claimant', claimant: { name: 'A newspaper' } });
    expect(unusedColumns(claimed)).toEqual([]);
    expect(mappingOf(claimed)?.figures).toMatchObject([{ best: 'dead', claimant: { name: 'A newspaper' } }]);
  });

  it('takes back one change after another, and none that changed nothing', () => {
    const changed = after(
      plain,
      { do: 'title', template: '{Town}' },
      { do: 'title', template: '{Town}' },
      { do: 'choose', slot: 'status', column: 'Type' },
      { do: 'set', patch: { status: { column: 'Type', words: { Raid: 'documented' } } } },
    );
    expect(changed.draft.status?.words).toEqual({ Raid: 'documented' });
    expect(changed.past).toHaveLength(3);
    expect(after(changed, { do: 'undo' }).draft.status?.words).toEqual({});
    const back = after(changed, { do: 'undo' }, { do: 'undo' }, { do: 'undo' }, { do: 'undo' });
    expect(back.draft).toEqual(plain.draft);
  });

  it('misses a title and a date by name', () => {
    const emptied = after(plain, { do: 'choose', slot: 'date' }, { do: 'title', template: ' ' });
    expect(missingOf(emptied)).toEqual(['date', 'title']);
  });

  it('gives no point for one number of two, and swaps two', () => {
    const half = after(plain, { do: 'choose', slot: 'lat', column: 'dead' });
    expect(mappingOf(half)?.point).toBeUndefined();
    const both = after(half, { do: 'choose', slot: 'lng', column: 'Town' }, { do: 'swap' });
    expect(mappingOf(both)?.point).toEqual({ lat: 'Town', lng: 'dead' });
  });

  it('keeps what was chosen for another layout with the same columns, and begins anew with others', () => {
    const chosen = after(plain, { do: 'choose', slot: 'place' });
    const same = headOf('Date;Type;Town;dead', '2021-04-08;Raid;Borwa;3');
    const kept = after(chosen, { do: 'head', head: same, proposal: proposeMapping(same) });
    expect(kept.draft).toEqual(chosen.draft);
    const other = headOf('Datum;Titel', '2021-04-08;Raid');
    const anew = after(chosen, { do: 'head', head: other, proposal: proposeMapping(other) });
    expect(anew.draft).toEqual(proposeMapping(other).mapping);
    expect(anew.past).toEqual([]);
  });

  it('counts the words of a column, the commonest first', () => {
    const { head } = begun('a', 'no', 'yes', '', 'yes');
    expect(valuesOf(head, 'a', 9)).toEqual([
      { cell: 'yes', count: 2 },
      { cell: 'no', count: 1 },
    ]);
    expect(valuesOf(head, 'a', 1)).toHaveLength(1);
  });
});
