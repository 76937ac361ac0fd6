/**
 * Callbacks of a streaming splitter for the top levels of a JSON file; values are passed as unparsed JSON
 * text.
 */
export type JsonHandler = {
  /** Returns whether the list in a field is to be split into its elements. */
  readonly isList: (field: string) => boolean;
  /**
   * Returns whether the object in a field is to be split into its fields, named `outer.inner`. Default: none
   * is.
   */
  readonly isObject?: (field: string) => boolean;
  /** Receives a field that isn't split. `text` is empty if its value is nested too deeply. */
  readonly field: (name: string, text: string) => void;
  /**
   * Receives an element of a list; `row` counts from 1, `text` is empty if it is nested too deeply. A result
   * of false means that the text is invalid JSON, so that an intact element may begin inside it.
   */
  readonly element: (list: string, row: number, text: string) => unknown;
  /**
   * Reports a syntax error after which the rest of the file, or of the list up to its next element, is
   * unreadable.
   */
  readonly broken: (code: JsonBreak, where: JsonWhere) => void;
  /**
   * Finds where the next element of a broken list begins: its index in `text`, at or after `from`; −1 if
   * there is none so far. Default: nothing after a syntax error is read.
   */
  readonly resume?: (text: string, from: number) => number;
};

export type JsonBreak = 'json-broken' | 'json-truncated' | 'record-too-long';
export type JsonWhere = {
  readonly list: string | undefined;
  readonly row: number;
  readonly line: number;
  readonly value: string;
};

export const jsonLimits = {
  depth: 64 /* brackets open at once within one record */,
  record: 8_000_000 /* characters of one record: a map's outline fits, a file without an end doesn't */,
  again: 8_000_000 /* characters of a file that are read a second time, behind a break */,
};

/** Name for a list that is the top-level value of the file. */
export const rootList = '';

type Expected =
  | 'object'
  | 'key'
  | 'first-key'
  | 'colon'
  | 'value'
  | 'comma'
  | 'first-element'
  | 'element'
  | 'next'
  | 'end'
  | 'lost';

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket, comma, colon] = [
  34, 92, 123, 125, 91, 93, 44, 58,
];

/**
 * Number of characters kept at the end of skipped text after a syntax error, so that the beginning of an
 * element cut by a chunk is still found.
 */
const seam = 1000;

/**
 * Streaming splitter of a JSON object or list of records, for chunks cut anywhere, which holds at most one
 * record in memory. It only finds where records end; their content is left to JSON.parse.
 */
export class JsonSplitter {
  private readonly handler: JsonHandler;
  private buffer = '';
  /** Chunks of a long value that aren't appended to the buffer yet, and their total length in characters. */
  private waiting: string[] = [];
  private waitingLength = 0;
  /** Index in the buffer at which scanning continues. */
  private at = 0;
  /** Index in the buffer at which the current value begins; −1 between values. */
  private start = -1;
  private depth = 0;
  private deepest = 0;
  private inString = false;
  private expected: Expected = 'object';
  private key = '';
  /**
   * Name prefixes of the objects that are open, outermost first, each with its parents' names and a dot:
   * `result.`.
   */
  private readonly path: string[] = [];
  private readonly root: 'object' | 'list';
  private list: string | undefined;
  /** Number of characters that may still be scanned a second time after syntax errors. */
  private spare = jsonLimits.again;
  private readonly rows = new Map<string, number>();
  /** Number of line breaks passed, and the index of the next one; −1 if it hasn't been searched for. */
  private breaks = 0;
  private nextBreak = -1;
  private lookFrom = 0;
  private stopped = false;

  /** Creates a splitter. `root`: type of the file's top-level value. Default: an object. */
  constructor(handler: JsonHandler, root: 'object' | 'list' = 'object') {
    this.handler = handler;
    this.root = root;
  }

  /** Line number, from 1, at the end of the value passed on last; computed on demand. */
  get line(): number {
    return this.lineAt(this.at);
  }

  /** Scans a chunk; returns false once nothing more can be read. */
  push(chunk: string): boolean {
    if (this.stopped) return false;
    this.waiting.push(chunk);
    this.waitingLength += chunk.length;
    // A value that goes on is looked at when as much of it again has come: to put it together for each chunk would
    // cost its length each time.
    const tooLong = this.buffer.length + this.waitingLength > jsonLimits.record;
    if (this.start >= 0 && this.waitingLength < this.buffer.length && !tooLong) return true;
    this.readWaiting();
    return !this.stopped;
  }

  /** Index of the first character in the buffer that is still needed. */
  private get kept(): number {
    return this.start < 0 ? this.at : this.start;
  }

  private readWaiting(): void {
    if (this.nextBreak === Infinity) {
      this.nextBreak = -1;
      this.lookFrom = this.buffer.length;
    }
    const came = this.waiting.length === 1 ? (this.waiting[0] ?? '') : this.waiting.join('');
    this.buffer = this.buffer === '' ? came : this.buffer + came;
    this.waiting = [];
    this.waitingLength = 0;
    this.read();
    while (!this.stopped && this.buffer.length - this.kept > jsonLimits.record) {
      this.stop('record-too-long', this.unfinished());
      this.read();
    }
    this.drop(this.kept);
  }

  end(): void {
    if (!this.stopped && this.waitingLength > 0) this.readWaiting();
    while (!this.stopped && this.expected !== 'end' && this.expected !== 'lost') {
      // Where another element is in sight, the file doesn't end in the middle: a quote too many hides the rest.
      const hides = this.start >= 0 && (this.handler.resume?.(this.buffer, this.start + 1) ?? -1) >= 0;
      this.stop(hides ? 'json-broken' : 'json-truncated', this.unfinished());
      if (!this.stopped) this.read();
    }
  }

  private read(): void {
    while (!this.stopped) {
      if (this.expected === 'lost' && !this.find()) return;
      if (this.start >= 0) {
        const end = this.valueEnd();
        if (end < 0) return;
        this.take(end);
        continue;
      }
      this.skipBlanks();
      if (this.at >= this.buffer.length) return;
      this.step(this.buffer.charCodeAt(this.at));
    }
  }

  /** Processes one character between values, according to what is expected next. */
  private step(code: number): void {
    const { expected } = this;
    if (expected === 'object') {
      if (code === openBrace && this.root === 'object') return this.pass('first-key');
      if (code !== openBracket || this.root === 'object') return this.stop('json-broken');
      this.list = rootList;
      return this.pass('first-element');
    }
    if ((expected === 'first-key' || expected === 'key') && code === quote) return this.begin();
    if ((expected === 'first-key' || expected === 'comma') && code === closeBrace)
      return this.pass(this.path.pop() === undefined ? 'end' : 'comma');
    if (expected === 'comma' && code === comma) return this.pass('key');
    if (expected === 'colon' && code === colon) return this.pass('value');
    if (expected === 'value') {
      if (code === openBrace && this.path.length < jsonLimits.depth && this.handler.isObject?.(this.key)) {
        this.path.push(`${this.key}.`);
        return this.pass('first-key');
      }
      if (code !== openBracket || !this.handler.isList(this.key)) return this.begin();
      this.list = this.key;
      return this.pass('first-element');
    }
    if ((expected === 'first-element' || expected === 'next') && code === closeBracket) {
      const isRoot = this.root === 'list';
      this.list = undefined;
      return this.pass(isRoot ? 'end' : 'comma');
    }
    if (expected === 'next' && code === comma) return this.pass('element');
    if (expected === 'first-element' || expected === 'element') return this.begin();
    this.stop('json-broken');
  }

  private pass(next: Expected): void {
    this.expected = next;
    this.at++;
  }

  private begin(): void {
    const code = this.buffer.charCodeAt(this.at);
    // A comma or a closing bracket where a value is due: an atom of no characters would go round for ever.
    if (code === comma || code === colon || code === closeBrace || code === closeBracket)
      return this.stop('json-broken');
    this.start = this.at;
    this.depth = 0;
    this.deepest = 0;
  }

  /**
   * Returns the index after the end of the value that begins at `start`; −1 if its end isn't in the buffer
   * yet.
   */
  private valueEnd(): number {
    const { buffer } = this;
    const { length } = buffer;
    let at = this.at;
    while (at < length) {
      if (this.inString) {
        const close = closingQuote(buffer, at, this.start);
        if (close < 0) break;
        this.inString = false;
        at = close + 1;
        if (this.depth === 0) return at;
        continue;
      }
      const code = buffer.charCodeAt(at);
      if (code === quote) {
        if (this.depth === 0 && at > this.start) return at;
        this.inString = true;
      } else if (code === openBrace || code === openBracket) {
        if (++this.depth > this.deepest) this.deepest = this.depth;
      } else if (code === closeBrace || code === closeBracket) {
        if (this.depth === 0) return at;
        if (--this.depth === 0) return at + 1;
      } else if (this.depth === 0 && (code === comma || code <= 32)) {
        return at;
      }
      at++;
    }
    this.at = length;
    return -1;
  }

  /** Passes on the value from `start` to `end` as field, key or list element. */
  private take(end: number): void {
    const { start } = this;
    const text = this.buffer.slice(start, end);
    this.at = end;
    this.start = -1;
    if (this.list !== undefined) {
      const row = (this.rows.get(this.list) ?? 0) + 1;
      this.rows.set(this.list, row);
      this.expected = 'next';
      const read = this.handler.element(this.list, row, this.deepest > jsonLimits.depth ? '' : text);
      if (read === false) this.lookWithin(text, start);
    } else if (this.expected === 'value') {
      this.expected = 'comma';
      this.handler.field(this.key, this.deepest > jsonLimits.depth ? '' : text);
    } else {
      this.expected = 'colon';
      const key = parseKey(text);
      if (key === undefined) this.stop('json-broken', text);
      else this.key = (this.path.at(-1) ?? '') + key;
    }
  }

  /**
   * Continues at an element inside one that isn't valid JSON, where a superfluous quotation mark had hidden
   * it.
   */
  private lookWithin(text: string, start: number): void {
    const found = this.handler.resume?.(text, 1) ?? -1;
    if (found < 0 || this.spare < text.length - found) return;
    this.spare -= text.length - found;
    this.at = start + found;
    this.expected = 'element';
  }

  /** Continues at the next element after a syntax error; returns false if none is found so far. */
  private find(): boolean {
    const found = this.handler.resume?.(this.buffer, this.at) ?? -1;
    this.at = found < 0 ? Math.max(this.at, this.buffer.length - seam) : found;
    if (found >= 0) this.expected = 'element';
    return found >= 0;
  }

  private stop(code: JsonBreak, value = this.buffer.charAt(this.at)): void {
    const from = this.start < 0 ? this.at : this.start;
    const row = this.list === undefined ? 0 : (this.rows.get(this.list) ?? 0) + 1;
    const line = this.lineAt(from);
    this.handler.broken(code, { list: this.list ?? (this.key || undefined), row, line, value });
    const again = this.buffer.length - from;
    this.stopped = this.list === undefined || !this.handler.resume || this.spare < again;
    if (this.stopped || this.list === undefined) return;
    this.spare -= again;
    if (this.start >= 0) this.rows.set(this.list, row);
    this.at = this.start < 0 ? this.at : this.start + 1;
    this.start = -1;
    this.inString = false;
    this.expected = 'lost';
  }

  /** Returns the first 40 characters of a value that has no end, for an issue. */
  private unfinished(): string {
    return this.start < 0 ? '' : this.buffer.slice(this.start, this.start + 40);
  }

  private skipBlanks(): void {
    const { buffer } = this;
    let at = this.at;
    // A byte order mark, where whoever decoded the bytes left it in.
    if (this.expected === 'object' && buffer.charCodeAt(at) === 0xfeff) at++;
    for (; at < buffer.length; at++) {
      const code = buffer.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
    }
    this.at = at;
  }

  /** Returns the line number, from 1, of a character in the buffer; must be called with ascending indexes. */
  private lineAt(index: number): number {
    for (;;) {
      if (this.nextBreak < 0) {
        const found = this.buffer.indexOf('\n', this.lookFrom);
        this.nextBreak = found < 0 ? Infinity : found;
      }
      if (this.nextBreak >= index) return this.breaks + 1;
      this.breaks++;
      this.lookFrom = this.nextBreak + 1;
      this.nextBreak = -1;
    }
  }

  /** Discards the buffer before index `keep`. */
  private drop(keep: number): void {
    this.lineAt(keep);
    this.buffer = this.buffer.slice(keep);
    this.at -= keep;
    this.nextBreak = this.nextBreak < 0 ? -1 : this.nextBreak - keep;
    this.lookFrom -= keep;
    if (this.start >= 0) this.start -= keep;
  }
}

/**
 * Returns the index of the quotation mark that ends a string, skipping those escaped by an odd number of
 * backslashes; −1 if it isn't in the text.
 */
function closingQuote(text: string, from: number, start: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (before > start && text.charCodeAt(before) === backslash) before--;
    if ((at - 1 - before) % 2 === 0) return at;
  }
  return -1;
}

function parseKey(text: string): string | undefined {
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}
