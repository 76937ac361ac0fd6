import { shown, type Issue, type IssueCode, type Severity } from '../../model/issue';

/** Position of a value in a file, for issues about it. */
export type Spot = {
  readonly list: string;
  readonly row: number;
  /** Id of the row's record, once it is known. */
  readonly id?: string;
  /** Path of the enclosing record, as prefix of field names: `positions[2].`. */
  readonly path: string;
};

/** Receiver of the issues found when records are validated. */
export type Teller = {
  issue(issue: Issue): void;
  /** Receives every field that isn't part of the format; reports each name only once. */
  unknownField(spot: Spot, field: string): void;
};

/** Validator and reader of one field of a record. */
export type Field<Value> = {
  /**
   * Fast path: returns true only if the value is valid as it is, so that reading would neither change nor
   * report anything. Allocates nothing.
   */
  readonly isRight: (value: unknown) => boolean;
  /**
   * Reads the value, converting it if needed; undefined if it is unreadable. `spot`: position of the record;
   * `name`: the field's name.
   */
  readonly read: (value: unknown, spot: Spot, name: string, tell: Teller) => Value | undefined;
  /** Code of the issue reported for an unreadable value. Default: none, as `read` reports it itself. */
  readonly code?: IssueCode;
  /** Marks the field as required: without it the whole record is rejected. */
  readonly need?: true;
  /** Fallback for an absent or unreadable value. */
  readonly fallback?: NoInfer<Value>;
  /** Reports an absent value as a warning, although there is a fallback. */
  readonly expected?: true;
};

/**
 * Schema of a record: one validator for each of its fields. Leaving out a field's validator is an error at
 * compile time.
 */
export type Shape<Row> = { readonly [Name in keyof Required<Row>]: Field<Exclude<Row[Name], undefined>> };

type Raw = { [name: string]: unknown };

/**
 * Validates a record and completes it in place: valid fields stay, unreadable ones are removed and reported,
 * defaults are filled in, unknown fields are kept. Undefined if a required field is unreadable. `value` must
 * come from JSON.parse and not be shared, as it is mutated.
 */
export function readShape<Row>(
  shape: Shape<Row>,
  value: unknown,
  spot: Spot,
  tell: Teller,
  severity: Severity = 'warning',
): Row | undefined {
  if (!isRaw(value)) {
    tell.issue(issueAt(spot, severity, 'object-expected', '', value));
    return undefined;
  }
  const id = value['id'];
  const here = spot.path === '' && typeof id === 'string' ? { ...spot, id } : spot;
  const context = { spot: here, tell, severity };
  let whole = true;
  for (const name in shape) {
    const field: Field<unknown> = shape[name];
    if (!readField(field, value, name, context)) whole = false;
  }
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(shape, name)) continue;
    tell.unknownField(here, name);
    // An own field of this name is harmless here, and not where somebody copies it by assignment.
    if (name === '__proto__') delete value[name];
  }
  // Each field of the shape has just been read: what is left is a Row.
  return whole ? (value as Row) : undefined;
}

/**
 * Tests whether a record is fully valid, so that `readShape` would neither change nor report anything: every
 * field valid, none unknown, none absent that has a default.
 */
export function isRight<Row>(shape: Shape<Row>, value: unknown): value is Row {
  if (!isRaw(value)) return false;
  let found = 0;
  for (const name in shape) {
    const field: Field<unknown> = shape[name];
    // No field of a shape has a name that objects inherit.
    const given = value[name];
    if (given === undefined) {
      if (field.need || field.expected || field.fallback !== undefined) return false;
    } else {
      if (given === null || given === '' || !field.isRight(given)) return false;
      found++;
    }
  }
  return Object.keys(value).length === found;
}

/** Reads one field of a record in place; returns false if the field is required and absent or unreadable. */
function readField(
  field: Field<unknown>,
  record: Raw,
  name: string,
  { spot, tell, severity }: { readonly spot: Spot; readonly tell: Teller; readonly severity: Severity },
): boolean {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  const absent = value === undefined || value === null || value === '';
  const read = absent ? undefined : field.read(value, spot, name, tell);
  if (read !== undefined) {
    if (read !== value) record[name] = read;
    return true;
  }
  if (!absent) {
    if (field.code) tell.issue(issueAt(spot, field.need ? severity : 'warning', field.code, name, value));
  } else if (field.need || field.expected) {
    tell.issue(issueAt(spot, field.need ? severity : 'warning', 'field-missing', name));
  }
  if (field.fallback !== undefined) record[name] = field.fallback;
  else if (value !== undefined) delete record[name];
  return field.need === undefined;
}

export function issueAt(
  spot: Spot,
  severity: Severity,
  code: IssueCode,
  name: string,
  value?: unknown,
): Issue {
  const field = (spot.path + name).replace(/\.$/, '');
  return {
    severity,
    code,
    list: spot.list,
    row: spot.row,
    ...(spot.id === undefined ? undefined : { id: spot.id }),
    ...(field === '' ? undefined : { field }),
    ...(value === undefined ? undefined : { value: shown(value) }),
  };
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
