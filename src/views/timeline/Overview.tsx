import { useCallback, useMemo, type CSSProperties } from 'react';
import { minutesPerDay, type Window } from '../../engine/questions';
import { dayText, rangeText } from '../../i18n/dates';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/useTranslator';
import { parsedPeriods } from './periodDays';
import { textIn } from '../../model/text';
import { dark, light } from '../../scale/palette';
import { axisEdges, piecedAxis, stretchesOf, type Piece } from '../../scale/piecedAxis';
import type { Step } from '../../scale/time';
import { themeOf } from '../../state/selectors';
import { useApp } from '../../state/useApp';
import { useAnswer } from '../useAnswer';
import { BrushHandle } from './BrushHandle';
import type { Box } from './frame';
import { layoutOverview } from './overviewLayout';
import { paintOverview } from './paint';
import type { PartProps } from './partProps';
import { useBrushDrag } from './useBrushDrag';
import { useCanvas } from './useCanvas';
import { useOtherClauses } from './useClauses';
import { within } from './windows';

/** All of the time at once: the default period by day, what lies before and after it folded. */
export function Overview({ loaded, frame, window, bounds, show, box }: PartProps & { readonly box: Box }) {
  const t = useTranslator();
  const theme = useApp(themeOf);
  const known = useApp((state) => state.view.known);
  const { categories } = loaded.table.dictionaries;
  const { metadata } = loaded.table;
  const periods = useMemo(() => parsedPeriods(metadata.periods), [metadata]);
  const axis = useMemo(
    () => piecedAxis(stretchesOf(bounds, loaded.defaultWindow, periods), box.x, box.x + box.width),
    [bounds, loaded, periods, box],
  );
  const clauses = useOtherClauses(loaded);
  const question = useMemo(
    () => ({ clauses, edges: axisEdges(axis), without: ['time'] as const }),
    [clauses, axis],
  );
  const { answer } = useAnswer(loaded.engine, 'bins', question);
  const layout = useMemo(
    () => layoutOverview(answer, categories, axis, window, box),
    [answer, categories, axis, window, box],
  );

  const heightPx = box.y + box.height + 8;
  const paint = useCallback(
    (context: CanvasRenderingContext2D) => paintOverview(context, layout, theme === 'dark' ? dark : light),
    [layout, theme],
  );
  const { ref: canvas } = useCanvas(frame.widthPx, heightPx, paint);

  const windowOfPiece = (piece: Piece): Window => {
    const period = periods.find((each) => each.id === piece.period);
    return period ? within({ from: period.from, to: period.to }, bounds) : piece.window;
  };
  const tapped = (px: number) => {
    const minute = axis.minute(px);
    const piece = axis.pieces.find((each) => minute >= each.from && minute < each.to) ?? axis.pieces.at(-1);
    if (!piece) return;
    const length = window.to - window.from;
    const fits = length <= piece.window.to - piece.window.from;
    if (!piece.open || !fits) return show(windowOfPiece(piece), 'push');
    const from = Math.floor(minute / minutesPerDay) - Math.floor(length / 2);
    show(within({ from, to: from + length }, piece.window), 'push');
  };
  const drag = useBrushDrag({ axis, window, bounds, change: show, tapped });
  const follow = { onPointerMove: drag.move, onPointerUp: drag.end };
  const { x0, x1 } = layout.brush;
  const frameStyle: CSSProperties = { left: x0, width: x1 - x0, top: box.y - 4, height: box.height + 5 };

  return (
    <div className="timeline-overview">
      <canvas ref={canvas} style={{ width: frame.widthPx, height: heightPx }} aria-hidden="true" />
      <div
        className="timeline-surface"
        style={{ left: box.x, top: box.y - 6, width: box.width, height: box.height + 8 }}
        onPointerDown={drag.begin(undefined)}
        {...follow}
        onPointerCancel={drag.end}
        onDoubleClick={() => show(loaded.defaultWindow, 'push')}
      />
      <div className="timeline-brush" style={frameStyle} />
      <div className="timeline-handles" style={{ top: box.y - 6, height: box.height + 8 }}>
        <BrushHandle
          end="from"
          name={t('timeline.from')}
          day={window.from}
          bounds={{ from: bounds.from, to: window.to }}
          x={x0}
          move={(from) => show({ from, to: window.to }, 'drag')}
          settle={() => show(window, 'push')}
          onPointerDown={drag.begin('from')}
          {...follow}
        />
        <BrushHandle
          end="to"
          name={t('timeline.to')}
          day={window.to}
          bounds={{ from: window.from, to: bounds.to }}
          x={x1}
          move={(to) => show({ from: window.from, to }, 'drag')}
          settle={() => show(window, 'push')}
          onPointerDown={drag.begin('to')}
          {...follow}
        />
      </div>
      {axis.pieces.map((piece) => {
        const style: CSSProperties = {
          left: piece.x0,
          width: piece.x1 - piece.x0,
          top: box.y + box.height + 3,
        };
        if (piece.open)
          return (
            !frame.narrow && (
              <div key={piece.from} className="timeline-ends" style={style} aria-hidden="true">
                {piece.x1 - piece.x0 > 110 && <span>{dayText(piece.window.from, t.language)}</span>}
                {piece.x1 - piece.x0 > 240 && <span>{stepText(piece.step, t)}</span>}
                {piece.x1 - piece.x0 > 150 && <span>{dayText(piece.window.to, t.language, 'dayMonth')}</span>}
              </div>
            )
          );
        // What a time came to be called says what happened in it: nobody knew on an earlier evening.
        const begun = known === undefined || piece.window.from <= known;
        const title = begun ? metadata.periods.find((each) => each.id === piece.period)?.title : undefined;
        const dates = datesOf(piece, t.language);
        const name = title
          ? t('timeline.openPeriod', { dates, title: textIn(title, t.language) })
          : t('timeline.openDates', { dates });
        const [first, last] = endsOf(piece, t.language);
        return (
          <button
            key={piece.from}
            type="button"
            className="timeline-ends timeline-fold"
            style={style}
            aria-label={name}
            title={`${name} (${stepText(piece.step, t)})`}
            onClick={() => show(windowOfPiece(piece), 'push')}
          >
            <span>{first}</span>
            {last !== first && piece.x1 - piece.x0 > 62 && <span>{last}</span>}
          </button>
        );
      })}
    </div>
  );
}

function datesOf(piece: Piece, language: string): string {
  const { from, to } = piece.window;
  return rangeText(from, to, language, piece.step.unit === 'year' ? 'year' : 'month');
}

/** What stands at the ends of a folded piece: years, or months where it is short. */
function endsOf(piece: Piece, language: string): readonly [string, string] {
  const style = piece.window.to - piece.window.from < 330 ? 'monthName' : 'year';
  return [dayText(piece.window.from, language, style), dayText(piece.window.to, language, style)];
}

function stepText(step: Step, t: Translator): string {
  switch (step.unit) {
    case 'hour':
    case 'day':
      return t(step.count > 1 ? 'timeline.byTwoDays' : 'timeline.byDay');
    case 'week':
      return t('timeline.byWeek');
    case 'month':
      return t(step.count > 1 ? 'timeline.byQuarter' : 'timeline.byMonth');
    case 'year':
      return step.count > 1 ? t('timeline.byYears', { years: step.count }) : t('timeline.byYear');
  }
}
