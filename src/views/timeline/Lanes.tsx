import { useCallback, useMemo, useRef, useState } from 'react';
import { minutesPerDay, type EventMark } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import { dark, light } from '../../scale/palette';
import type { TimeScale } from '../../scale/time';
import { leavesScrolling, themeOf } from '../../state/selectors';
import { useApp, useAppStore } from '../../state/useApp';
import { lazyPart } from '../lazyPart';
import { useAnswer } from '../useAnswer';
import { KnownShade } from './KnownShade';
import { lagLines } from './lagLines';
import { LaneNames } from './LaneNames';
import { tickText } from './labelTicks';
import {
  countEdges,
  layoutCounts,
  layoutDefaults,
  layoutGlyphs,
  mostGlyphs,
  type LaneLayout,
} from './layout';
import { paintLanes, type Lettering } from './paint';
import { paintLag } from './paintLag';
import { pickBar } from './pick';
import { dayText } from '../../i18n/dates';
import type { PartProps } from './partProps';
import type { Pointed } from './Tooltip';
import { useCanvas } from './useCanvas';
import { useClauses } from './useClauses';
import { useHover } from './useHover';
import { usePanDrag } from './usePanDrag';
import { useWindow } from './useWindow';
import { useWheelZoom } from './useWheelZoom';
import { within } from './windows';

// Nothing is pointed at yet when the first events are drawn.
const Tooltip = lazyPart(() => import('./Tooltip').then(({ Tooltip: tooltip }) => tooltip), {
  failed: 'nowhere',
});

/** The canvas begins so far above the lanes, so that a selected mark isn't cut, in px. */
const abovePx = 10;

/** The window's events, a lane a category: glyphs where they can be told apart, else counts by family. */
export function Lanes({ loaded, frame, bounds, show }: PartProps) {
  const t = useTranslator();
  const store = useAppStore();
  const theme = useApp(themeOf);
  const hovered = useApp((state) => state.hovered);
  const selected = useApp((state) => state.view.event);
  const lit = useApp((state) => state.lit);
  const { plot } = frame;
  const window = useWindow(loaded);
  const { categories } = loaded.table.dictionaries;

  const clauses = useClauses(loaded);
  // Of more events than can be told apart none is asked for: only how many they are.
  const count = useMemo(() => ({ clauses, sort: 'time', limit: 0, at: { offset: 0 } }) as const, [clauses]);
  const total = useAnswer(loaded.engine, 'page', count).answer?.total;
  // A selected event is marked even where all others are only counted: then it is looked for among the marks.
  const most = selected === undefined ? mostGlyphs(window, plot) : layoutDefaults.maxMarks;
  const few = total !== undefined && total <= most;
  const marksQuestion = useMemo(
    () => (few ? { clauses, limit: layoutDefaults.maxMarks } : undefined),
    [clauses, few],
  );
  const { answer } = useAnswer(loaded.engine, 'marks', marksQuestion);
  const marks = few ? answer?.marks : undefined;
  const glyphs = useMemo(
    () => marks && layoutGlyphs(marks, categories, window, plot),
    [marks, categories, window, plot],
  );
  const needsCounts = total !== undefined && (!few || answer !== undefined) && glyphs === undefined;
  const binsQuestion = useMemo(
    () => (needsCounts ? { clauses, edges: countEdges(window, plot) } : undefined),
    [needsCounts, clauses, window, plot],
  );
  const { answer: bins } = useAnswer(loaded.engine, 'bins', binsQuestion);
  const layout = useMemo(
    () => glyphs ?? layoutCounts(bins, categories, window, plot),
    [glyphs, bins, categories, window, plot],
  );

  const palette = theme === 'dark' ? dark : light;
  const lag = useApp((state) => state.view.lag);
  const lines = useMemo(() => (lag === 'on' ? lagLines(layout) : []), [lag, layout]);
  const selectedX = useMemo(() => middleOf(marks, selected, layout.scale), [marks, selected, layout]);
  const paint = useCallback(
    (context: CanvasRenderingContext2D, canvas: HTMLCanvasElement) => {
      const lettering: Lettering = {
        family: fontOf(canvas),
        tickText: (tick) => tickText(tick, t.language, frame.narrow),
      };
      context.translate(0, abovePx - plot.y);
      paintLanes(context, layout, palette, lettering, { hovered, selected, selectedX, lit });
      paintLag(context, lines, palette, lit);
    },
    [layout, lines, palette, hovered, selected, selectedX, lit, t, frame, plot],
  );
  const heightPx = frame.heightPx - plot.y + abovePx;
  const { ref: canvas } = useCanvas(frame.widthPx, heightPx, paint);

  const area = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | undefined>(undefined);
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
      <KnownShade loaded={loaded} layout={layout} top={abovePx - plot.y} />
      <LaneNames loaded={loaded} frame={frame} lanes={layout.lanes} top={abovePx - plot.y} />
      {layout.more.map((more) => (
        <MoreButton
          key={`${more.lane} ${more.window.from}`}
          more={more}
          layout={layout}
          top={abovePx - plot.y}
          open={openMore}
          name={nameOf(more)}
        />
      ))}
      {pointed && (
        <Tooltip
          loaded={loaded}
          clauses={clauses}
          pointed={pointed}
          layout={layout}
          frame={frame}
          top={abovePx - plot.y}
        />
      )}
    </div>
  );

  function nameOf(more: LaneLayout['more'][number]): string {
    const lane = layout.lanes[more.lane];
    const category = lane?.category === undefined ? undefined : categories[lane.category];
    const laneName = category
      ? textIn(category.title, t.language)
      : lane
        ? t(`timeline.family.${lane.family}`)
        : '';
    return t('timeline.more', {
      count: more.count,
      day: dayText(more.window.from, t.language),
      lane: laneName,
    });
  }

  function openMore(more: LaneLayout['more'][number]) {
    const lane = layout.lanes[more.lane];
    const ids = lane?.categories.flatMap((index) => categories[index]?.id ?? []) ?? [];
    // The button goes with what it opens; a reader at the keyboard goes on from the lane's name.
    area.current?.querySelectorAll<HTMLElement>('.timeline-lane')[more.lane]?.focus({ preventScroll: true });
    store
      .getState()
      .change({ from: more.window.from, to: more.window.to, category: ids, panel: 'list', event: undefined });
  }
}

let font: string | undefined;

/** The page's own font, asked for once: asking in every frame has the whole page's style worked out first. */
function fontOf(canvas: HTMLCanvasElement): string {
  return (font ??= getComputedStyle(canvas).fontFamily);
}

type MoreButtonProps = {
  readonly more: LaneLayout['more'][number];
  readonly layout: LaneLayout;
  readonly top: number;
  readonly name: string;
  readonly open: (more: LaneLayout['more'][number]) => void;
};

function MoreButton({ more, top, name, open }: MoreButtonProps) {
  return (
    <button
      type="button"
      className="timeline-more"
      style={{ left: more.x, top: more.y + top }}
      aria-label={name}
      title={name}
      onClick={() => open(more)}
    >
      +{more.count}
    </button>
  );
}

/** Where an event stands that has no glyph of its own, in px. */
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
