import type { ColumnName, DateColumns, Figure } from '../../../formats/columns/mapping';
import { columnsOfTitle } from '../../../formats/columns/mapping';
import type { DraftMapping } from '../../../formats/columns/proposal';

/** Part of a mapping that one column is chosen for. */
export type Slot =
  | 'date'
  | 'year'
  | 'month'
  | 'day'
  | 'time'
  | 'end'
  | 'endTime'
  | 'title'
  | 'lat'
  | 'lng'
  | 'both'
  | 'place'
  | 'country'
  | 'category'
  | 'actor1'
  | 'actor2'
  | 'status'
  | 'precision'
  | 'killed'
  | 'killedLow'
  | 'killedHigh'
  | 'wounded'
  | 'claimant'
  | 'source'
  | 'sourceTitle'
  | 'url'
  | 'reported'
  | 'summary'
  | 'id';

/** Returns the column that a slot has; undefined for none. A title of several columns has none. */
export function columnOf(draft: DraftMapping, slot: Slot): ColumnName | undefined {
  const { date, end, point, sources, actors } = draft;
  switch (slot) {
    case 'date':
      return date && 'column' in date ? date.column : undefined;
    case 'year':
    case 'month':
    case 'day':
      return date && 'year' in date ? date[slot] : undefined;
    case 'end':
      return end && 'column' in end ? end.column : undefined;
    case 'title': {
      const [column, ...more] = columnsOfTitle(draft.title ?? '');
      return more.length === 0 && draft.title === `{${column}}` ? column : undefined;
    }
    case 'lat':
    case 'lng':
      return point && 'lat' in point ? point[slot] || undefined : undefined;
    case 'both':
      return point && 'both' in point ? point.both : undefined;
    case 'actor1':
      return actors?.[0]?.column;
    case 'actor2':
      return actors?.[1]?.column;
    case 'status':
    case 'precision':
      return draft[slot]?.column;
    case 'killed':
      return figureOf(draft, 'killed')?.best;
    case 'killedLow':
      return figureOf(draft, 'killed')?.low;
    case 'killedHigh':
      return figureOf(draft, 'killed')?.high;
    case 'wounded':
      return figureOf(draft, 'wounded')?.best;
    case 'claimant': {
      const claimant = draft.figures?.[0]?.claimant;
      return claimant && 'column' in claimant ? claimant.column : undefined;
    }
    case 'source':
      return sources?.[0]?.name;
    case 'sourceTitle':
      return sources?.[0]?.title;
    case 'url':
    case 'reported':
      return sources?.[0]?.[slot];
    default:
      return draft[slot];
  }
}

/** Returns the draft with a column in a slot; undefined empties it. */
export function withColumn(draft: DraftMapping, slot: Slot, column: ColumnName | undefined): DraftMapping {
  switch (slot) {
    case 'date':
    case 'end':
      return patched(draft, { [slot]: column === undefined ? undefined : { column } });
    case 'year':
    case 'month':
    case 'day':
      return patched(draft, { date: withPart(draft.date, slot, column) });
    case 'title':
      return patched(draft, { title: column === undefined ? undefined : `{${column}}` });
    case 'lat':
    case 'lng':
      return patched(draft, { point: withDegrees(draft.point, slot, column) });
    case 'both':
      return patched(draft, { point: column === undefined ? undefined : { both: column } });
    case 'actor1':
    case 'actor2':
      return patched(draft, { actors: withActor(draft.actors ?? [], slot === 'actor1' ? 0 : 1, column) });
    case 'status':
      return patched(draft, { status: column === undefined ? undefined : { column, words: {} } });
    case 'precision':
      return patched(draft, { precision: column === undefined ? undefined : { column, words: {} } });
    case 'killed':
      return withFigure(draft, 'killed', { best: column });
    case 'killedLow':
      return withFigure(draft, 'killed', { low: column });
    case 'killedHigh':
      return withFigure(draft, 'killed', { high: column });
    case 'wounded':
      return withFigure(draft, 'wounded', { best: column });
    case 'claimant':
      return withClaimant(draft, column === undefined ? { name: '' } : { column });
    case 'source':
      return withSource(draft, { name: column });
    case 'sourceTitle':
      return withSource(draft, { title: column });
    case 'url':
    case 'reported':
      return withSource(draft, { [slot]: column });
    default:
      return patched(draft, { [slot]: column });
  }
}

/** Returns the draft with one claimant for all its figures. */
export function withClaimant(draft: DraftMapping, claimant: Figure['claimant']): DraftMapping {
  return patched(draft, { figures: draft.figures?.map((figure) => ({ ...figure, claimant })) });
}

/** Whether a draft has figures of which nobody is named who gives them. */
export function lacksClaimant({ figures = [] }: DraftMapping): boolean {
  return figures.some(({ claimant }) => 'name' in claimant && claimant.name.trim() === '');
}

type Patch = { readonly [Field in keyof DraftMapping]?: DraftMapping[Field] | undefined };

/** Returns the draft with some fields changed; an undefined or empty one is left out. */
function patched(draft: DraftMapping, patch: Patch): DraftMapping {
  const entries = Object.entries({ ...draft, ...patch }).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  // Only fields of a draft were put in.
  return Object.fromEntries(entries) as DraftMapping;
}

function withPart(
  date: DateColumns | undefined,
  part: 'year' | 'month' | 'day',
  column: ColumnName | undefined,
): DateColumns | undefined {
  const parts = defined({ ...(date && 'year' in date && date), [part]: column });
  return parts.year === undefined ? undefined : { ...parts, year: parts.year };
}

function withDegrees(
  point: DraftMapping['point'],
  part: 'lat' | 'lng',
  column: ColumnName | undefined,
): DraftMapping['point'] {
  const before = point && 'lat' in point ? point : { lat: '', lng: '' };
  const { lat, lng } = { ...before, ...(part === 'lat' ? { lat: column ?? '' } : { lng: column ?? '' }) };
  return lat === '' && lng === '' ? undefined : { lat, lng };
}

function withActor(
  actors: NonNullable<DraftMapping['actors']>,
  at: number,
  column: ColumnName | undefined,
): DraftMapping['actors'] {
  const others = actors.filter((_, index) => index !== at);
  return column === undefined
    ? others
    : [...others.slice(0, at), { ...actors[at], column }, ...others.slice(at)];
}

function figureOf({ figures }: DraftMapping, measure: string): Figure | undefined {
  return figures?.find((figure) => figure.measure === measure);
}

function withFigure(
  draft: DraftMapping,
  measure: string,
  patch: { readonly [Part in 'best' | 'low' | 'high']?: ColumnName | undefined },
): DraftMapping {
  const { figures = [] } = draft;
  const claimant = figures[0]?.claimant ?? { name: '' };
  const before = figureOf(draft, measure);
  const { best, low, high, ...rest } = defined({ ...before, ...patch });
  const isEmpty = best === undefined && low === undefined && high === undefined;
  const columns = defined({ best, low, high });
  const after: Figure = { claimant, ...rest, measure, ...columns };
  const others = figures.filter((one) => one !== before);
  return patched(draft, { figures: isEmpty ? others : [...others, after] });
}

function withSource(
  draft: DraftMapping,
  patch: { readonly [Part in 'name' | 'title' | 'url' | 'reported']?: ColumnName | undefined },
): DraftMapping {
  const [first, ...others] = draft.sources ?? [];
  const source = defined({ ...first, ...patch });
  return patched(draft, { sources: Object.keys(source).length === 0 ? others : [source, ...others] });
}

type Defined<Of> = { readonly [Name in keyof Of]?: Exclude<Of[Name], undefined> };

function defined<Of extends object>(of: Of): Defined<Of> {
  // What is left has the same names.
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Defined<Of>;
}
