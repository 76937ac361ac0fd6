/** Callbacks of a streaming CSV parser; `row` counts from 1, the heading row being row 1. */
export type CsvHandler = {
  readonly row: (cells: readonly string[], row: number) => void;
  /**
   * Reports a row with an unclosed quotation mark, whose cells can't be separated; parsing continues on the
   * next line.
   */
  readonly broken: (row: number, value: string) => void;
  /** Reports a row that doesn't end within the size limit; nothing after it can be parsed. */
  readonly stopped: (row: number, value: string) => void;
};

export type CsvOptions = {
  /** Cell separator, a single character. */
  readonly separator: string;
};

export const csvLimits = { row: 4_000_000 /* characters of one row, beyond which it is read no further */ };

const [tab, lineFeed, carriageReturn, quote] = [9, 10, 13, 34];

/**
 * Streaming CSV parser (RFC 4180) for chunks cut anywhere: handles quotes, line breaks inside them, any line
 * ending, and a byte order mark.
 */
export class CsvSplitter {
  private readonly handler: CsvHandler;
  private buffer = '';
  /** Chunks of a long row that aren't appended to the buffer yet, and their total length in characters. */
  private waiting: string[] = [];
  private waitingLength = 0;
  private readonly separator: number;
  private begun = false;
  private rows = 0;
  private stopped = false;

  constructor(handler: CsvHandler, { separator }: CsvOptions) {
    this.handler = handler;
    this.separator = separator.charCodeAt(0);
  }

  /** Parses a chunk; returns false once nothing more can be parsed. */
  push(chunk: string): boolean {
    if (this.stopped) return false;
    this.waiting.push(chunk);
    this.waitingLength += chunk.length;
    // A row is read from its beginning: one that goes on is tried again when as much of it again has come.
    if (this.waitingLength < this.buffer.length && this.buffer.length + this.waitingLength <= csvLimits.row)
      return true;
    this.takeWaiting();
    this.read(false);
    // An open quote costs its row alone; without one the row is too long for anything.
    if (this.buffer.length > csvLimits.row) this.read(false, true);
    if (this.buffer.length > csvLimits.row) this.stop();
    return !this.stopped;
  }

  private takeWaiting(): void {
    this.buffer += this.waiting.length === 1 ? (this.waiting[0] ?? '') : this.waiting.join('');
    this.waiting = [];
    this.waitingLength = 0;
  }

  end(): void {
    if (this.stopped) return;
    this.takeWaiting();
    this.read(true);
    if (this.buffer !== '') this.stop();
  }

  /**
   * Parses the complete rows in the buffer and keeps the rest. `full`: doesn't wait for a closing quotation
   * mark.
   */
  private read(last: boolean, full = last): void {
    let from = 0;
    if (!this.begun && this.buffer !== '') {
      this.begun = true;
      if (this.buffer.charCodeAt(0) === 0xfeff) this.buffer = this.buffer.slice(1);
    }
    const { buffer, separator } = this;
    const quoted = { separator, last, full, literal: false };
    const literal = { ...quoted, literal: true };
    while (from < buffer.length) {
      const cells: string[] = [];
      let next = readRow(buffer, from, cells, quoted);
      // In a table with tabs a quote may be a letter.
      const isBroken = next === stray && separator !== tab;
      if (next === stray) {
        cells.length = 0;
        next = readRow(buffer, from, cells, literal);
      }
      if (next < 0) break;
      this.rows++;
      if (isBroken) this.handler.broken(this.rows, buffer.slice(from, Math.min(next, from + 60)).trim());
      from = next;
      if (isBroken) continue;
      // A blank line is nothing; spreadsheets count it all the same.
      if (cells.length > 1 || cells[0] !== '') this.handler.row(cells, this.rows);
    }
    this.buffer = buffer.slice(from);
  }

  private stop(): void {
    this.stopped = true;
    this.handler.stopped(this.rows + 1, this.buffer.slice(0, 60));
  }
}

/**
 * Special results of `readRow`: the text ends before the row does, or a quotation mark in the row isn't
 * closed.
 */
const [unfinished, stray] = [-1, -2];

type RowOptions = {
  readonly separator: number;
  /** Whether the text reaches the end of the file. */
  readonly last: boolean;
  /**
   * Whether a quotation mark not closed in the text is an error, instead of a reason to wait for more text.
   */
  readonly full: boolean;
  /** Whether quotation marks are ordinary characters. */
  readonly literal: boolean;
};

/** Parses one row into `cells`; returns the index of the next row, or `unfinished` or `stray`. */
function readRow(
  text: string,
  from: number,
  cells: string[],
  { separator, last, full, literal }: RowOptions,
): number {
  const { length } = text;
  let at = from;
  for (;;) {
    let cell: string;
    if (text.charCodeAt(at) === quote && !literal) {
      const close = closingQuote(text, at + 1);
      if (close < 0) return full ? stray : unfinished;
      // A quote at the very end may be the first half of a doubled one.
      if (close === length - 1 && !last) return unfinished;
      cell = text.slice(at + 1, close);
      if (cell.includes('"')) cell = cell.replaceAll('""', '"');
      const end = cellEnd(text, close + 1, separator);
      if (end > close + 1) {
        // Text behind a closing quote breaks the rule. In one line it is kept as a part of the cell; behind several
        // lines the quote that closes is one that opens another cell.
        if (separator === tab || /[\r\n]/.test(cell)) {
          if (end >= length && !last) return unfinished;
          if (!/^ *$/.test(text.slice(close + 1, end))) return stray;
        }
        cell = /^ *$/.test(text.slice(close + 1, end)) ? cell : asWritten(text.slice(at, end));
      }
      at = end;
    } else {
      const end = cellEnd(text, at, separator);
      cell = text.slice(at, end);
      at = end;
    }
    if (at >= length && !last) return unfinished;
    cells.push(cell);
    const code = text.charCodeAt(at);
    if (at < length && code === separator) {
      at++;
      continue;
    }
    if (code !== carriageReturn) return at + 1;
    // A line feed that follows belongs to this line end: without it in sight, nobody knows.
    if (at + 1 >= length && !last) return unfinished;
    return text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1;
  }
}

/**
 * Returns a cell with text behind its closing quotation mark as it is written, `"Storm" brigade`, without
 * marks around all of it.
 */
function asWritten(cell: string): string {
  const text = cell.trimEnd();
  return text.endsWith('"') ? text.slice(1, -1) : text;
}

/**
 * Returns the index of the quotation mark that closes a cell, skipping doubled ones; −1 if it isn't in the
 * text.
 */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== quote) return at;
  }
  return -1;
}

function cellEnd(text: string, from: number, separator: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === lineFeed || code === carriageReturn) break;
  }
  return at;
}
