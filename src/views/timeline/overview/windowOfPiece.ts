import type { Window } from '../../../engine/questions';
import type { PeriodDays, Piece } from '../../../scale/piecedAxis';
import { within } from '../windows';

/** Returns the window that a piece of the overview opens: its period, else all of its days. */
export function windowOfPiece(piece: Piece, periods: readonly PeriodDays[], bounds: Window): Window {
  const period = periods.find((each) => each.id === piece.period);
  return period ? within({ from: period.from, to: period.to }, bounds) : piece.window;
}
