import { originColumns, type OriginColumn } from '../../formats/own/eventColumns';
import { joinedId, originOfId, ownId } from '../../model/origin';
import type { Loaded } from '../../state/session/loaded';
import type { CsvCell } from './writeCsv';

/** Columns that a table of events of two joined datasets has beside the others, and the cells of an event by its id. */
export type OriginCells = {
  readonly columns: readonly OriginColumn[];
  readonly of: (id: string) => { readonly [Name in OriginColumn]: CsvCell };
};

/** Creates what tells in a CSV file which of two datasets an event is of; of one dataset no column does. */
export function originCells({ table, decided }: Pick<Loaded, 'table' | 'decided'>): OriginCells {
  const { origins } = table.metadata;
  const same = new Map<string, string[]>();
  for (const { a, b, decision } of decided.pairs) {
    if (decision !== 'same') continue;
    const [first, second] = [joinedId('first', a), joinedId('second', b)];
    same.set(first, [...(same.get(first) ?? []), second]);
    same.set(second, [...(same.get(second) ?? []), first]);
  }
  return {
    columns: origins ? originColumns : [],
    of: (id) => ({
      origin: origins?.[originOfId(id) === 'first' ? 0 : 1].id,
      origin_id: ownId(id),
      same_as: same.get(id) ?? [],
    }),
  };
}
