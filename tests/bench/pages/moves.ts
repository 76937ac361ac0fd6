import { createRandom } from '../generate/random';
import { generated } from '../generate/rows';

/** Days; both belong to the window. */
export type Days = { readonly from: number; readonly to: number };

const wholeDays = generated.lastDay - generated.firstDay + 1;

/** A window that somebody draws: 5 to 50 % of the time, anywhere, the same for every contestant. */
export function drawnWindow(step: number): Days {
  const random = createRandom(generated.seed + step);
  const length = Math.round(wholeDays * (0.05 + 0.45 * random.unit()));
  const from = generated.firstDay + random.below(wholeDays - length);
  return { from, to: from + length - 1 };
}

/** A window of a part of the time that slides by a part of its length, to the end and back. */
export function slidWindow(step: number, part: number, stepPart: number): Days {
  const length = Math.max(1, Math.round(wholeDays * part));
  const stride = Math.max(1, Math.round(length * stepPart));
  const places = Math.max(1, Math.floor((wholeDays - length) / stride));
  // Begins in the middle, where the clusters overlap.
  const at = (step + Math.floor(places / 2)) % (2 * places);
  const from = generated.firstDay + stride * (at <= places ? at : 2 * places - at);
  return { from, to: from + length - 1 };
}

/** Indexes of the categories that are ticked, another set at each step. */
export function tickedCategories(step: number): readonly number[] {
  const random = createRandom(generated.seed + step);
  const ticked = Array.from({ length: generated.categories }, (_, i) => i).filter(() => random.unit() < 0.5);
  return ticked.length === 0 ? [step % generated.categories] : ticked;
}

/** Stands while categories are ticked: 30 % of the time. */
export const standingWindow: Days = slidWindow(0, 0.3, 0.02);

export const wholeWindow: Days = { from: generated.firstDay, to: generated.lastDay };

/** Days of a timeline's bar, and how many bars the whole time has. */
export const barDays = 9;
export const bars = Math.ceil(wholeDays / barDays);

/** The edges of a window's bars, in minutes since 1970-01-01. */
export function barEdgesOf({ from, to }: Days): number[] {
  const count = Math.ceil((to - from + 1) / barDays);
  return Array.from({ length: count + 1 }, (_, bar) => (from + bar * barDays) * 1440);
}

/** The bar of a day, over the whole time. */
export function barOf(day: number): number {
  return Math.floor((day - generated.firstDay) / barDays);
}
