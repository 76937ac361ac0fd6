import { answerOf } from '../engine/answerOf';
import type { EventRecord } from '../engine/eventMark';
import type { Answer, Clauses, Questions } from '../engine/questions';
import { createSlices } from '../load/slices';
import { clausesOf } from '../state/view/selectors';
import type { Exported } from './exported';
import { scopedView } from './scopedView';

/** So many events are read and written at a time: few enough for a page that is to answer meanwhile. */
export const pageRows = 100;

/** Events and claims as JSON, one text each; claims are those of the events. */
export type EventTexts = Pick<Answer<'eventTexts'>, 'events' | 'claims'>;

/** The events that an export is of. */
export type EventPages = {
  /** How many they are, and how many the dataset has as of the view's day. */
  readonly shown: number;
  readonly whole: number;
  /**
   * Streams them in the view's order, a page at a time, the next when it is asked for. Rejects with `QuestionFailed`
   * where the engine can't answer. `claims`: false leaves their claims out; default: true.
   */
  readonly pages: (claims?: boolean) => AsyncGenerator<readonly EventRecord[]>;
  /** Streams them likewise as the dataset has them, undecoded. `again`: a second time, which tells no progress. */
  readonly texts: (again?: 'again') => AsyncGenerator<EventTexts>;
};

/** Counts the events of an export, and returns how to read them. Rejects with `QuestionFailed`. */
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

/** The ids that are among the events of the clauses, in the view's order. */
async function inOrder(
  { loaded, view: { sort }, signal }: Exported,
  ids: ReadonlySet<string>,
  clauses: Clauses,
): Promise<readonly string[]> {
  /** By position: a list of a million isn't sorted at once. */
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
