import type { Window } from '../../../engine/questions';
import type { PeriodDays, Piece } from '../../../scale/piecedAxis';
import { within } from '../windows';

/** Returns the window that a click on a stretch of the overview sets: its named period, else all its days. */
export function windowOfPiece(piece: Piece, periods: readonly PeriodDays[], bounds: Window): Window {
  const period = periods.find((each) => each.id === piece.period);
  return period ? within({ from: period.from, to: period.to }, bounds) : piece.window;
}
