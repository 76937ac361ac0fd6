import { useRef } from 'react';
import type { EventLine } from '../../engine/eventMark';
import type { Clauses, SortOrder } from '../../engine/questions';
import { beginText } from '../../i18n/beginText';
import { dayText } from '../../i18n/dates';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp } from '../../state/useApp';
import { groupByDay } from './groupByDay';
import { Line } from './Line';
import { MatchesContext, useMatches } from './matches';
import { useListKeys } from './useListKeys';
import { useFollow } from './useFollow';
import { useTopOnSort } from './useTopOnSort';

export type ShortListProps = {
  readonly clauses: Clauses;
  readonly lines: readonly EventLine[];
  readonly sort: SortOrder;
};

/** Approximate height of a day's heading in px, for layout before rendering; `linePx` is that of a row. */
const headPx = 28;
const linePx = 52;

/** Event list with every row rendered, under headings by day. */
export function ShortList({ clauses, lines, sort }: ShortListProps) {
  const t = useTranslator();
  const root = useRef<HTMLDivElement>(null);
  const { stop, keys } = useListKeys(root);
  const last = useApp((state) => state.lastEvent);
  useFollow(root, last);
  useTopOnSort(root, sort);
  const ids = new Set(lines.map((line) => line.id));
  const tabStop = stop !== undefined && ids.has(stop) ? stop : last && ids.has(last) ? last : lines[0]?.id;
  const matches = useMatches(clauses, lines);
  let position = 0;
  return (
    <div className="list-scroll" ref={root} {...keys}>
      <p className="visually-hidden">{t('list.keys')}</p>
      <MatchesContext value={matches}>
        {groupByDay(lines, sort).map((group) => (
          <section
            className="day"
            key={group.key}
            style={{ containIntrinsicBlockSize: `auto ${headPx + group.lines.length * linePx}px` }}
          >
            <h3 className="day-head">
              <span>
                {sort === 'known'
                  ? `${t('list.knownOn')} ${dayText(group.day, t.language, 'full')}`
                  : beginText(group.lines[0]?.when ?? '', t.language, 'head')}
              </span>
              <span className="day-count">{t('count.events', { count: group.lines.length })}</span>
            </h3>
            <ol>
              {group.lines.map((line) => (
                <Line
                  key={line.id}
                  line={line}
                  position={position++}
                  total={lines.length}
                  under={sort === 'known' ? 'known' : 'day'}
                  tabStop={line.id === tabStop}
                />
              ))}
            </ol>
          </section>
        ))}
      </MatchesContext>
    </div>
  );
}
