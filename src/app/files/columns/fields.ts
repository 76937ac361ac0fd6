import type { FieldName } from '../../../formats/columns/proposal';
import type { Slot } from './slots';

/** Field of the dialog: the slots that always stand there, and those that the reader may ask for. */
export type Field = {
  readonly name: FieldName;
  readonly isNeeded?: true;
  readonly slots: readonly Slot[];
  readonly further?: readonly Slot[];
};

/** Fields in the order in which they stand. */
export const fields: readonly Field[] = [
  {
    name: 'date',
    isNeeded: true,
    slots: ['date'],
    further: ['time', 'year', 'month', 'day', 'datePrecision', 'whenKindBy'],
  },
  { name: 'title', isNeeded: true, slots: ['title'] },
  { name: 'point', slots: ['lat', 'lng'], further: ['both'] },
  { name: 'place', slots: ['place'] },
  { name: 'country', slots: ['country'] },
  { name: 'category', slots: ['category'] },
  { name: 'actors', slots: ['actor1'], further: ['actor2'] },
  { name: 'status', slots: ['status'] },
  { name: 'precision', slots: ['precision'] },
  { name: 'figures', slots: ['killed', 'wounded'], further: ['killedLow', 'killedHigh'] },
  { name: 'sources', slots: ['source', 'url'], further: ['sourceTitle', 'reported'] },
  { name: 'end', slots: ['end'], further: ['endTime', 'endYear', 'endMonth', 'endDay'] },
  { name: 'summary', slots: ['summary'] },
  { name: 'id', slots: ['id'] },
];
