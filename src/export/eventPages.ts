import { answerOf } from '../engine/answerOf';
import type { EventRecord } from '../engine/eventMark';
import type { Answer, Clauses, Questions } from '../engine/questions';
import { createSlices } from '../load/slices';
import { clausesOf } from '../state/view/selectors';
import type { Exported } from './exported';
import { scopedView } from './scopedView';

/** Number of events read and written at a time: small enough that the page stays responsive meanwhile. */
export const pageRows = 100;

/** JSON texts of some events and of the claims about them, one text each. */
export type EventTexts = Pick<Answer<'eventTexts'>, 'events' | 'claims'>;

/** Events to be exported: their number, and asynchronous streams over them. */
export type EventPages = {
  /** Number of exported events, and of all events in the dataset known on the view's as-of day. */
  readonly shown: number;
  readonly whole: number;
  /**
   * Streams the exported events in the view's order, one page at a time, lazily. `claims`: false omits their
   * claims; default: true. Rejects with `QuestionFailed` if the engine can't answer.
   */
  readonly pages: (claims?: boolean) => AsyncGenerator<readonly EventRecord[]>;
  /**
   * Streams the JSON texts of the exported events and their claims, unparsed, one page at a time. `again`:
   * for a second pass, which reports no progress.
   */
  readonly texts: (again?: 'again') => AsyncGenerator<EventTexts>;
};

/**
 * Counts the events of an export and returns streams over them. Rejects with `QuestionFailed` if the engine
 * can't answer.
 */
export async function eventPages(exported: Exported): Promise<EventPages> {
  const { loaded, scope, onRows, signal } = exported;
  const { engine } = loaded;
  const view = scopedView(exported);
  const { sort, known } = view;
  const allKnown: Clauses = known === undefined ? {} : { known };
  const count = async (of: Clauses) => (await answerOf(engine, { kind: 'count', clauses: of })).total;
  const isFiltered = scope === undefined || scope.kind === 'filtered';
  const clauses = isFiltered ? clausesOf(view, loaded) : allKnown;
  const whole = await count(allKnown);
  const ids = scope?.kind === 'selected' ? await inOrder(exported, scope.ids, clauses) : undefined;
  const shown = ids ? ids.length : isFiltered ? await count(clauses) : whole;

  async function* paged<Page>(
    answer: (of: Questions['records']['ask']) => Promise<Page>,
    tells = true,
  ): AsyncGenerator<Page> {
    const pause = createSlices();
    for (let offset = 0; offset < shown; offset += pageRows) {
      // A writer may take all pages before it writes anything.
      await pause();
      signal?.throwIfAborted();
      const of = { clauses, sort, limit: pageRows } as const;
      yield await answer(
        ids ? { ...of, offset: 0, ids: ids.slice(offset, offset + pageRows) } : { ...of, offset },
      );
      if (tells) onRows?.(Math.min(shown, offset + pageRows), shown);
    }
  }
  return {
    shown,
    whole,
    pages: (claims = true) =>
      paged(async (of) => {
        const ask = { kind: 'records', ...of } as const;
        return (await answerOf(engine, claims ? ask : { ...ask, claims })).records;
      }),
    texts: (again) => paged((of) => answerOf(engine, { kind: 'eventTexts', ...of }), again === undefined),
  };
}

/**
 * Returns those event ids that pass the clauses, sorted in the view's order, with former ids replaced by
 * present ones.
 */
async function inOrder(
  { loaded, view: { sort }, signal }: Exported,
  ids: ReadonlySet<string>,
  clauses: Clauses,
): Promise<readonly string[]> {
  /**
   * Event ids in a sparse array, indexed by their position in the view; sorting a million ids at once would
   * block the page.
   */
  const found: string[] = [];
  const pause = createSlices();
  for (const id of ids) {
    await pause();
    signal?.throwIfAborted();
    const answer = await answerOf(loaded.engine, { kind: 'event', id, clauses, sort });
    // By its present id: a former one and the present name the same event.
    if (answer) found[answer.position] = answer.event.id;
  }
  return found.filter(() => true);
}
