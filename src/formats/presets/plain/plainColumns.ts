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

/** What a column may be called: of the names that a file has, the first counts. */
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
  actors: ['actors', 'actor'],
  url: ['url', 'link'],
} as const;
type Meaning = keyof typeof columnNames;

export type PlainColumn =
  (typeof columnNames)[Meaning][number] | 'source' | EventColumn | OriginColumn | ProvenanceColumn;
export type PlainRow = TableRow<PlainColumn>;

/** What a file has, found out once for all its rows. */
export type PlainLayout = {
  /** Which column holds what; one that the file lacks has its first name. */
  readonly columns: { readonly [Of in Meaning]: PlainColumn };
  /** Order of the parts of dates in figures, where the column says it. */
  readonly orders: { readonly date: DateOrder | undefined; readonly end: DateOrder | undefined };
  /** Whether it is a table that the app wrote. */
  readonly isOurs: boolean;
  /** Columns beyond those of nearly every table: the clock in parts, a category's id, confidence, basis. */
  readonly isFull: boolean;
  readonly hasPrecision: boolean;
  readonly listsPlaces: boolean;
  readonly listsPoints: boolean;
  readonly listsSources: boolean;
  readonly listsDays: boolean;
  readonly listsPositions: boolean;
  readonly listsUpdates: boolean;
  /** The id of a row from what the file has for one, `''` for nothing, and its number. */
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

/** The columns that rows of a layout are read from; in a table of ours, those too that only repeat or are of the whole. */
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

/** Our own columns of one name, or that begin and end in some way. */
function columnsOf(name: string, beginning: string, end = ''): readonly EventColumn[] {
  return eventColumns.filter((of) => of === name || (of.startsWith(beginning) && of.endsWith(end)));
}
