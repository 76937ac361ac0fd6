import { orderOf } from '../../columns/columnOrder';
import type { DateOrder } from '../../columns/mapping';
import type { TableHead } from '../../columns/proposal';
import { type TableHeader, type TableRow } from '../../columns/tableRows';
import {
  eventColumns,
  originColumns,
  provenanceColumns,
  type EventColumn,
  type OriginColumn,
  type ProvenanceColumn,
} from '../../own/eventColumns';
import { createRowIds } from '../../columns/rowIds';

/** Accepted names of each documented column, the preferred one first; the first that the file has is used. */
export const columnNames = {
  date: ['date', 'when', 'start', 'start_date'],
  title: ['title', 'name', 'event'],
  end: ['end', 'end_date'],
  time: ['time'],
  endTime: ['end_time'],
  summary: ['summary', 'description', 'notes'],
  place: ['place', 'location'],
  lng: ['lng', 'lon', 'long', 'longitude'],
  lat: ['lat', 'latitude'],
  country: ['country', 'country_name', 'country_txt', 'country_code'],
  actors: ['actors', 'actor'],
  url: ['url', 'link'],
} as const;
type Meaning = keyof typeof columnNames;

export type PlainColumn =
  (typeof columnNames)[Meaning][number] | 'source' | EventColumn | OriginColumn | ProvenanceColumn;
export type PlainRow = TableRow<PlainColumn>;

/** Facts about a file's columns, determined once for all rows. */
export type PlainLayout = {
  /** Name of the column for each field; the preferred name if the file lacks it. */
  readonly columns: { readonly [Of in Meaning]: PlainColumn };
  /** Detected order of day and month in the date columns; undefined if it isn't determined. */
  readonly orders: { readonly date: DateOrder | undefined; readonly end: DateOrder | undefined };
  /** Whether the file is a CSV exported by the app. */
  readonly isOurs: boolean;
  /**
   * Whether the file has columns that other tables rarely have: clock time in parts, category id, confidence,
   * basis.
   */
  readonly isFull: boolean;
  readonly hasPrecision: boolean;
  readonly listsPlaces: boolean;
  readonly listsPoints: boolean;
  readonly listsSources: boolean;
  readonly listsDays: boolean;
  readonly listsPositions: boolean;
  readonly listsUpdates: boolean;
  /** Returns the event id of a row from the file's own id (`''` for none) and the row number. */
  readonly idOf: (own: string, row: number) => string;
};

export function layoutOf(header: TableHeader, head: TableHead): PlainLayout {
  const named = (of: Meaning): PlainColumn =>
    columnNames[of].find((name) => header.has(name)) ?? columnNames[of][0];
  const hasAny = (names: readonly EventColumn[]) => names.some((name) => header.has(name));
  return {
    columns: {
      date: named('date'),
      title: named('title'),
      end: named('end'),
      time: named('time'),
      endTime: named('endTime'),
      summary: named('summary'),
      place: named('place'),
      lng: named('lng'),
      lat: named('lat'),
      country: named('country'),
      actors: named('actors'),
      url: named('url'),
    },
    orders: { date: orderOf(named('date'), head), end: orderOf(named('end'), head) },
    isOurs: header.has('known_since') && header.has('place_ids'),
    isFull: hasAny(fullColumns),
    hasPrecision: header.has('place_precision'),
    listsPlaces: header.has('places'),
    listsPoints: header.has('place_lngs'),
    listsSources: header.has('sources'),
    listsDays: header.has('sources') && header.has('source_reported'),
    listsPositions: hasAny(['position_stances', ...saidColumns]),
    listsUpdates: header.has('update_reported'),
    idOf: createRowIds(header.has('id')),
  };
}

const fullColumns = [
  'time_from',
  'time_to',
  'time_of',
  'time_approximate',
  'time_note',
  'category_id',
  'confidence_reported',
  'confidence_occurred',
  'support',
] as const satisfies readonly EventColumn[];

const saidColumns = [
  'asserted_by',
  'denied_by',
  'confirmed_by',
  'qualified_by',
] as const satisfies readonly EventColumn[];

/**
 * Lists the columns that are read from a file; in the app's own CSV also those that only repeat others or
 * describe the whole dataset.
 */
export function readColumns(layout: PlainLayout): readonly PlainColumn[] {
  const { columns, isOurs, isFull, listsPlaces, listsSources, listsPositions, listsUpdates } = layout;
  if (isOurs) return [...eventColumns, ...originColumns, ...provenanceColumns];
  const asked: PlainColumn[] = [
    ...Object.values(columns),
    'id',
    'category',
    'status',
    'warning',
    'when_kind',
  ];
  asked.push('actor_ids', 'actor_roles', 'reported');
  if (isFull) asked.push(...fullColumns, 'category_glyph', 'category_family');
  asked.push('place_role', 'place_precision');
  if (listsPlaces) asked.push(...columnsOf('places', 'place_', 's'));
  if (listsSources) asked.push(...columnsOf('sources', 'source_'));
  else asked.push('source');
  if (listsPositions) asked.push(...saidColumns, ...columnsOf('position_', 'position_'));
  if (listsUpdates) asked.push(...columnsOf('update_', 'update_'));
  return listsSources ? asked.filter((name) => name !== columns.url) : asked;
}

/** Lists columns of the app's CSV: the one with a name, and those with a given beginning and end. */
function columnsOf(name: string, beginning: string, end = ''): readonly EventColumn[] {
  return eventColumns.filter((of) => of === name || (of.startsWith(beginning) && of.endsWith(end)));
}
