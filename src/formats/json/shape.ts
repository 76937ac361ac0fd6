import { shown, type Issue, type IssueCode, type Severity } from '../../model/issue';

/** Where a value stands, for the issues that are told of it. */
export type Spot = {
  readonly list: string;
  readonly row: number;
  /** Id of the row, once it is known. */
  readonly id?: string;
  /** Names before this value's own: `positions[2].` */
  readonly path: string;
};

/** Whom a door tells what it finds wrong. */
export type Teller = {
  issue(issue: Issue): void;
  /** Told of every field that no shape names; it passes each name on once. */
  unknownField(spot: Spot, field: string): void;
};

/** How one field is read. */
export type Field<Value> = {
  /** True only where reading the value changes nothing of it and tells nothing. It allocates nothing: most values are right. */
  readonly isRight: (value: unknown) => boolean;
  /** `undefined` means that it can't be; `spot` is that of the record, `name` the field's own. */
  readonly read: (value: unknown, spot: Spot, name: string, tell: Teller) => Value | undefined;
  /** What is told of a value that can't be read; without it `read` has told by itself. */
  readonly code?: IssueCode;
  /** Without it the whole record is unreadable. */
  readonly need?: true;
  /** Stands in for a value that is absent or unreadable. */
  readonly fallback?: NoInfer<Value>;
  /** An absent value is worth a warning, though there is a fallback. */
  readonly expected?: true;
};

/** One reader for each field of a record: a field that is forgotten here doesn't compile. */
export type Shape<Row> = { readonly [Name in keyof Required<Row>]: Field<Exclude<Row[Name], undefined>> };

type Raw = { [name: string]: unknown };

/**
 * The door through which a record comes in: checks and fills it in place, so that what is right stays, what
 * is wrong is taken out and told of, and what the shape doesn't name is kept. Undefined where a needed field
 * can't be read. `value` must be fresh from JSON.parse: nobody else may hold it.
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
 * True only where a record is exactly as `readShape` would leave it, with nothing to tell: every field right,
 * none unknown, and none absent that something would stand in for.
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

/** False where the field is needed and can't be read. */
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
