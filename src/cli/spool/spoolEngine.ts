import { aloneRecord, givenAlone, type Around } from '../../engine/aloneRecord';
import type { Answered, Engine, Failed } from '../../engine/engine';
import type { EventKey, EventRecord } from '../../engine/eventMark';
import type { Answer, Ask, QuestionKind } from '../../engine/questions';
import type { Claim } from '../../model/claim';
import type { ConflictEvent } from '../../model/event';
import type { Issue } from '../../model/issue';
import { readWhen } from '../../table/eventRows';
import type { Spooled } from './spool';

type Answerers = {
  readonly [Kind in QuestionKind]?: (question: Ask<Kind>) => Answer<Kind>;
};

/**
 * Creates an engine that answers from temporary files the questions of an export of everything: counts, and
 * pages of all events and claims in the order of the original file. Consecutive pages read the files only
 * once.
 */
export function createSpoolEngine(spooled: Spooled): Engine {
  const { eventCount, claims } = spooled;
  const records = createPages(() => recordTexts(spooled));
  const allClaims = createPages(() => claims.all());
  const around = aroundOf(spooled);

  const answerers: Answerers = {
    count: () => ({ total: eventCount, possible: eventCount, certain: eventCount, whole: eventCount }),
    records({ offset, limit, claims: withClaims }) {
      const page = records.part(offset, offset + limit);
      const read = page.map((text, index) => recordOf(text, offset + index, withClaims ?? true));
      return { total: eventCount, records: read };
    },
    eventTexts({ offset, limit }) {
      const events = records.part(offset, offset + limit);
      return {
        total: eventCount,
        events,
        // Read where they are looked at: a writer of everything asks for all of them by themselves.
        get claims() {
          return events.flatMap((_, index) => claims.of(offset + index).map((one) => JSON.stringify(one)));
        },
      };
    },
    claimTexts({ offset, limit }) {
      const page = allClaims.part(offset, offset + limit);
      return { total: claims.length, claims: page.map(({ json }) => json) };
    },
    claimRows({ offset: asked, limit }) {
      const offset = Math.min(asked, claims.length);
      const page = allClaims.part(offset, offset + limit).map(({ json, event }) =>
        // It was written from a claim.
        givenAlone(JSON.parse(json) as Claim, spooled.about(event), spooled.sourceDays),
      );
      return { total: claims.length, whole: claims.length, offset, claims: page };
    },
  };

  function recordOf(text: string, number: number, withClaims: boolean): EventRecord {
    // It was written from an event whose date could be read.
    const event = JSON.parse(text) as ConflictEvent;
    const when = readWhen(event);
    if (!when) throw new Error(`no date: ${event.id}`);
    // Keys are opaque, and of this engine alone.
    const key = number as EventKey;
    const record = aloneRecord({ event, when, key }, around, () => claims.of(number));
    return withClaims ? record : { event: record.event, line: record.line, claims: [] };
  }

  return {
    ask<Kind extends QuestionKind>(question: Ask<Kind>): Answered<Kind> | Failed<Kind> {
      const answer: ((question: Ask<Kind>) => Answer<Kind>) | undefined = answerers[question.kind];
      return answer ? { question, answer: answer(question) } : { question, issue: answerMissing };
    },
  };
}

const answerMissing: Issue = { severity: 'error', code: 'answer-missing', row: 0 };

function aroundOf({ lists: { places, categories }, sourceDays }: Spooled): Around {
  return {
    placeOf: places.indexOf,
    precisionOf: (place) => places.at(place)?.precision ?? 'unknown',
    categoryOf: categories.indexOf,
    sourceDays,
  };
}

function recordTexts({ events }: Spooled): Generator<readonly string[]> {
  return events.lines();
}

/**
 * Creates random access to a sequence that is generated in batches; a range that continues the previous one
 * is read on without a restart.
 */
function createPages<Item>(begin: () => Generator<readonly Item[]>): {
  readonly part: (from: number, to: number) => readonly Item[];
} {
  let pieces = begin();
  let piece: readonly Item[] = [];
  let used = 0;
  let next = 0;

  function take(most: number): readonly Item[] {
    if (used === piece.length) {
      const more = pieces.next();
      if (more.done) return [];
      piece = more.value;
      used = 0;
    }
    const taken = piece.slice(used, used + most);
    used += taken.length;
    next += taken.length;
    return taken;
  }

  return {
    part(from, to) {
      if (from < next) {
        pieces = begin();
        piece = [];
        used = next = 0;
      }
      const found: Item[] = [];
      while (next < to) {
        const taken = take(next < from ? from - next : to - next);
        if (taken.length === 0) break;
        if (next > from) found.push(...taken);
      }
      return found;
    },
  };
}
