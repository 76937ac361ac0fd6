import type { Place } from '../../model/place';
import { createEntries } from './entries';
import { createCells } from './mappedCells';
import { createPlaces } from './mappedPlaces';
import type { DraftMapping, TableHead } from './proposal';
import { keyOf, rowOf } from './tableRows';

/** Points of a table's rows. */
export type SeenPoints = {
  /** Each point once, in degrees. */
  readonly points: readonly { readonly lng: number; readonly lat: number }[];
  /** Rows that have a point. */
  readonly count: number;
  /** Rows whose coordinates are no point: beyond ±90° or ±180°, 0, 0, half of one, or no numbers. */
  readonly wrong: number;
};

/** Reads the points of a table's beginning by a mapping of which only the columns of the point need be there. */
export function previewPoints(head: TableHead, draft: DraftMapping): SeenPoints {
  const { precision: _, place: __, point, ...others } = draft;
  // One number of the two is no point.
  if (!point || ('lat' in point && (point.lat === '' || point.lng === '')))
    return { points: [], count: 0, wrong: 0 };
  const places = new Map<string, Place>();
  const wrong = new Set<number>();
  const sink = {
    entry: (_list: string, entry: { readonly id: string }) => {
      // Nothing but places is read here.
      places.set(entry.id, entry as Place);
    },
    issue: ({ row }: { readonly row: number }) => {
      wrong.add(row);
    },
  };
  const mapping = { ...others, point, date: { column: '' }, title: '' };
  const placesOf = createPlaces(
    mapping,
    createCells(mapping, new Set(head.columns.map(keyOf))),
    createEntries(sink),
  );
  let count = 0;
  head.rows.forEach((_row, index) => {
    const [first] = placesOf(rowOf(head, index, sink));
    if (first && places.has(first.place)) count += 1;
  });
  const points = [...places.values()].flatMap(({ lng, lat }) =>
    lng === undefined || lat === undefined ? [] : [{ lng, lat }],
  );
  return { points, count, wrong: wrong.size };
}
