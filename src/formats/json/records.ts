import { shown, type Issue } from '../../model/issue';
import type { Chunks } from '../chunks';
import { peek } from '../peek';
import { JsonSplitter, rootList, type JsonHandler } from './jsonSplitter';
import { isRaw } from './shape';

/** A JSON object, fresh from JSON.parse. */
export type JsonRecord = { readonly [name: string]: unknown };

export type RecordsHandler = {
  /** A list whose elements are records, by its name: `Result`, `result.records`; `''` for a list that is the file. */
  readonly isList: (name: string) => boolean;
  /** An object whose fields may be such lists. Default: none is. */
  readonly isObject?: (name: string) => boolean;
  /** A record and its number in its list, from 1. */
  readonly record: (record: JsonRecord, row: number, list: string) => void;
  /** Any other field of the file. Default: it isn't read. */
  readonly field?: (name: string, value: unknown) => void;
  readonly issue: (issue: Issue) => void;
};

/** How the records of a JSON file stand: in a list that is the file, in fields of an object, or one a line. */
export type JsonForm = 'list' | 'object' | 'lines';

/** How the records stand in a file that begins so; undefined for what isn't JSON. */
export function jsonForm(head: string): JsonForm | undefined {
  const text = head.replace(/^[\ufeff\u001e]+/, '').trimStart();
  if (text.startsWith('[')) return 'list';
  if (!text.startsWith('{')) return undefined;
  const lineEnd = text.indexOf('\n');
  if (lineEnd < 0) return 'object';
  const first = text.slice(0, lineEnd).trimEnd();
  const next = text.slice(lineEnd).replace(/^[\s\u001e]+/, '');
  return first.endsWith('}') && (next === '' || next.startsWith('{')) && first.length > 1
    ? 'lines'
    : 'object';
}

/**
 * Reads the records of a JSON file. One that is broken, nested too deeply or no object costs itself, and is told with
 * its row: what follows is read from where the next record begins as the first one did.
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

/** Takes lines apart; those longer than a record may be are told. */
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

/** Hands over a record; tells what is none. */
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

/** A number that JSON.parse would round: kept as the text that it is. */
const longNumber = /"(?:[^"\\]|\\.)*"|[-\d][\d.eE+-]{16,}/g;

/** The value of a JSON text; undefined where it is none. */
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

/** Knows a record's beginning by the first name in the first one that was read of its list. */
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

/** Whether what stands at an index is the value of a name, and so no element of a list. */
function isValue(text: string, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && text.charCodeAt(before) <= 32) before--;
  return text.charAt(before) === ':';
}
