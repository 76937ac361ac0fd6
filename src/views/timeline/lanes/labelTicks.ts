import type { Tick, Ticks, TimeScale } from '../../../scale/time';

export type TickLabel = { readonly text: string; readonly x: number };

/** Horizontal distance between a tick's line and its label, px. */
const offsetPx = 5;

/**
 * Places labels to the right of their ticks, shifted to end before `right` px; a label that would overlap the
 * one before is dropped.
 */
export function labelTicks(
  ticks: Ticks,
  scale: TimeScale,
  textOf: (tick: Tick, first: boolean) => string,
  measure: (text: string) => number,
  right: number,
): TickLabel[] {
  const labels: TickLabel[] = [];
  let free = -Infinity;
  ticks.major.forEach((tick, index) => {
    const text = textOf(tick, index === 0);
    const width = measure(text);
    const x = Math.min(scale.px(tick.minute) + offsetPx, right - width);
    if (x < free) return;
    labels.push({ text, x });
    free = x + width + 8;
  });
  return labels;
}
