/** Where a splitter hands what it finds at the top of a JSON object; texts are JSON, not yet parsed. */
export type JsonHandler = {
  /** True for a field whose list is to be taken apart, element by element. */
  readonly isList: (field: string) => boolean;
  /** True for a field whose object is to be looked into; its fields are named `outer.inner`. Default: none is. */
  readonly isObject?: (field: string) => boolean;
  /** A field that isn't taken apart. An empty text stands for one that is nested too deeply. */
  readonly field: (name: string, text: string) => void;
  /**
   * An element of a list; `row` counts from 1. An empty text stands for one that is nested too deeply. False: it isn't
   * JSON, so that another may begin within it.
   */
  readonly element: (list: string, row: number, text: string) => unknown;
  /** The file can't be read any further, or a list not before its next element; list and row say how far it was read. */
  readonly broken: (code: JsonBreak, where: JsonWhere) => void;
  /**
   * Index at or behind `from` at which an element of a broken list begins anew; −1 where none is in sight. Default: what
   * stands behind a break isn't read.
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

/** The name of a list that is the whole file. */
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

/** Characters that are kept of what is passed over behind a break: the beginning of an element is shorter. */
const seam = 1000;

/**
 * Takes a JSON object, or a list of records, apart while it arrives, in chunks cut anywhere, and never holds more than one record.
 * It looks for the ends of records only: what a record says is left to JSON.parse.
 */
export class JsonSplitter {
  private readonly handler: JsonHandler;
  private buffer = '';
  /** Chunks of a long value that aren't joined to the buffer yet, and their length in characters. */
  private waiting: string[] = [];
  private waitingLength = 0;
  /** Where the next look at the buffer begins. */
  private at = 0;
  /** Where the value that is being read begins; −1 between values. */
  private start = -1;
  private depth = 0;
  private deepest = 0;
  private inString = false;
  private expected: Expected = 'object';
  private key = '';
  /** Names of the objects that are open, each with those before it and a dot: `result.`. */
  private readonly path: string[] = [];
  private readonly root: 'object' | 'list';
  private list: string | undefined;
  /** Characters that may still be read again. */
  private spare = jsonLimits.again;
  private readonly rows = new Map<string, number>();
  /** Line breaks of the file that were passed, and the index of the next: −1 where nobody has looked yet. */
  private breaks = 0;
  private nextBreak = -1;
  private lookFrom = 0;
  private stopped = false;

  /** `root`: what the file is. Default: an object. */
  constructor(handler: JsonHandler, root: 'object' | 'list' = 'object') {
    this.handler = handler;
    this.root = root;
  }

  /** Line of the file, from 1, in which the value that was handed over last ends. Counted when asked for. */
  get line(): number {
    return this.lineAt(this.at);
  }

  /** False from the moment at which nothing more can be read. */
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

  /** Where that begins of the buffer which is still needed. */
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

  /** One character between values. */
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

  /** Index behind the value that begins at `start`; −1 where the buffer doesn't hold its end yet. */
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

  /** Hands over the value between `start` and `end`. */
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

  /** Goes back to an element that begins within one that isn't JSON: a quote too many had hidden it. */
  private lookWithin(text: string, start: number): void {
    const found = this.handler.resume?.(text, 1) ?? -1;
    if (found < 0 || this.spare < text.length - found) return;
    this.spare -= text.length - found;
    this.at = start + found;
    this.expected = 'element';
  }

  /** Goes on at the next element behind a break; false where none is in sight. */
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

  /** How the value begins that has no end. */
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

  /** Line of a character of the buffer, from 1; asked for in rising order. */
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

  /** Forgets the buffer before `keep`. */
  private drop(keep: number): void {
    this.lineAt(keep);
    this.buffer = this.buffer.slice(keep);
    this.at -= keep;
    this.nextBreak = this.nextBreak < 0 ? -1 : this.nextBreak - keep;
    this.lookFrom -= keep;
    if (this.start >= 0) this.start -= keep;
  }
}

/** Index of the quote that ends a string; an escaped one, behind an odd number of backslashes, doesn't. */
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
