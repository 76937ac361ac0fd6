import type { Bounds, Metadata, Period } from '../../model/dataset';
import type { Term } from '../../model/term';
import * as field from '../json/fields';
import { isRaw, readShape, type Field, type Shape, type Teller } from '../json/shape';
import { formatName } from './recogniseOwn';

const periodShape: Shape<Period> = {
  id: field.need(field.id),
  title: field.need(field.text),
  short: field.text,
  whole: field.text,
  from: field.need(field.edtf),
  to: field.need(field.edtf),
  default: field.boolean,
};

const termShape: Shape<Term> = {
  id: field.need(field.id),
  names: field.need(field.names),
  spellings: field.listOf(field.string),
};

const boundsField: Field<Bounds> = {
  isRight: field.unasked,
  code: 'coordinates-unreadable',
  read: (value) => {
    if (!Array.isArray(value) || value.length !== 4) return undefined;
    const degrees = value.filter(
      (side, i): side is number => typeof side === 'number' && Math.abs(side) <= (i % 2 === 0 ? 180 : 90),
    );
    const [west, south, east, north] = degrees;
    if (west === undefined || south === undefined || east === undefined || north === undefined)
      return undefined;
    return south <= north ? [west, south, east, north] : undefined;
  },
};

const timeZoneField: Field<string> = {
  isRight: field.unasked,
  code: 'value-unknown',
  read: (value) => (typeof value === 'string' && isTimeZone(value) ? value : undefined),
};

const metadataShape: Shape<Metadata> = {
  format: field.or({ ...field.oneOf([formatName]), code: 'version-unknown' }, formatName),
  id: field.expect(field.id, 'dataset'),
  version: field.or(field.string, ''),
  edition: field.edtf,
  title: field.expect(field.text, 'Untitled'),
  summary: field.text,
  naming: field.text,
  licence: field.or(field.string, ''),
  attribution: field.or(field.text, ''),
  timeZone: field.expect(timeZoneField, 'UTC'),
  bounds: boundsField,
  periods: field.or(field.listOf(field.record(periodShape)), []),
  terms: field.listOf(field.record(termShape)),
  // Texts by name, as names are.
  provenance: field.names,
};

/** The head of a dataset from the fields at its top; whatever is missing gets its default. */
export function readMetadata(top: ReadonlyMap<string, unknown>, tell: Teller): Metadata {
  const format = top.get('format');
  if (typeof format !== 'string') {
    tell.issue({ severity: 'warning', code: 'format-missing', row: 0, field: 'format' });
  }
  const record: unknown = Object.fromEntries(top);
  const metadata = readShape(
    metadataShape,
    isRaw(record) ? record : {},
    { list: 'metadata', row: 0, path: '' },
    tell,
  );
  if (!metadata) throw new Error('no field of the metadata is needed, so that it can always be read');
  return metadata;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
