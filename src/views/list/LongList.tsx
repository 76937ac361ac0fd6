import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { EventLine } from '../../engine/eventMark';
import type { Clauses, SortOrder } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useLoaded } from '../../state/useApp';
import { focusNear } from '../shared/focusNear';
import { useAnswer, useFreshAnswer } from '../answers/useAnswer';
import { Line } from './Line';
import { lineAfter } from './listKeys';
import { lineHeightPx, topFor, visibleLines } from './longListLayout';
import { MatchesContext, useMatches } from './matches';
import { useListKeys } from './useListKeys';
import { useTopOnSort } from './useTopOnSort';

export type LongListProps = {
  readonly clauses: Clauses;
  readonly sort: SortOrder;
  readonly total: number;
};

/**
 * Virtualised event list: rows of equal height, rendered only near the viewport, but the row with the focus
 * always.
 */
export function LongList({ clauses, sort, total }: LongListProps) {
  const t = useTranslator();
  const root = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ topPx: 0, heightPx: 600 });
  /** Position of the row that has the focus; undefined for none. */
  const [held, setHeld] = useState<number | undefined>(undefined);
  /** Position of the row to focus as soon as it is rendered; undefined for none. */
  const wanted = useRef<number | undefined>(undefined);
  const { stop, keys } = useListKeys(root);
  useTopOnSort(root, sort);
  const { offset, limit, beforePx, wholePx } = visibleLines(scroll.topPx, scroll.heightPx, total);
  const lines = useLines(clauses, sort, offset, limit);
  const isAway = held !== undefined && held < total && (held < offset || held >= offset + limit);
  const away = useLines(clauses, sort, held ?? 0, isAway ? 1 : 0);
  const isBefore = isAway && held < offset;
  // It stands beside those near the window, in order: nothing that has the focus is moved in the document.
  const shown = useMemo(
    () => (isBefore ? [...away, ...lines] : [...lines, ...away]),
    [isBefore, away, lines],
  );
  const matches = useMatches(
    clauses,
    useMemo(() => shown.map(({ line }) => line), [shown]),
  );
  const tabStop = shown.some(({ line }) => line.id === stop) ? stop : lines[0]?.line.id;

  const lookAt = (position: number, to: 'middle' | 'nearest') => {
    const list = root.current;
    if (!list) return;
    const [topPx, heightPx] = [list.scrollTop, list.clientHeight];
    list.scrollTop = topFor(position, { topPx, heightPx }, total, to);
  };
  const place = useLastPlace(clauses, sort);
  const placed = useRef(false);
  useLayoutEffect(
    function showLastEvent() {
      if (place === undefined || placed.current) return;
      placed.current = true;
      lookAt(place, 'middle');
    },
    // The list has come back: where its other lines are by then doesn't matter, nor where they are when more are read.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [place],
  );
  useEffect(function focusWanted() {
    const line = root.current?.querySelector<HTMLElement>(
      `[aria-posinset="${(wanted.current ?? -1) + 1}"] > .line-button`,
    );
    if (!line) return;
    wanted.current = undefined;
    line.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const at = wanted.current ?? focusedIn(root.current);
    const to = at === undefined ? undefined : lineAfter(event.key, at, total);
    if (to === undefined) return;
    event.preventDefault();
    wanted.current = to;
    setHeld(to);
    lookAt(to, 'nearest');
  };
  return (
    <div
      className="list-scroll"
      ref={root}
      onFocus={keys.onFocus}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => {
        setScroll({ topPx: currentTarget.scrollTop, heightPx: currentTarget.clientHeight });
        setHeld(wanted.current ?? focusedIn(currentTarget));
      }}
    >
      <p className="visually-hidden">{t('list.keys')}</p>
      <ol
        className="long-list"
        style={{ height: wholePx, paddingTop: isBefore ? beforePx - lineHeightPx : beforePx }}
      >
        <MatchesContext value={matches}>
          {shown.map(({ line, position }) => (
            <Line
              key={line.id}
              line={line}
              position={position}
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

type PlacedLine = { readonly line: EventLine; readonly position: number };

const noLines: readonly PlacedLine[] = [];

/**
 * Returns `limit` rows of the list from position `offset` on; none while `limit` is 0 or another order or
 * filter is still answered.
 */
function useLines(clauses: Clauses, sort: SortOrder, offset: number, limit: number): readonly PlacedLine[] {
  const engine = useLoaded()?.engine;
  const question = useMemo(
    () => (limit === 0 ? undefined : ({ kind: 'page', clauses, sort, limit, at: { offset } } as const)),
    [clauses, sort, limit, offset],
  );
  const { question: of, answer } = useAnswer(engine, question);
  // While others are on their way those that are there stay, but none of another view or order.
  const isOfList = of?.clauses === clauses && of.sort === sort;
  return useMemo(
    () =>
      limit === 0 || !answer || !isOfList
        ? noLines
        : answer.lines.map((line, index) => ({ line, position: answer.offset + index })),
    [limit, answer, isOfList],
  );
}

/** Returns the list position of the event that was open last; undefined if there is none. */
function useLastPlace(clauses: Clauses, sort: SortOrder): number | undefined {
  const engine = useLoaded()?.engine;
  const last = useApp((state) => state.lastEvent);
  const [question] = useState(() => last && ({ kind: 'event', id: last, clauses, sort } as const));
  const answer = useFreshAnswer(engine, question || undefined);
  return answer && answer.position >= 0 ? answer.position : undefined;
}

/** Returns the position of the list row that has the focus; undefined for none. */
function focusedIn(list: HTMLElement | null): number | undefined {
  const focused = focusNear(list);
  const line = list?.contains(focused) ? focused?.closest('.line') : undefined;
  return line ? Number(line.getAttribute('aria-posinset')) - 1 : undefined;
}
