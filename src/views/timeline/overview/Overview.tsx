import { useMemo, useState } from 'react';
import { ask, type Plan } from '../../../engine/plan';
import type { Answer, Clauses } from '../../../engine/questions';
import { dark, light } from '../../../scale/palette';
import { axisEdges, piecedAxis, stretchesOf, type PiecedAxis } from '../../../scale/piecedAxis';
import { themeOf } from '../../../state/session/environment';
import { useApp } from '../../../state/useApp';
import { useAnswers } from '../../answers/useAnswers';
import { Brush } from './Brush';
import type { Box } from '../../../draw/box';
import { createRects } from '../../../draw/rects';
import { brushOf, layoutOverview, type OverviewLayout } from './overviewLayout';
import { OverviewEnds } from './OverviewEnds';
import { paintOverview } from '../lanes/paint';
import type { PartProps } from '../partProps';
import { parsedPeriods } from '../clocks/periodDays';
import { useCanvas } from '../../../draw/useCanvas';
import { useOtherClauses } from '../useClauses';
import { useWindow } from '../useWindow';

/**
 * Overview of all days: the default period day by day, and the time before and after it compressed to coarser
 * bars.
 */
export function Overview({ loaded, frame, bounds, show, box }: PartProps & { readonly box: Box }) {
  const { categories } = loaded;
  const { metadata } = loaded.table;
  const periods = useMemo(() => parsedPeriods(metadata.periods), [metadata]);
  const axis = useMemo(
    () => piecedAxis(stretchesOf(bounds, loaded.defaultWindow, periods), box.x, box.x + box.width),
    [bounds, loaded, periods, box],
  );
  const clauses = useOtherClauses(loaded);
  const of = useMemo(() => ({ clauses, axis }), [clauses, axis]);
  const { last } = useAnswers(loaded.engine, of, overviewPlan);
  const layout = useMemo(
    () => layoutOverview(last?.value, categories, last?.of.axis ?? axis, box),
    [last, categories, axis, box],
  );
  const parts = { loaded, frame, bounds, show, box, axis, periods };
  return (
    <div className="timeline-overview">
      <Bars loaded={loaded} layout={layout} axis={axis} widthPx={frame.widthPx} />
      <Brush {...parts} />
      <OverviewEnds {...parts} />
    </div>
  );
}

type OverviewOf = { readonly clauses: Clauses; readonly axis: PiecedAxis };

/**
 * Plan that asks the engine for the overview's event counts per bin over all days, under all filters but the
 * time window.
 */
function* overviewPlan({ clauses, axis }: OverviewOf): Plan<Answer<'bins'>> {
  const [bins] = yield* ask({ kind: 'bins', clauses, edges: axisEdges(axis), without: ['time'] });
  return bins;
}

type BarsProps = Pick<PartProps, 'loaded'> & {
  readonly layout: OverviewLayout;
  readonly axis: PiecedAxis;
  readonly widthPx: number;
};

function Bars({ loaded, layout, axis, widthPx }: BarsProps) {
  const window = useWindow(loaded);
  const theme = useApp(themeOf);
  const heightPx = layout.box.y + layout.box.height + 8;
  const [rectsOn] = useState(createRects);
  const paint = useMemo(
    () => (context: CanvasRenderingContext2D) =>
      paintOverview(context, layout, brushOf(axis, window), theme === 'dark' ? dark : light, rectsOn),
    [layout, axis, window, theme, rectsOn],
  );
  const { ref } = useCanvas(widthPx, heightPx, paint);
  return <canvas ref={ref} style={{ width: widthPx, height: heightPx }} aria-hidden="true" />;
}
