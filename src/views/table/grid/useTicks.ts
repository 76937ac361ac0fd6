import { useMemo, useRef } from 'react';
import { answerOf } from '../../../engine/answerOf';
import type { Engine } from '../../../engine/engine';
import type { Ask } from '../../../engine/questions';
import { useApp, useAppStore } from '../../../state/useApp';

/** Selection of table rows by checkboxes, and actions that change it. */
export type Ticks = {
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string, position: number) => void;
  /** Ticks all rows from the last ticked one, or from position `from` if there is none, to position `to`. */
  readonly extend: (from: number | undefined, to: number) => void;
  /** Ticks all rows, or unticks them if all are ticked. */
  readonly all: () => void;
  /** Unticks all rows; returns false if none was ticked. */
  readonly clear: () => boolean;
  readonly some: (total: number) => 'none' | 'some' | 'all';
};

/**
 * Hook for ticking rows of the events table; `of` is the question for its rows. Ids of rows that aren't
 * rendered are requested from the engine.
 */
export function useTicks(
  engine: Engine,
  of: Omit<Ask<'tableIds'>, 'offset' | 'limit'>,
  passing: number,
): Ticks {
  const store = useAppStore();
  const ticked = useApp((state) => state.ticked);
  /** Position at which a range of ticks begins, and the ids that were ticked before it. */
  const anchor = useRef<{ readonly at: number; readonly before: ReadonlySet<string> } | undefined>(undefined);
  return useMemo(() => {
    const tick = (ids: ReadonlySet<string>) => store.getState().tick(ids);
    const idsFrom = (offset: number, limit: number) => answerOf(engine, { ...of, offset, limit });
    return {
      has: (id) => ticked.has(id),
      toggle: (id, position) => {
        const next = new Set(ticked);
        if (!next.delete(id)) next.add(id);
        anchor.current = { at: position, before: next };
        tick(next);
      },
      extend: (from, to) => {
        const { at, before } = (anchor.current ??= { at: from ?? to, before: ticked });
        const first = Math.min(at, to);
        void idsFrom(first, Math.max(at, to) - first + 1).then((ids) => tick(new Set([...before, ...ids])));
      },
      all: () => {
        anchor.current = undefined;
        void idsFrom(0, Infinity).then((ids) => {
          const now = store.getState().ticked;
          const isAll = ids.every((id) => now.has(id));
          const next = new Set(isAll ? now : [...now, ...ids]);
          if (isAll) for (const id of ids) next.delete(id);
          tick(next);
        });
      },
      clear: () => {
        anchor.current = undefined;
        if (ticked.size === 0) return false;
        tick(new Set());
        return true;
      },
      some: (total) => (passing === 0 ? 'none' : passing === total ? 'all' : 'some'),
    };
  }, [store, engine, of, ticked, passing]);
}
