import type { Day, Window } from '../../engine/questions';
import type { Loaded } from '../../state/session/loaded';

export function sameWindow(a: Window, b: Window): boolean {
  return a.from === b.from && a.to === b.to;
}

/** A window of the same length, moved as little as needed to lie inside the bounds; cut where it is longer. */
export function within(window: Window, bounds: Window): Window {
  const length = Math.min(window.to - window.from, bounds.to - bounds.from);
  const from = Math.max(bounds.from, Math.min(window.from, bounds.to - length));
  return { from, to: from + length };
}

/** What a window may reach: all events, and the default period. */
export function boundsOf(loaded: Loaded): Window {
  return {
    from: Math.min(loaded.wholeWindow.from, loaded.defaultWindow.from),
    to: Math.max(loaded.wholeWindow.to, loaded.defaultWindow.to),
  };
}

/**
 * A window zoomed by `factor` (above 1: further in) so that what stands at `share` of its width stays
 * there; in days with fractions, between one day and the bounds.
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

/** Days with fractions; `end` is not included. */
export type FractionalWindow = { readonly start: number; readonly end: number };

export function toFractional(window: Window): FractionalWindow {
  return { start: window.from, end: window.to + 1 };
}

/** The whole days nearest to a fractional window. */
export function toDays(window: FractionalWindow): Window {
  const from: Day = Math.round(window.start);
  return { from, to: Math.max(from, Math.round(window.end) - 1) };
}
