import { useCallback, useMemo, useState, type MouseEvent } from 'react';
import { minutesPerDay, type Day, type Window } from '../../engine/questions';
import type { Claim } from '../../model/claim';
import { dark, light } from '../../scale/palette';
import type { Loaded } from '../../state/session/loaded';
import { themeOf } from '../../state/session/environment';
import { useApp, useAppStore } from '../../state/useApp';
import { useCanvas } from '../../draw/useCanvas';
import type { Spot } from './layout/cardPlace';
import type { ClaimTexts } from './words/claimTexts';
import { HoverCard, type PointedClaims } from './HoverCard';
import { layoutClaims } from './layout/layout';
import { measureRun } from './layout/measureRun';
import { paintClaims } from './paint/paint';
import { pick } from './layout/pick';
import { seriesOf } from './layout/series';
import { useEventInfos } from './useClaims';

type ClaimsChartProps = {
  readonly loaded: Loaded;
  readonly claims: readonly Claim[];
  readonly texts: ClaimTexts;
  /**
   * Days that the claims are of; `known` is the as-of day, `filtered` whether filters choose among the claims.
   */
  readonly window: Window;
  readonly known: Day | undefined;
  readonly filtered: boolean;
  readonly widthPx: number;
  readonly open: readonly Claim[];
  readonly onOpen: (claims: readonly Claim[], at: Spot) => void;
};

/**
 * Chart of casualty claims on one canvas, hidden from screen readers, because the table below it has the same
 * data.
 */
export function ClaimsChart(props: ClaimsChartProps) {
  const { loaded, claims, texts, window, known, filtered, widthPx, open, onOpen } = props;
  const store = useAppStore();
  const palette = useApp(themeOf) === 'dark' ? dark : light;
  const hoveredEvent = useApp((state) => state.hovered);
  const events = useEventInfos(loaded);
  const [pointed, setPointed] = useState<PointedClaims | undefined>(undefined);
  const { actors, sides } = loaded.table.dictionaries;

  const series = useMemo(() => seriesOf(claims, actors, known), [claims, actors, known]);
  const scene = useMemo(
    () =>
      layoutClaims({
        series,
        sides,
        window,
        events,
        filtered,
        widthPx,
        texts,
        measure: measureRun,
      }),
    [series, sides, window, events, filtered, widthPx, texts],
  );
  const lit = useMemo(() => {
    const hovered = new Set((pointed?.claims ?? []).map((claim) => claim.id));
    if (!pointed && hoveredEvent !== undefined)
      for (const claim of claims) if (claim.event === hoveredEvent) hovered.add(claim.id);
    const day = hoveredEvent === undefined ? undefined : events.get(hoveredEvent)?.day;
    return {
      hovered,
      open: new Set(open.map((claim) => claim.id)),
      hoveredMinute: day === undefined ? undefined : (day + 0.5) * minutesPerDay,
      knownMinute: known === undefined ? undefined : (known + 1) * minutesPerDay,
    };
  }, [pointed, hoveredEvent, claims, events, open, known]);
  const paint = useCallback(
    (context: CanvasRenderingContext2D) => paintClaims(context, scene, palette, lit),
    [scene, palette, lit],
  );
  const { ref } = useCanvas(scene.widthPx, scene.heightPx, paint);

  const claimsAt = ({
    currentTarget,
    clientX,
    clientY,
  }: MouseEvent<HTMLElement>): PointedClaims | undefined => {
    const box = currentTarget.getBoundingClientRect();
    const x = clientX - box.left;
    const y = clientY - box.top;
    const found = pick(scene.hits, x, y);
    return found && { claims: found, x, y };
  };
  const lightEvent = (next: PointedClaims | undefined) =>
    store.getState().hover(next?.claims.find((claim) => claim.event !== undefined)?.event);
  const point = (next: PointedClaims | undefined) => {
    if (next?.claims === pointed?.claims) return;
    setPointed(next);
    lightEvent(next);
  };
  return (
    <div
      className="claims-chart"
      style={{ height: scene.heightPx }}
      data-pointing={pointed !== undefined || undefined}
      onPointerMove={(event) => event.pointerType !== 'touch' && point(claimsAt(event))}
      onPointerLeave={() => point(undefined)}
      onClick={(event) => {
        const found = claimsAt(event);
        if (found) onOpen(found.claims, { clientX: event.clientX, clientY: event.clientY });
      }}
      aria-hidden="true"
    >
      <canvas ref={ref} style={{ width: scene.widthPx, height: scene.heightPx }} />
      <HoverCard
        pointed={pointed}
        enter={(told) => {
          lightEvent(told);
          // On the card, the pointer is on no mark.
          setPointed(undefined);
        }}
        isOpen={(told) => open.length > 0 && told.every(({ id }) => lit.open.has(id))}
        texts={texts}
        known={known}
        widthPx={widthPx}
      />
    </div>
  );
}
