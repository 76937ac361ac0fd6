import type { Dictionaries } from '../../model/dataset';
import { shown } from '../../model/issue';
import type { Reader } from '../format';
import { JsonSplitter } from '../json/jsonSplitter';
import { readMetadata } from './metadata';
import { isClaim, readClaim } from './readClaim';
import { entryDoors } from './readEntry';
import { isEvent, readEvent } from './readEvent';
import { createReferences } from './references';
import type { Spot, Teller } from '../json/shape';
import type { Sink } from '../sink';

/** Streaming reader of the app's own format, `conflict-timeline/1`: a single JSON object. */
export const readConflictTimeline: Reader = async (chunks, sink) => {
  const reader = createReader(sink);
  for await (const chunk of chunks) {
    if (!reader.push(chunk)) break;
  }
  reader.end();
};

type Row = (value: unknown, spot: Spot, text: string) => void;

function createReader(sink: Sink): { push(chunk: string): boolean; end(): void } {
  const top = new Map<string, unknown>();
  const references = createReferences();
  const tell = createTeller(sink);
  let metadataTold = false;
  let metadataLate = false;

  const entryRow =
    <List extends keyof Dictionaries>(list: List): Row =>
    (value, spot) => {
      const entry = entryDoors[list](value, spot, tell);
      if (!entry) return;
      references.defined(list, entry.id);
      sink.entry(list, entry);
    };

  const rows = new Map<string, Row>([
    ['categories', entryRow('categories')],
    ['measures', entryRow('measures')],
    ['sides', entryRow('sides')],
    ['actors', entryRow('actors')],
    ['places', entryRow('places')],
    ['sources', entryRow('sources')],
    [
      'events',
      (value, spot, text) => {
        const asWritten = isEvent(value);
        const event = asWritten ? value : readEvent(value, spot, tell);
        if (!event) return;
        references.event(event, spot.row);
        sink.event(event, asWritten ? compact(text) : undefined, spot.row);
      },
    ],
    [
      'claims',
      (value, spot, text) => {
        const asWritten = isClaim(value);
        const claim = readClaim(value, spot, tell);
        if (!claim) return;
        references.claim(claim, spot.row);
        sink.claim(claim, asWritten ? compact(text) : undefined, spot.row);
      },
    ],
  ]);

  function tellMetadata(): void {
    metadataTold = true;
    sink.metadata(readMetadata(top, tell));
  }

  const splitter: JsonSplitter = new JsonSplitter({
    isList: (field) => rows.has(field),
    field(name, text) {
      if (rows.has(name)) {
        sink.issue({ severity: 'error', code: 'list-expected', row: 0, field: name, value: shown(text) });
        return;
      }
      const value = parse(text, { list: 'metadata', row: 0, path: name });
      if (value === undefined) return;
      metadataLate ||= metadataTold;
      top.set(name, value);
    },
    element(list, row, text) {
      if (!metadataTold) tellMetadata();
      const spot = { list, row, path: '' };
      const value = parse(text, spot);
      if (value !== undefined) rows.get(list)?.(value, spot, text);
    },
    broken(code, { list, row, line, value }) {
      sink.issue({ severity: 'error', code, ...(list && { list }), row, line, value: shown(value) });
    },
  });

  /**
   * Parses the JSON text of a record; for invalid JSON reports an issue and returns undefined, and reading
   * continues.
   */
  function parse(text: string, { list, row, path }: Spot): unknown {
    const tellBroken = (code: 'json-broken' | 'nesting-too-deep') => {
      const where = { list, row, line: splitter.line, ...(path && { field: path }) };
      sink.issue({ severity: 'error', code, ...where, ...(text && { value: shown(text) }) });
      return undefined;
    };
    if (text === '') return tellBroken('nesting-too-deep');
    try {
      const value: unknown = JSON.parse(text);
      return value;
    } catch {
      return tellBroken('json-broken');
    }
  }

  return {
    push: (chunk) => splitter.push(chunk),
    end() {
      splitter.end();
      if (!metadataTold) tellMetadata();
      else if (metadataLate) {
        // Written after the rows: read again, now whole.
        sink.issue({ severity: 'note', code: 'metadata-late', row: 0 });
        sink.metadata(readMetadata(top, { ...tell, issue: () => undefined }));
      }
      references.finish(sink);
    },
  };
}

const blank = 32;

/**
 * Returns JSON text that has no whitespace between its tokens; undefined for indented JSON, which would waste
 * memory if stored.
 */
function compact(text: string): string | undefined {
  // By the first field: whoever writes a record by a program writes all of it alike.
  const afterName = text.charCodeAt(text.indexOf(':') + 1);
  return text.charCodeAt(1) > blank && afterName > blank ? text : undefined;
}

/** Creates a receiver of issues that reports each unknown field once per list. */
function createTeller(sink: Sink): Teller {
  const told = new Set<string>();
  return {
    issue: (issue) => sink.issue(issue),
    unknownField({ list, row, path }, name) {
      const field = path.replace(/\[\d+\]/g, '') + name;
      const key = `${list} ${field}`;
      if (told.has(key)) return;
      told.add(key);
      sink.issue({ severity: 'note', code: 'field-unknown', list, row, field });
    },
  };
}
