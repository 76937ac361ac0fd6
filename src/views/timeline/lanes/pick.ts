import { barAt, type CountBar } from './bars';
import type { LaneLayout, PlacedMark } from './layout';

/** Maximum distance in px of the pointer from the centre of a glyph that it hits. */
const reachPx = 9;

/**
 * Hit test of the lanes: returns the nearest glyph within reach of a point, else the event whose duration line
 * contains it; undefined for none.
 */
export function pickMark(layout: LaneLayout, x: number, y: number): PlacedMark | undefined {
  let nearest: PlacedMark | undefined;
  let distance = reachPx;
  for (const each of layout.marks) {
    const next = Math.hypot(each.x - x, each.y - y);
    if (next < distance) {
      distance = next;
      nearest = each;
    }
  }
  if (nearest) return nearest;
  return layout.marks.find(
    (each) =>
      Math.abs(each.y - y) < 5 &&
      each.mark.end - each.mark.start > 1440 &&
      x >= layout.scale.px(each.mark.start) &&
      x <= layout.scale.px(each.mark.end),
  );
}

/** Hit test of the lanes: returns the count bar whose lane and time bin contain a point; undefined for none. */
export function pickBar({ bars, lanes }: LaneLayout, x: number, y: number): CountBar | undefined {
  const lane = lanes.findIndex((each) => y >= each.y && y < each.y + each.height);
  for (let bin = 0; bin < bars.x.length; bin += 1) {
    const bar = barAt(bars, lanes, lane, bin);
    if (bar && x >= bar.x - 1 && x <= bar.x + bar.width + 1) return bar;
  }
  return undefined;
}
