import { useMemo, useRef } from 'react';
import { answerOf } from '../../../engine/answerOf';
import type { Engine } from '../../../engine/engine';
import type { Ask } from '../../../engine/questions';
import { useApp, useAppStore } from '../../../state/useApp';

/** Rows that are ticked, and what ticks them. */
export type Ticks = {
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string, position: number) => void;
  /** Ticks the rows from where the last tick was, else from a position, to another. */
  readonly extend: (from: number | undefined, to: number) => void;
  /** Ticks all rows; unticks them where all are ticked. */
  readonly all: () => void;
  /** Unticks everything; returns false where nothing was. */
  readonly clear: () => boolean;
  readonly some: (total: number) => 'none' | 'some' | 'all';
};

/** Ticks the events of a table, whose rows `of` asks for. The ids of rows that aren't drawn are the engine's to tell. */
export function useTicks(
  engine: Engine,
  of: Omit<Ask<'tableIds'>, 'offset' | 'limit'>,
  passing: number,
): Ticks {
  const store = useAppStore();
  const ticked = useApp((state) => state.ticked);
  /** Where a range begins, and what was ticked before it. */
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
