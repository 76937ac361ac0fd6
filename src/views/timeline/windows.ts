import type { Day, Window } from '../../engine/questions';
import type { Loaded } from '../../state/session/loaded';

export function sameWindow(a: Window, b: Window): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Shifts a window of days into bounds; one that is longer than the bounds is cut. */
export function within(window: Window, bounds: Window): Window {
  const length = Math.min(window.to - window.from, bounds.to - bounds.from);
  const from = Math.max(bounds.from, Math.min(window.from, bounds.to - length));
  return { from, to: from + length };
}

/** Returns the first and last day that the timeline can show: those of all events and of the default period. */
export function boundsOf(loaded: Loaded): Window {
  return {
    from: Math.min(loaded.wholeWindow.from, loaded.defaultWindow.from),
    to: Math.max(loaded.wholeWindow.to, loaded.defaultWindow.to),
  };
}

/**
 * Zooms a window by `factor` (above 1: in) around the point at the fraction `share` of its width. Returns
 * fractional days, at least one day long and within the bounds.
 */
export function zoomed(
  window: FractionalWindow,
  factor: number,
  share: number,
  bounds: Window,
): FractionalWindow {
  const length = window.end - window.start;
  const wanted = Math.max(1, Math.min(length / factor, bounds.to + 1 - bounds.from));
  const fixed = window.start + length * share;
  const start = Math.max(bounds.from, Math.min(fixed - wanted * share, bounds.to + 1 - wanted));
  return { start, end: start + wanted };
}

/** Window in fractional days; `end` is exclusive. */
export type FractionalWindow = { readonly start: number; readonly end: number };

export function toFractional(window: Window): FractionalWindow {
  return { start: window.from, end: window.to + 1 };
}

/** Rounds a fractional window to whole days. */
export function toDays(window: FractionalWindow): Window {
  const from: Day = Math.round(window.start);
  return { from, to: Math.max(from, Math.round(window.end) - 1) };
}
