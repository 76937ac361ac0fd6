import type { Spot } from './geometry';
import { createRecordTable } from './recordTable';
import type { TableSink } from './tableSource';

/**
 * Table of located records: columns `longitude`, `latitude` and `geometry` before the records' other fields.
 */
export type SpotTable = {
  /**
   * Adds a record. A cell in `own` takes precedence over one of the same name in `cells`, which is renamed
   * `properties.NAME`.
   */
  add(own: ReadonlyMap<string, string>, cells: ReadonlyMap<string, string>, row: number): void;
  /** Passes on the records still buffered, and reports how many geometries weren't single points. */
  end(): void;
};

/** Returns the cells for a geometry's representative point; empty if there is none. */
export function spotCells(spot: Spot | undefined): Map<string, string> {
  return new Map(
    spot && [
      ['longitude', spot.longitude],
      ['latitude', spot.latitude],
      ['geometry', spot.geometry],
    ],
  );
}

export function createSpotTable(table: TableSink, fixed: readonly string[] = []): SpotTable {
  const records = createRecordTable(table, [...fixed, 'longitude', 'latitude', 'geometry']);
  let middles = 0;
  let firsts = 0;
  return {
    add(own, cells, row) {
      const all = new Map(own);
      const geometry = own.get('geometry') ?? '';
      if (geometry === 'MultiPoint') firsts++;
      else if (geometry !== '') middles++;
      for (const [name, text] of cells) {
        const taken = own.get(name) ?? '';
        if (taken === '') all.set(name, text);
        else if (taken !== text) all.set(`properties.${name}`, text);
      }
      records.add(all, row);
    },
    end() {
      records.end();
      if (middles > 0) table.issue({ severity: 'note', code: 'geometry-simplified', row: middles });
      if (firsts > 0) table.issue({ severity: 'note', code: 'points-several', row: firsts });
    },
  };
}
