import { longestReference, withoutEntities } from './entities';

/** Callbacks of a streaming XML parser. Names come without namespace prefix. */
export type XmlHandler = {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  /** Receives a piece of text inside an element; one text may be split into several pieces. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** Reports a syntax error, after which nothing more is parsed. */
  readonly broken: (code: 'xml-broken' | 'xml-truncated', line: number, value: string) => void;
};

export const xmlLimits = {
  depth: 256 /* elements open at once */,
  tag: 1_000_000 /* characters of one tag */,
};

/** Section of XML that isn't parsed up to its end mark: skipped, or with `isText` passed on as text. */
type Section = { readonly begin: string; readonly end: string; readonly isText: boolean };

const sections: readonly Section[] = [
  { begin: '<!--', end: '-->', isText: false },
  { begin: '<![CDATA[', end: ']]>', isText: true },
  { begin: '<?', end: '?>', isText: false },
];
const longestBegin = 9;
/** Maximum number of characters quoted from invalid XML in an issue. */
const longestShown = 40;

/**
 * Streaming XML parser for chunks cut anywhere. Document type declarations are skipped with all their
 * entities, so that no text can expand and nothing is fetched.
 */
export class XmlSplitter {
  private readonly handler: XmlHandler;
  private buffer = '';
  private at = 0;
  private line = 1;
  private readonly open: string[] = [];
  private section: Section | undefined;
  /** Number of open brackets in the document type declaration; −1 outside of one. */
  private doctype = -1;
  /** Index at which the search for a tag's end continues, and the quotation mark that is open there. */
  private seen = 0;
  private quote = '';
  private hasRoot = false;
  private stopped = false;

  constructor(handler: XmlHandler) {
    this.handler = handler;
  }

  /** Parses a chunk; returns false once nothing more can be parsed. */
  push(chunk: string): boolean {
    if (this.stopped) return false;
    this.buffer = this.buffer === '' ? chunk : this.buffer + chunk;
    while (!this.stopped && this.step(false));
    this.drop();
    return !this.stopped;
  }

  end(): void {
    while (!this.stopped && this.step(true));
    const isWhole = this.hasRoot && this.open.length === 0 && this.at >= this.buffer.length;
    if (!this.stopped && !isWhole) this.stop('xml-truncated', longestShown);
    this.stopped = true;
  }

  /** Parses the next token; returns false if more text is needed. */
  private step(last: boolean): boolean {
    if (this.at >= this.buffer.length) return false;
    if (this.section) return this.readSection(this.section);
    if (this.doctype >= 0) return this.readDoctype();
    if (this.buffer.charAt(this.at) !== '<') return this.readText(last);
    const begin = this.buffer.slice(this.at, this.at + longestBegin);
    const section = sections.find((each) => begin.startsWith(each.begin));
    if (section) {
      this.section = section;
      this.at += section.begin.length;
      return true;
    }
    if (begin.length < longestBegin && /^<(?:[!?]|$)/.test(begin)) {
      if (!last) return false;
    } else if (begin.toUpperCase() === '<!DOCTYPE') {
      this.doctype = 0;
      this.at += longestBegin;
      return true;
    }
    if (begin.startsWith('<!')) return this.stop('xml-broken', longestBegin);
    return this.readTag();
  }

  private readSection({ end, isText }: Section): boolean {
    const found = this.buffer.indexOf(end, this.at);
    const until = found < 0 ? Math.max(this.at, this.buffer.length - end.length + 1) : found;
    if (isText && until > this.at) this.tellText(this.buffer.slice(this.at, until));
    this.at = found < 0 ? until : found + end.length;
    if (found >= 0) this.section = undefined;
    return found >= 0;
  }

  private readDoctype(): boolean {
    for (; this.at < this.buffer.length; this.at++) {
      const sign = this.buffer.charAt(this.at);
      if (this.quote !== '') {
        if (sign === this.quote) this.quote = '';
      } else if (sign === '"' || sign === "'") this.quote = sign;
      else if (sign === '[') this.doctype++;
      else if (sign === ']') this.doctype = Math.max(0, this.doctype - 1);
      else if (sign === '>' && this.doctype === 0) {
        this.doctype = -1;
        this.at++;
        return true;
      }
    }
    return false;
  }

  private readText(last: boolean): boolean {
    const next = this.buffer.indexOf('<', this.at);
    let until = next < 0 ? this.buffer.length : next;
    if (next < 0 && !last) {
      // A reference that the text's end cuts is read when the rest of it has come.
      const reference = this.buffer.lastIndexOf('&', until - 1);
      if (reference >= this.at && until - reference <= longestReference) until = reference;
    }
    if (until === this.at) return false;
    this.tellText(withoutEntities(this.buffer.slice(this.at, until)));
    this.at = until;
    return true;
  }

  private tellText(text: string): void {
    if (this.open.length > 0) return this.handler.text(text);
    const outside = text.search(/[^\s\ufeff]/);
    if (outside < 0) return;
    // The line at fault is that of the first letter, however many blank ones are before it.
    this.at += outside;
    this.stop('xml-broken', 0);
  }

  private readTag(): boolean {
    const end = this.tagEnd();
    if (end < 0) {
      if (this.buffer.length - this.at > xmlLimits.tag) this.stop('xml-broken', longestShown);
      return false;
    }
    const inside = this.buffer.slice(this.at + 1, end);
    const tag = tagOf(inside);
    if (!tag) return this.stop('xml-broken', end + 1 - this.at);
    if (tag.kind === 'close' ? this.open.at(-1) !== tag.name : this.open.length >= xmlLimits.depth)
      return this.stop('xml-broken', end + 1 - this.at);
    this.at = end + 1;
    this.seen = 0;
    if (tag.kind === 'close') {
      this.open.pop();
      this.handler.close(localName(tag.name));
      return true;
    }
    this.hasRoot = true;
    this.handler.open(localName(tag.name), attributesOf(tag.attributes));
    if (tag.isEmpty) this.handler.close(localName(tag.name));
    else this.open.push(tag.name);
    return true;
  }

  /**
   * Returns the index of the `>` that ends the tag, ignoring those in quotes; −1 if it isn't in the buffer
   * yet.
   */
  private tagEnd(): number {
    let index = Math.max(this.seen, this.at + 1);
    for (; index < this.buffer.length; index++) {
      const sign = this.buffer.charAt(index);
      if (this.quote !== '') {
        if (sign === this.quote) this.quote = '';
      } else if (sign === '>') return index;
      else if (sign === '"' || sign === "'") this.quote = sign;
    }
    this.seen = index;
    return -1;
  }

  /** Stops parsing with a syntax error, quoting up to `length` characters. Always returns true. */
  private stop(code: 'xml-broken' | 'xml-truncated', length: number): boolean {
    this.stopped = true;
    const line = this.line + breaksIn(this.buffer, this.at);
    this.handler.broken(code, line, this.buffer.slice(this.at, this.at + Math.min(length, longestShown)));
    return true;
  }

  private drop(): void {
    this.line += breaksIn(this.buffer, this.at);
    this.buffer = this.buffer.slice(this.at);
    this.seen = Math.max(0, this.seen - this.at);
    this.at = 0;
  }
}

type Tag =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string };

function tagOf(inside: string): Tag | undefined {
  const isClose = inside.startsWith('/');
  const isEmpty = !isClose && inside.endsWith('/');
  const rest = inside.slice(isClose ? 1 : 0, isEmpty ? -1 : undefined);
  const name = /^[^\s/<>="'&]+/.exec(rest)?.[0];
  if (name === undefined || name.endsWith(':')) return undefined;
  const attributes = rest.slice(name.length);
  if (isClose) return attributes.trim() === '' ? { kind: 'close', name } : undefined;
  return { kind: 'open', name, attributes, isEmpty };
}

/** Parses a tag's attributes by name without prefix, leaving out namespace declarations, in linear time. */
function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = text.indexOf('='), from = 0; at >= 0; at = text.indexOf('=', from)) {
    const name = text.slice(from, at).trim();
    let begin = at + 1;
    while (/\s/.test(text.charAt(begin))) begin++;
    const sign = text.charAt(begin);
    const end = sign === '"' || sign === "'" ? text.indexOf(sign, begin + 1) : -1;
    if (end < 0) break;
    if (name !== '' && !/^xmlns(?::|$)/.test(name) && !/[\s<>"'/]/.test(name))
      found.set(localName(name), withoutEntities(text.slice(begin + 1, end)));
    from = end + 1;
  }
  return found;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function breaksIn(text: string, until: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
