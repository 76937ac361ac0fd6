import { opened, shell } from '../../../i18n/messageGroups';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { EventMark } from '../../../engine/eventMark';
import { minutesPerDay } from '../../../engine/questions';
import { useTranslator } from '../../../i18n/useTranslator';
import { dark, light } from '../../../scale/palette';
import type { TimeScale } from '../../../scale/time';
import { leavesScrolling, themeOf } from '../../../state/session/environment';
import { useApp, useAppStore } from '../../../state/useApp';
import { lazyPart } from '../../shared/lazyPart';
import { useAnswers } from '../../answers/useAnswers';
import { KnownShade } from '../clocks/KnownShade';
import { lagLines } from './lagLines';
import { LaneNames } from './LaneNames';
import { tickText } from '../../../draw/tickText';
import { lanesPlan, type LanesOf } from './lanesPlan';
import { layoutCounts, layoutDefaults, mostGlyphs, type LaneLayout } from './layout';
import { paintLanes, type Lettering } from './paint';
import { paintLag } from './paintLag';
import { pickBar } from './pick';
import type { PartProps } from '../partProps';
import type { Pointed } from './Tooltip';
import { createRects } from '../../../draw/rects';
import { useCanvas } from '../../../draw/useCanvas';
import { useClauses } from '../useClauses';
import { useHover } from './useHover';
import { usePanDrag } from './usePanDrag';
import { useWindow } from '../useWindow';
import { useWheelZoom } from './useWheelZoom';
import { within } from '../windows';

// Nothing is pointed at yet when the first events are drawn.
const Tooltip = lazyPart(() => import('./Tooltip').then(({ Tooltip: tooltip }) => tooltip), {
  failed: 'nowhere',
});

// Few lanes are that full.
const MoreButtons = lazyPart(
  () => import('../clocks/MoreButtons').then(({ MoreButtons: buttons }) => buttons),
  { messages: [shell, opened], failed: 'nowhere' },
);

/** Height of the canvas above the lanes in px, so that the highlight of a selected glyph isn't cut off. */
const abovePx = 10;

/**
 * Lanes of the timeline's visible window, one per category: a glyph per event, or bars of counts per colour
 * family if events are too many.
 */
export function Lanes({ loaded, frame, bounds, show }: PartProps) {
  const t = useTranslator();
  const store = useAppStore();
  const theme = useApp(themeOf);
  const hovered = useApp((state) => state.hovered);
  const selected = useApp((state) => state.view.event);
  const lit = useApp((state) => state.lit);
  const { plot } = frame;
  const window = useWindow(loaded);
  const { categories } = loaded;

  const clauses = useClauses(loaded);
  // A selected event is marked even where all others are only counted: then it is looked for among the marks.
  const most = selected === undefined ? mostGlyphs(window, plot) : layoutDefaults.maxMarks;
  const of = useMemo<LanesOf>(
    () => ({ clauses, window, plot, categories, most }),
    [clauses, window, plot, categories, most],
  );
  const { last } = useAnswers(loaded.engine, of, lanesPlan);
  const { marks } = last?.value ?? {};
  const empty = useMemo(
    () => (last ? undefined : layoutCounts(undefined, categories, window, plot)),
    [last, categories, window, plot],
  );
  const layout = last?.value.layout ?? (empty as LaneLayout);

  const palette = theme === 'dark' ? dark : light;
  const lag = useApp((state) => state.view.lag);
  const lines = useMemo(() => (lag === 'on' ? lagLines(layout) : []), [lag, layout]);
  const selectedX = useMemo(() => middleOf(marks, selected, layout.scale), [marks, selected, layout]);
  const [rectsOn] = useState(createRects);
  const paint = useCallback(
    (context: CanvasRenderingContext2D, canvas: HTMLCanvasElement) => {
      const lettering: Lettering = {
        family: fontOf(canvas),
        tickText: (tick) => tickText(tick, t.language, frame.narrow),
      };
      context.translate(0, abovePx - plot.y);
      paintLanes(context, layout, { palette, lettering, rectsOn }, { hovered, selected, selectedX, lit });
      paintLag(context, lines, palette, lit);
    },
    [layout, lines, palette, rectsOn, hovered, selected, selectedX, lit, t, frame, plot],
  );
  const heightPx = frame.heightPx - plot.y + abovePx;
  const { ref: canvas } = useCanvas(frame.widthPx, heightPx, paint);

  const area = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | undefined | null>(null);
  const hover = useHover({ layout, top: abovePx - plot.y, point: setPointed, hover: store.getState().hover });
  const pan = usePanDrag({
    window,
    bounds,
    plotX: plot.x,
    plotWidth: plot.width,
    change: show,
    clicked: (event) => {
      const found = hover.pick(event);
      if (found) return store.getState().change({ event: found.mark.id });
      const { x, y } = hover.pointIn(event);
      const bar = pickBar(layout, x, y);
      if (!bar) return;
      const to = Math.ceil(bar.to / minutesPerDay) - 1;
      show(within({ from: Math.floor(bar.from / minutesPerDay), to }, bounds), 'push');
    },
  });
  const leavesWheel = useApp(leavesScrolling);
  useWheelZoom(area, { window, bounds, plotX: plot.x, plotWidth: plot.width, leavesWheel, change: show });

  return (
    <div ref={area} className="timeline-lanes" style={{ top: plot.y - abovePx, height: heightPx }}>
      <canvas
        ref={canvas}
        style={{ width: frame.widthPx, height: heightPx }}
        aria-hidden="true"
        {...pan}
        onPointerMove={(event) => {
          pan.onPointerMove(event);
          hover.onPointerMove(event);
        }}
        onPointerLeave={hover.onPointerLeave}
        onDoubleClick={() => show(loaded.defaultWindow, 'push')}
      />
      {last?.of.clauses.known !== undefined && (
        <KnownShade
          known={last.of.clauses.known}
          later={last.value.later}
          layout={layout}
          top={abovePx - plot.y}
        />
      )}
      <LaneNames
        categories={categories}
        frame={frame}
        lanes={layout.lanes}
        drawn={last}
        top={abovePx - plot.y}
      />
      {layout.more.length > 0 && (
        <MoreButtons loaded={loaded} layout={layout} top={abovePx - plot.y} area={area} />
      )}
      {pointed !== null && (
        <Tooltip
          loaded={loaded}
          clauses={last?.of.clauses ?? clauses}
          pointed={pointed}
          layout={layout}
          frame={frame}
          top={abovePx - plot.y}
        />
      )}
    </div>
  );
}

let font: string | undefined;

/** Returns the page's font family; cached, since reading it forces a style recalculation. */
function fontOf(canvas: HTMLCanvasElement): string {
  return (font ??= getComputedStyle(canvas).fontFamily);
}

/**
 * Returns the x of an event in px, for one that has no glyph of its own; undefined if the event isn't among the
 * marks.
 */
function middleOf(
  marks: readonly EventMark[] | undefined,
  id: string | undefined,
  scale: TimeScale,
): number | undefined {
  const mark = id === undefined ? undefined : marks?.find((each) => each.id === id);
  if (!mark) return undefined;
  const dayPart = mark.clock ? 0 : minutesPerDay / 2;
  return Math.min(scale.x1, Math.max(scale.x0, scale.px(mark.start + dayPart)));
}
