import type { SeenPoints } from '../../../formats/columns/previewPoints';
import type { IssueCode } from '../../../model/issue';
import type { Table } from '../../../table/table';

const wrongCodes: readonly IssueCode[] = [
  'coordinates-unreadable',
  'coordinates-swapped',
  'coordinates-zero',
];

/** Returns the points at which the events of a table are drawn, each once, and how many rows have none to draw. */
export function pointsOfTable({
  columns,
  dictionaries: { places },
  issueCounts,
}: Pick<Table, 'columns' | 'dictionaries' | 'issueCounts'>): SeenPoints {
  const used = new Map<number, { readonly lng: number; readonly lat: number }>();
  let count = 0;
  for (let row = 0; row < columns.length; row++) {
    const at = columns.place[row] as number;
    const place = at < 0 ? undefined : places[at];
    if (place?.lng === undefined || place.lat === undefined) continue;
    count += 1;
    if (!used.has(at)) used.set(at, { lng: place.lng, lat: place.lat });
  }
  const wrong = issueCounts
    .filter(({ code }) => wrongCodes.includes(code))
    .reduce((sum, one) => sum + one.count, 0);
  return { points: [...used.values()], count, wrong };
}
