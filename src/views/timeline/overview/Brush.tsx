import { minutesPerDay } from '../../../engine/questions';
import { useTranslator } from '../../../i18n/useTranslator';
import type { PeriodDays, PiecedAxis } from '../../../scale/piecedAxis';
import { BrushHandle } from './BrushHandle';
import type { Box } from '../../../draw/box';
import { brushOf } from './overviewLayout';
import type { PartProps } from '../partProps';
import { useBrushDrag } from './useBrushDrag';
import { useWindow } from '../useWindow';
import { windowOfPiece } from './windowOfPiece';
import { within } from '../windows';

export type BrushProps = Omit<PartProps, 'frame'> & {
  readonly box: Box;
  readonly axis: PiecedAxis;
  readonly periods: readonly PeriodDays[];
};

/**
 * Brush of the timeline's overview: the visible window as a frame with a handle at each end, on an area where a
 * new window can be drawn.
 */
export function Brush({ loaded, bounds, show, box, axis, periods }: BrushProps) {
  const t = useTranslator();
  const window = useWindow(loaded);
  const tapped = (px: number) => {
    const minute = axis.minute(px);
    const piece = axis.pieces.find((each) => minute >= each.from && minute < each.to) ?? axis.pieces.at(-1);
    if (!piece) return;
    const length = window.to - window.from;
    const fits = length <= piece.window.to - piece.window.from;
    if (!piece.open || !fits) return show(windowOfPiece(piece, periods, bounds), 'push');
    const from = Math.floor(minute / minutesPerDay) - Math.floor(length / 2);
    show(within({ from, to: from + length }, piece.window), 'push');
  };
  const drag = useBrushDrag({ axis, window, bounds, change: show, tapped });
  const follow = { onPointerMove: drag.move, onPointerUp: drag.end };
  // Moved as a whole by a transform, which lays out nothing, and by whole pixels, as the browser sets a frame.
  const { x0, x1 } = brushOf(axis, window);
  const left = wholePx(x0);
  const width = wholePx(x1) - left;
  return (
    <>
      <div
        className="timeline-surface"
        style={{ left: box.x, top: box.y - 6, width: box.width, height: box.height + 8 }}
        onPointerDown={drag.begin(undefined)}
        {...follow}
        onPointerCancel={drag.end}
        onDoubleClick={() => show(loaded.defaultWindow, 'push')}
      />
      <div
        className="timeline-handles"
        style={{ top: box.y - 6, height: box.height + 8, transform: `translateX(${left}px)` }}
      >
        <div className="timeline-brush" style={{ width, height: box.height + 5 }} />
        <BrushHandle
          end="from"
          name={t('timeline.from')}
          day={window.from}
          bounds={{ from: bounds.from, to: window.to }}
          x={0}
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
          x={width}
          move={(to) => show({ from: window.from, to }, 'drag')}
          settle={() => show(window, 'push')}
          onPointerDown={drag.begin('to')}
          {...follow}
        />
      </div>
    </>
  );
}

/** Rounds a length in CSS px to whole device pixels. */
function wholePx(px: number): number {
  return Math.round(px * devicePixelRatio) / devicePixelRatio;
}
