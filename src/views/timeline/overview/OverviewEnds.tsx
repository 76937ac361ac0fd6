import type { CSSProperties } from 'react';
import { dayText, rangeText } from '../../../i18n/dates';
import type { Translator } from '../../../i18n/translator';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Window } from '../../../engine/questions';
import { civilOf } from '../../../model/day';
import { textIn } from '../../../model/text';
import {
  defaults as foldedAxis,
  type PeriodDays,
  type Piece,
  type PiecedAxis,
} from '../../../scale/piecedAxis';
import type { Step } from '../../../scale/time';
import { useApp } from '../../../state/useApp';
import type { Box } from '../../../draw/box';
import type { PartProps } from '../partProps';
import { windowOfPiece } from './windowOfPiece';

export type OverviewEndsProps = PartProps & {
  readonly box: Box;
  readonly axis: PiecedAxis;
  readonly periods: readonly PeriodDays[];
};

/** Dates below the timeline's overview; those of a compressed stretch are buttons that set the window to it. */
export function OverviewEnds({ loaded, frame, bounds, show, box, axis, periods }: OverviewEndsProps) {
  const t = useTranslator();
  const known = useApp((state) => state.view.known);
  const { metadata } = loaded.table;
  return axis.pieces.map((piece) => {
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
            {piece.x1 - piece.x0 > 150 && (
              <span>{dayText(piece.window.to, t.language, endStyle(piece.window))}</span>
            )}
          </div>
        )
      );
    // Too narrow to be hit: the fields and the buttons of the days open it too.
    if (piece.x1 - piece.x0 < foldedAxis.minFoldedPx - 0.01) return null;
    // What a time came to be called says what happened in it: nobody knew as of an earlier day.
    const begun = known === undefined || piece.window.from <= known;
    const title = begun ? metadata.periods.find((each) => each.id === piece.period)?.title : undefined;
    const opens = (dates: string) =>
      title
        ? t('timeline.openPeriod', { dates, title: textIn(title, t.language) })
        : t('timeline.openDates', { dates });
    const shown = foldText(piece, t.language);
    return (
      <button
        key={piece.from}
        type="button"
        className="timeline-ends timeline-fold"
        style={{ ...style, top: box.y + box.height + 2 }}
        aria-label={opens(shown)}
        title={`${opens(datesOf(piece, t.language))} (${stepText(piece.step, t)})`}
        onClick={() => show(windowOfPiece(piece, periods, bounds), 'push')}
      >
        {shown}
      </button>
    );
  });
}

function datesOf(piece: Piece, language: string): string {
  const { from, to } = piece.window;
  return rangeText(from, to, language, piece.step.unit === 'year' ? 'year' : 'month');
}

/**
 * Formats the dates of a compressed stretch of the overview: years, or months for less than a year; only the
 * first where space is narrow.
 */
function foldText({ window: { from, to }, x0, x1 }: Piece, language: string): string {
  const style = to - from < 330 ? 'monthName' : 'year';
  const [first, last] = [dayText(from, language, style), dayText(to, language, style)];
  return last === first || x1 - x0 < 62 ? first : `${first}–${last}`;
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

/** Returns the format of a window's last day: with its year only if that differs from the first day's. */
function endStyle({ from, to }: Window): 'dayMonth' | 'short' {
  return civilOf(from).year === civilOf(to).year ? 'dayMonth' : 'short';
}
