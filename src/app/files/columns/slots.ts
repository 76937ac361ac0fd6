import type { ColumnName, DateColumns, Figure } from '../../../formats/columns/mapping';
import { columnsOfTitle } from '../../../formats/columns/mapping';
import type { DraftMapping } from '../../../formats/columns/proposal';
import { columnOfListed, listedIn, withListed, type ListedSlot } from './listed';
import { defined, patched } from './patch';

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
  | 'status'
  | 'precision'
  | 'claimant'
  | 'summary'
  | 'id'
  | 'datePrecision'
  | 'whenKindBy'
  | 'endYear'
  | 'endMonth'
  | 'endDay'
  | ListedSlot;

/** Returns the column that a slot has; undefined for none. A title of several columns has none. */
export function columnOf(draft: DraftMapping, slot: Slot): ColumnName | undefined {
  const listed = listedIn(draft, slot);
  if (listed) return columnOfListed(draft, listed);
  const { date, end, point } = draft;
  switch (slot) {
    case 'date':
      return date && 'column' in date ? date.column : undefined;
    case 'year':
    case 'month':
    case 'day':
      return date && 'year' in date ? date[slot] : undefined;
    case 'end':
      return end && 'column' in end ? end.column : undefined;
    case 'endYear':
    case 'endMonth':
    case 'endDay':
      return end && 'year' in end ? end[partsOfEnd[slot]] : undefined;
    case 'title': {
      const [column, ...more] = columnsOfTitle(draft.title ?? '');
      return more.length === 0 && draft.title === `{${column}}` ? column : undefined;
    }
    case 'lat':
    case 'lng':
      return point && 'lat' in point ? point[slot] || undefined : undefined;
    case 'both':
      return point && 'both' in point ? point.both : undefined;
    case 'status':
    case 'precision':
    case 'datePrecision':
    case 'whenKindBy':
      return draft[slot]?.column;
    case 'claimant': {
      const claimant = draft.figures?.[0]?.claimant;
      return claimant && 'column' in claimant ? claimant.column : undefined;
    }
    case 'time':
    case 'endTime':
    case 'place':
    case 'country':
    case 'category':
    case 'summary':
    case 'id':
      return draft[slot];
  }
  return undefined;
}

const partsOfEnd = { endYear: 'year', endMonth: 'month', endDay: 'day' } as const;

/**
 * Returns the draft with a column in a slot; undefined empties it. The slot's own column changes nothing, and what else
 * the draft says stays: the words of a status or precision alone belong to their column and go with it.
 */
export function withColumn(draft: DraftMapping, slot: Slot, column: ColumnName | undefined): DraftMapping {
  if (column === columnOf(draft, slot) && !(slot === 'title' && column === undefined)) return draft;
  const listed = listedIn(draft, slot);
  if (listed) return withListed(draft, listed, column);
  switch (slot) {
    case 'date':
    case 'end':
      return patched(draft, { [slot]: column === undefined ? undefined : { column } });
    case 'year':
    case 'month':
    case 'day':
      return patched(draft, { date: withPart(draft.date, slot, column) });
    case 'endYear':
    case 'endMonth':
    case 'endDay':
      return patched(draft, { end: withPart(draft.end, partsOfEnd[slot], column) });
    case 'title':
      return patched(draft, { title: column === undefined ? undefined : `{${column}}` });
    case 'lat':
    case 'lng':
      return patched(draft, { point: withDegrees(draft.point, slot, column) });
    case 'both':
      return patched(draft, { point: column === undefined ? undefined : { both: column } });
    case 'status':
    case 'precision':
    case 'datePrecision':
    case 'whenKindBy':
      return patched(draft, { [slot]: column === undefined ? undefined : { column, words: {} } });
    case 'category': {
      // Looks are matched by the words of the category, whatever its column is called.
      const kinds = column === undefined ? undefined : draft.kinds && { ...draft.kinds, column };
      return patched(draft, { category: column, kinds });
    }
    case 'claimant':
      return withClaimant(draft, column === undefined ? { name: '' } : { column });
    default:
      return patched(draft, { [slot]: column });
  }
}

/**
 * Returns the draft with another claimant of the figures that have the first one's, and of those that lack one; figures
 * of other claimants keep theirs.
 */
export function withClaimant(draft: DraftMapping, claimant: Figure['claimant']): DraftMapping {
  const { figures = [] } = draft;
  const before = JSON.stringify(figures[0]?.claimant);
  const isMeant = (figure: Figure) => isUnclaimed(figure) || JSON.stringify(figure.claimant) === before;
  return patched(draft, {
    figures: figures.map((figure) => (isMeant(figure) ? { ...figure, claimant } : figure)),
  });
}

/** Whether a figure has nobody named who gives it. */
export function isUnclaimed({ claimant }: Figure): boolean {
  return 'name' in claimant && claimant.name.trim() === '';
}

/** Whether a draft has figures of which nobody is named who gives them. */
export function lacksClaimant({ figures = [] }: DraftMapping): boolean {
  return figures.some(isUnclaimed);
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
