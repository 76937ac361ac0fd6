import { useMemo, useRef, useState } from 'react';
import type { Clauses, EventLine, SortOrder } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { useLoaded } from '../../state/useApp';
import { useAnswer } from '../useAnswer';
import { Line } from './Line';
import { MatchesContext, useMatches } from './matches';
import { visibleLines } from './longListLayout';
import { useListKeys } from './useListKeys';
import { useTopOnSort } from './useTopOnSort';

export type LongListProps = {
  readonly clauses: Clauses;
  readonly sort: SortOrder;
  readonly total: number;
};

const noLines: readonly EventLine[] = [];

/** The list where it is long: lines of one height, and only those near the window are there. */
export function LongList({ clauses, sort, total }: LongListProps) {
  const t = useTranslator();
  const root = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ topPx: 0, heightPx: 600 });
  const { stop, keys } = useListKeys(root);
  useTopOnSort(root, sort);
  const loaded = useLoaded();
  const { offset, limit, beforePx, wholePx } = visibleLines(scroll.topPx, scroll.heightPx, total);
  const question = useMemo(
    () => ({ clauses, sort, limit, at: { offset } }) as const,
    [clauses, sort, limit, offset],
  );
  const { answer } = useAnswer(loaded?.engine, 'page', question);
  const lines = answer?.lines ?? noLines;
  const matches = useMatches(clauses, lines);
  const tabStop = lines.some((line) => line.id === stop) ? stop : lines[0]?.id;
  return (
    <div
      className="list-scroll"
      ref={root}
      {...keys}
      onScroll={({ currentTarget }) =>
        setScroll({ topPx: currentTarget.scrollTop, heightPx: currentTarget.clientHeight })
      }
    >
      <p className="visually-hidden">{t('list.keys')}</p>
      <ol className="long-list" style={{ height: wholePx, paddingTop: beforePx }}>
        <MatchesContext value={matches}>
          {lines.map((line, index) => (
            <Line
              key={line.id}
              line={line}
              position={(answer?.offset ?? 0) + index}
              total={total}
              under={undefined}
              tabStop={line.id === tabStop}
            />
          ))}
        </MatchesContext>
      </ol>
    </div>
  );
}
