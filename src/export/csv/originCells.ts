import { originColumns, type OriginColumn } from '../../formats/own/eventColumns';
import { joinedId, originOfId, ownId } from '../../model/origin';
import type { Loaded } from '../../state/session/loaded';
import type { CsvCell } from './writeCsv';

/**
 * Extra columns in a CSV of two joined datasets, which say where an event comes from, and a function that
 * returns their cells by event id.
 */
export type OriginCells = {
  readonly columns: readonly OriginColumn[];
  readonly of: (id: string) => { readonly [Name in OriginColumn]: CsvCell };
};

/**
 * Creates the columns `origin`, `origin_id` and `same_as` for a CSV of two joined datasets; no columns for a
 * single dataset.
 */
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
