import { joinList } from '../delimited/csvCell';
import type { JsonRecord } from '../json/records';
import { isRaw } from '../json/shape';

/** Maximum nesting depth of objects that are flattened to dotted column names; deeper values stay as JSON. */
const deepest = 6;

/** Flattens a JSON record to cells by column name: nested objects as `a.b`, lists as `x; y`, null as `''`. */
export function cellsOf(record: JsonRecord): Map<string, string> {
  const cells = new Map<string, string>();
  addCells(cells, '', record, 1);
  return cells;
}

/** Formats a JSON scalar as cell text; `''` for null or undefined, JSON for objects and lists. */
export function scalarText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function addCells(cells: Map<string, string>, path: string, record: JsonRecord, depth: number): void {
  for (const [name, value] of Object.entries(record)) {
    const column = path + name;
    const point = isRaw(value) && isPoint(value) ? pointText(value['coordinates']) : undefined;
    if (point !== undefined) addCell(cells, column, point);
    else if (isRaw(value) && depth < deepest) addCells(cells, `${column}.`, value, depth + 1);
    else if (Array.isArray(value)) addList(cells, column, value);
    else addCell(cells, column, scalarText(value));
  }
}

function addList(cells: Map<string, string>, column: string, list: readonly unknown[]): void {
  const point = arePoint(list) ? `[${list.join(', ')}]` : undefined;
  if (point !== undefined) return addCell(cells, column, point);
  const records = list.filter(isRaw);
  if (records.length === 0 || records.length < list.length) {
    addCell(cells, column, joinList(list.map(scalarText)));
    return;
  }
  // A list of records: a list a field, so that the first parts of all belong together.
  for (const name of new Set(records.flatMap((record) => Object.keys(record)))) {
    const parts = records.map((record) => (Object.hasOwn(record, name) ? scalarText(record[name]) : ''));
    addCell(cells, `${column}.${name}`, joinList(parts));
  }
}

function isPoint({ type, coordinates }: JsonRecord): boolean {
  return type === 'Point' && Array.isArray(coordinates);
}

/** Formats the coordinates of a GeoJSON point as well-known text, in which the longitude is first too. */
function pointText(coordinates: unknown): string | undefined {
  return Array.isArray(coordinates) && areNumbers(coordinates)
    ? `Point(${coordinates.map(scalarText).join(' ')})`
    : undefined;
}

/** Tests for a list of two numbers, at least one with a fraction, and perhaps a height: coordinates. */
function arePoint(list: readonly unknown[]): boolean {
  return areNumbers(list) && list.slice(0, 2).some((value) => !Number.isInteger(Number(value)));
}

function areNumbers(list: readonly unknown[]): boolean {
  if (list.length < 2 || list.length > 3) return false;
  return list.every((value) => Number.isFinite(Number(scalarText(value) || NaN)));
}

function addCell(cells: Map<string, string>, column: string, text: string): void {
  if (text !== '' || !cells.has(column)) cells.set(column, text);
}
