import type { Claim } from '../../model/claim';
import { createGrowable, int32 } from '../../table/growable';
import { listsByOwner } from '../../table/lists';
import type { TextFile } from './textFile';

/** Temporary file of claims in order of reading, each stored with the number of its event. */
export type ClaimFile = {
  readonly length: number;
  /** Appends a claim. `event`: number of its event, −1 for none, −2 for an event that follows later. */
  add(json: string, event: number): void;
  /**
   * Returns the claims about an event, by its number. If both claims and calls are in ascending order of
   * events, the file is read only once.
   */
  of(event: number): readonly Claim[];
  /** Streams all claims as JSON with the numbers of their events, in batches. */
  all(): Generator<readonly { readonly json: string; readonly event: number }[]>;
};

const unresolved = -2;
/** Number of claims per group that is read at once, where claims aren't in the order of events. */
const groupClaims = 16;

/**
 * Creates an empty file of claims. `numberOf`: returns the number of an event by its id, −1 for none, once
 * all events are read.
 */
export function createClaimFile(file: TextFile, numberOf: (id: string) => number): ClaimFile {
  let length = 0;
  let last = -1;
  let isInOrder = true;
  let walk: ReturnType<typeof createWalk> | undefined;
  let index: Index | undefined;

  function eventOf(line: string): number {
    const number = Number(line.slice(0, line.indexOf('\t')));
    if (number !== unresolved) return number;
    const { event } = claimIn(line);
    return event === undefined ? -1 : numberOf(event);
  }

  /** Creates a cursor that reads the file forward, returning the claims of one event at a time. */
  function createWalk() {
    const lines = linesOf(file);
    let head = lines.next();
    let at = -1;
    return {
      isBefore: (event: number) => at < event,
      of(event: number): readonly Claim[] {
        at = event;
        const found: Claim[] = [];
        for (; !head.done; head = lines.next()) {
          const of = eventOf(head.value);
          if (of > event) break;
          if (of === event) found.push(claimIn(head.value));
        }
        return found;
      },
    };
  }

  return {
    get length() {
      return length;
    },
    add(json, event) {
      length++;
      if (event === unresolved || (event >= 0 && event < last)) isInOrder = false;
      if (event >= 0) last = event;
      file.append(`${event}\t${json}`);
    },
    of(event) {
      if (length === 0) return [];
      if (!isInOrder) return (index ??= indexOf(file, eventOf)).of(event);
      if (!walk?.isBefore(event)) walk = createWalk();
      return walk.of(event);
    },
    *all() {
      for (const lines of file.lines())
        yield lines.map((line) => ({ json: jsonIn(line), event: eventOf(line) }));
    },
  };
}

type Index = { readonly of: (event: number) => readonly Claim[] };

/**
 * Builds an index of a claim file: the event of each claim, and the offset of every sixteenth claim; some ten
 * bytes per claim.
 */
function indexOf(file: TextFile, eventOf: (line: string) => number): Index {
  const events = createGrowable(int32);
  const starts: number[] = [];
  let start = 0;
  let most = -1;
  for (const line of linesOf(file)) {
    if (events.length % groupClaims === 0) starts.push(start);
    start += Buffer.byteLength(line) + 1;
    const event = eventOf(line);
    most = Math.max(most, event);
    events.push(event);
  }
  const byEvent = listsByOwner(events.take(), most + 1);
  return {
    of(event) {
      if (event > most) return [];
      const from = byEvent.starts[event] as number;
      const to = byEvent.starts[event + 1] as number;
      return Array.from(byEvent.values.subarray(from, to), (claim) => {
        const group = Math.floor(claim / groupClaims);
        const lines = file.read(starts[group] ?? 0, starts[group + 1] ?? file.length).split('\n');
        return claimIn(lines[claim % groupClaims] ?? '');
      });
    },
  };
}

function* linesOf(file: TextFile): Generator<string> {
  for (const lines of file.lines()) yield* lines;
}

function claimIn(line: string): Claim {
  // It was written above from a claim.
  return JSON.parse(jsonIn(line)) as Claim;
}

function jsonIn(line: string): string {
  return line.slice(line.indexOf('\t') + 1);
}
