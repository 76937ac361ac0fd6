import { answerOf } from '../engine/answerOf';
import type { EventRecord } from '../engine/eventMark';
import type { Clauses } from '../engine/questions';
import { nextTask } from '../load/slices';
import { clausesOf } from '../state/view/selectors';
import type { Exported } from './exported';
import { scopedView } from './scopedView';

/** So many events are read and written at a time. */
export const pageRows = 1000;

/** The events that an export is of. */
export type EventPages = {
  /** How many they are, and how many the dataset has as of the view's day. */
  readonly shown: number;
  readonly whole: number;
  /**
   * Streams them in the view's order, a page at a time, the next when it is asked for. Rejects with `QuestionFailed`
   * where the engine can't answer.
   */
  readonly pages: () => AsyncGenerator<readonly EventRecord[]>;
};

type PagesOptions = {
  /** Reads days and warnings as the dataset has them. Default: as the views show them. */
  readonly asWritten?: boolean;
};

/** Counts the events of an export, and returns how to read them. Rejects with `QuestionFailed`. */
export async function eventPages(
  exported: Exported,
  { asWritten = false }: PagesOptions = {},
): Promise<EventPages> {
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

  async function* pages(): AsyncGenerator<readonly EventRecord[]> {
    for (let offset = 0; offset < shown; offset += pageRows) {
      signal?.throwIfAborted();
      const of = {
        kind: 'records',
        clauses,
        sort,
        limit: pageRows,
        ...(asWritten && { asWritten }),
      } as const;
      const { records } = await answerOf(
        engine,
        ids ? { ...of, offset: 0, ids: ids.slice(offset, offset + pageRows) } : { ...of, offset },
      );
      yield records;
      onRows?.(Math.min(shown, offset + records.length), shown);
    }
  }
  return { shown, whole, pages };
}

/** The ids that are among the events of the clauses, in the view's order. */
async function inOrder(
  { loaded, view: { sort }, signal }: Exported,
  ids: ReadonlySet<string>,
  clauses: Clauses,
): Promise<readonly string[]> {
  const found = new Map<string, number>();
  let asked = 0;
  for (const id of ids) {
    if (++asked % pageRows === 0) {
      await nextTask();
      signal?.throwIfAborted();
    }
    const answer = await answerOf(loaded.engine, { kind: 'event', id, clauses, sort });
    // By its present id: a former one and the present name the same event.
    if (answer) found.set(answer.event.id, answer.position);
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([id]) => id);
}
