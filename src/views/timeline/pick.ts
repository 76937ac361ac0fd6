import type { CountBar, LaneLayout, PlacedMark } from './layout';

/** How far from a glyph's middle it can still be hit, in px. */
const reachPx = 9;

/** The mark at a point: the nearest glyph, else the bar or whisker under the pointer. */
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

/** The bar of counts whose column and lane hold a point. */
export function pickBar(layout: LaneLayout, x: number, y: number): CountBar | undefined {
  return layout.bars.find((bar) => {
    const lane = layout.lanes[bar.lane];
    return lane && x >= bar.x - 1 && x <= bar.x + bar.width + 1 && y >= lane.y && y < lane.y + lane.height;
  });
}
