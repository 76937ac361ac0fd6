import { answerOf } from '../engine/answerOf';
import type { EventRecord } from '../engine/eventMark';
import { clausesOf } from '../state/view/selectors';
import type { Exported } from './exported';

/** So many events are read and written at a time. */
export const pageRows = 1000;

/**
 * Streams the events of a view in its order, a page at a time, the next when it is asked for. Rejects with
 * `QuestionFailed` where the engine can't answer. `total`: how many there are.
 */
export async function* eventPages(
  { loaded, view, signal }: Pick<Exported, 'loaded' | 'view' | 'signal'>,
  total: number,
): AsyncGenerator<readonly EventRecord[]> {
  const { sort } = view;
  const clauses = clausesOf(view, loaded);
  for (let offset = 0; offset < total; offset += pageRows) {
    signal?.throwIfAborted();
    const question = { kind: 'records', clauses, sort, limit: pageRows, offset } as const;
    const { records } = await answerOf(loaded.engine, question);
    yield records;
  }
}
