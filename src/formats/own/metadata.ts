import type { Bounds, Metadata, Period } from '../../model/dataset';
import type { Origin } from '../../model/origin';
import { pairDecisions, type DecidedPair } from '../../model/pair';
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

const originShape: Shape<Origin> = {
  id: field.need(field.id),
  title: field.or(field.text, ''),
  version: field.or(field.string, ''),
  edition: field.edtf,
  licence: field.or(field.string, ''),
  attribution: field.or(field.text, ''),
  period: field.record({ from: field.need(field.edtf), to: field.need(field.edtf) }),
  timeZone: field.string,
  address: field.url,
  sha256: field.string,
};

const originsField: Field<readonly [Origin, Origin]> = {
  isRight: field.unasked,
  code: 'list-expected',
  read: (...value) => {
    const [first, second, third] = field.listOf(field.record(originShape)).read(...value) ?? [];
    return first && second && !third ? [first, second] : undefined;
  },
};

const pairShape: Shape<DecidedPair> = {
  a: field.need(field.id),
  b: field.need(field.id),
  score: field.or(field.number, 0),
  // Found anew where they are shown: what a file says of them is nobody's word.
  reasons: field.or({ isRight: field.unasked, read: () => [] }, []),
  decision: field.need(field.oneOf(pairDecisions)),
  decided: field.or(field.string, ''),
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
  origins: originsField,
  pairs: field.listOf(field.record(pairShape)),
};

/** Reads the metadata of a dataset from its top-level fields; missing ones get defaults. */
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
