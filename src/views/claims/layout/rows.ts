import type { Side } from '../../../model/actor';
import { countedKey, mixedMeasures, type Counted, type Series } from './series';

/** Kind of count that a row of the chart shows for both sides: people, measure, scope and place. */
export type RowCounted = Omit<Counted, 'side'>;

/**
 * Kind of a chart row. `plot`: a large plot of totals. `attacks`: bars per attack. `small`: a low plot of any
 * other count.
 */
export type RowKind = 'plot' | 'attacks' | 'small';

export type Cell = { readonly side: string; readonly series: readonly Series[] };

/** Row of the chart: plots of one kind of count, with a common scale. */
export type Row = {
  readonly kind: RowKind;
  readonly counted: RowCounted;
  readonly cells: readonly Cell[];
};

export type Rows = {
  /** Rows with a plot for each of the dataset's first two sides. */
  readonly paired: readonly Row[];
  /** Rows with a single plot: for all sides together, or another side. */
  readonly others: readonly Row[];
};

const large: readonly (readonly [RowKind, RowCounted])[] = [
  ['plot', { people: 'military', measure: 'killed', scope: 'cumulative', place: undefined }],
  ['plot', { people: 'civilian', measure: 'killed', scope: 'cumulative', place: undefined }],
  ['attacks', { people: 'civilian', measure: 'killed', scope: 'incident', place: undefined }],
];

/**
 * Groups series into rows of the chart: rows of the main counts first, then the others by their number of
 * figures, highest first.
 */
export function rowsOf(series: readonly Series[], sides: readonly Side[]): Rows {
  const pair = sides.slice(0, 2).map((side) => side.id);
  const byRow = new Map<string, { kind: RowKind; counted: RowCounted; series: Series[] }>();
  for (const [kind, counted] of large) byRow.set(rowKey(counted), { kind, counted, series: [] });
  const others = new Map<string, Row & { readonly cells: { side: string; series: Series[] }[] }>();

  for (const one of series) {
    if (!pair.includes(one.side)) {
      const key = countedKey(one);
      const row = others.get(key);
      if (row) row.cells[0]?.series.push(one);
      else others.set(key, { kind: 'small', counted: one, cells: [{ side: one.side, series: [one] }] });
      continue;
    }
    const counted = rowCounted(one);
    const key = rowKey(counted);
    const row = byRow.get(key);
    if (row) row.series.push(one);
    else byRow.set(key, { kind: 'small', counted, series: [one] });
  }

  const paired = [...byRow.values()]
    .filter((row) => row.series.length > 0)
    .map(({ kind, counted, series: all }): Row => ({
      kind,
      counted,
      cells: pair.map((side) => ({ side, series: all.filter((one) => one.side === side) })),
    }));
  return { paired: bySize(paired), others: bySize([...others.values()]) };
}

/**
 * Returns the kind of count of the row that a series belongs to: killed and wounded together are in the row of
 * the killed, and all single attacks share a row.
 */
function rowCounted({ people, measure, scope, place }: Series): RowCounted {
  return {
    people,
    measure: mixedMeasures.includes(measure) ? 'killed' : measure,
    scope,
    place: scope === 'incident' ? undefined : place,
  };
}

function rowKey({ people, measure, scope, place }: RowCounted): string {
  return countedKey({ side: '', people, measure, scope, place });
}

function bySize(rows: readonly Row[]): readonly Row[] {
  const size = (row: Row) =>
    row.kind === 'small' ? row.cells.reduce((sum, cell) => sum + pointCount(cell.series), 0) : Infinity;
  return [...rows].sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
}

function pointCount(series: readonly Series[]): number {
  return series.reduce((sum, one) => sum + one.points.length, 0);
}
