import { shown, type Issue } from '../../model/issue';
import type { Chunks } from '../chunks';
import { peek } from '../peek';
import { JsonSplitter, rootList, type JsonHandler } from './jsonSplitter';
import { isRaw } from './shape';

/** JSON object as returned by JSON.parse. */
export type JsonRecord = { readonly [name: string]: unknown };

export type RecordsHandler = {
  /**
   * Returns whether a list contains records, by its name: `Result`, `result.records`; `''` for a file that is
   * a list.
   */
  readonly isList: (name: string) => boolean;
  /** Returns whether an object may contain lists of records. Default: none does. */
  readonly isObject?: (name: string) => boolean;
  /** Receives a record with its number in its list, from 1. */
  readonly record: (record: JsonRecord, row: number, list: string) => void;
  /** Receives any other field of the file. Default: such fields are ignored. */
  readonly field?: (name: string, value: unknown) => void;
  readonly issue: (issue: Issue) => void;
};

/**
 * Arrangement of records in a JSON file: one top-level list, lists in fields of an object, or one record per
 * line (JSON Lines).
 */
export type JsonForm = 'list' | 'object' | 'lines';

/** Detects from the beginning of a file how its records are arranged; undefined if it isn't JSON. */
export function jsonForm(head: string): JsonForm | undefined {
  const text = head.replace(/^[\ufeff\u001e]+/, '').trimStart();
  if (text.startsWith('[')) return 'list';
  if (!text.startsWith('{')) return undefined;
  const lineEnd = text.indexOf('\n');
  if (lineEnd < 0) return 'object';
  const first = text.slice(0, lineEnd).trimEnd();
  const next = text.slice(lineEnd).replace(/^[\s\u001e]+/, '');
  if (!first.endsWith('}') || first.length < 2) return 'object';
  if (next !== '') return next.startsWith('{') ? 'lines' : 'object';
  // A whole file in one line: an answer or a collection with its list, or a single record.
  return /\[\s*\{/.test(first) ? 'object' : 'lines';
}

/**
 * Streams the records of a JSON file to a handler. A record that is invalid, nested too deeply or not an
 * object is reported with its row and skipped; reading continues where the next record begins.
 */
export async function readRecords(chunks: Chunks, handler: RecordsHandler): Promise<void> {
  const { head, all } = await peek(chunks);
  const form = jsonForm(head) ?? 'object';
  const reading = form === 'lines' ? createLines(handler) : createSplit(handler, form);
  let first = true;
  for await (const chunk of all) {
    const text = first ? chunk.replace(/^\ufeff/, '') : chunk;
    first = false;
    if (!reading.push(text)) break;
  }
  reading.end();
}

type Reading = { push(chunk: string): boolean; end(): void };

function createSplit(handler: RecordsHandler, root: 'list' | 'object'): Reading {
  const begins = createBeginnings();
  const of: JsonHandler = {
    isList: (name) => handler.isList(name),
    isObject: (name) => handler.isObject?.(name) ?? false,
    field(name, text) {
      if (handler.field) handler.field(name, parsed(text));
    },
    element(list, row, text) {
      if (!handler.isList(list)) return true;
      const value = parsed(text);
      const spot = { list, row, line: () => splitter.line };
      if (!takeRecord(value, text, spot, handler)) return value !== undefined || text === '';
      begins.learn(list, text);
      return true;
    },
    broken(code, { list, row, line, value }) {
      const where = list === undefined || row === 0 ? { row: 0 } : { list: 'events', row };
      handler.issue({ severity: 'error', code, ...where, line, value: shown(value) });
    },
    resume: (text, from) => begins.next(text, from),
  };
  const splitter: JsonSplitter = new JsonSplitter(of, root);
  return splitter;
}

/** Creates a reader of JSON Lines: one record per line. */
function createLines(handler: RecordsHandler): Reading {
  let open: string[] = [];
  let line = 0;
  let row = 0;
  const take = (text: string): void => {
    line++;
    const bare = text.replace(/^\u001e/, '').trim();
    if (bare === '') return;
    row++;
    takeRecord(parsed(bare), bare, { list: rootList, row, line: () => line }, handler);
  };
  return {
    push(chunk) {
      let from = 0;
      for (let to = chunk.indexOf('\n'); to >= 0; to = chunk.indexOf('\n', from)) {
        open.push(chunk.slice(from, to));
        take(open.length === 1 ? (open[0] ?? '') : open.join(''));
        open = [];
        from = to + 1;
      }
      if (from < chunk.length) open.push(chunk.slice(from));
      return true;
    },
    end: () => take(open.join('')),
  };
}

type RecordSpot = { readonly list: string; readonly row: number; readonly line: () => number };

/** Passes a record on and returns true; reports a value that isn't an object and returns false. */
function takeRecord(value: unknown, text: string, spot: RecordSpot, handler: RecordsHandler): boolean {
  if (isRaw(value)) {
    handler.record(value, spot.row, spot.list);
    return true;
  }
  const code = text === '' ? 'nesting-too-deep' : value === undefined ? 'json-broken' : 'object-expected';
  const where = { list: 'events', row: spot.row, line: spot.line() };
  handler.issue({ severity: 'error', code, ...where, ...(text && { value: shown(text) }) });
  return false;
}

/** Matches numbers that JSON.parse would round (and strings, to skip them); they are kept as text. */
const longNumber = /"(?:[^"\\]|\\.)*"|[-\d][\d.eE+-]{16,}/g;

/** Parses JSON, with numbers of 17 digits and more kept as strings; undefined for invalid JSON. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (!/[\d.]{17}/.test(text)) return value;
    const kept = text.replace(longNumber, (part) => (part.startsWith('"') ? part : `"${part}"`));
    const exact: unknown = JSON.parse(kept);
    return exact;
  } catch {
    return undefined;
  }
}

/**
 * Creates a finder for the beginning of the next record in a broken list: a `{` followed by the same first
 * field name as in the list's first record.
 */
function createBeginnings() {
  const patterns = new Map<string, RegExp>();
  let last: RegExp | undefined;
  return {
    learn(list: string, text: string): void {
      last = patterns.get(list);
      if (last) return;
      const name = /^\{\s*("(?:[^"\\]|\\.){0,200}")\s*:/.exec(text)?.[1];
      last = new RegExp(
        name === undefined ? '\\{\\s*"' : `\\{\\s*${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s*:`,
        'g',
      );
      patterns.set(list, last);
    },
    next(text: string, from: number): number {
      const pattern = last ?? /\{\s*"/g;
      pattern.lastIndex = from;
      for (let found = pattern.exec(text); found; found = pattern.exec(text))
        if (!isValue(text, found.index)) return found.index;
      return -1;
    },
  };
}

/** Tests whether the object at an index is the value of a field, and so not an element of the list. */
function isValue(text: string, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && text.charCodeAt(before) <= 32) before--;
  return text.charAt(before) === ':';
}
