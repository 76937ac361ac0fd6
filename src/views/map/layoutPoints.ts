import type { EventMark } from '../../engine/questions';
import { glyphRadius } from '../../scale/size';
import { groupMarks, vaguer, type Group } from './groupMarks';
import type { LayoutInput, MapLayout } from './layout';
import { packDefaults } from './packRing';
import { project } from './projection';
import type { Ring } from './ring';

export const pointDefaults = {
  /** Largest radius of a glyph where many stand at their true points, px. */
  mostPx: 9,
};

/**
 * Where there are too many places to move their rings apart: each at its true point, with one glyph for all that
 * is there. Places that fall on one pixel are one. Nothing is moved or named, so that nothing jumps while a
 * reader brushes, and the cost is that of the marks.
 */
export function layoutPoints({ marks, places, zoom, box }: LayoutInput): MapLayout {
  const grouped = groupMarks(marks, places, box);
  const byPixel = new Map<number, { readonly x: number; readonly y: number; group: Group }>();
  for (const group of grouped.rings) {
    const { x, y } = project(group.lng, group.lat, zoom);
    const pixel = Math.round(y) * 2 ** 26 + Math.round(x);
    const there = byPixel.get(pixel);
    if (there) there.group = joined(there.group, group);
    else byPixel.set(pixel, { x, y, group });
  }
  const rings = Array.from(byPixel.values(), ({ x, y, group }) => ringOf(group, x, y));
  const seats = grouped.seats.map((group) => {
    const anchor = project(group.lng, group.lat, zoom);
    return { group, ...anchor, anchor, moved: false };
  });
  return { zoom, rings, seats, outside: grouped.outside, placeless: grouped.placeless, labels: [] };
}

function joined(one: Group, other: Group): Group {
  return { ...one, style: vaguer(one.style, other.style), marks: [...one.marks, ...other.marks] };
}

/** A ring around the glyph of the deadliest event, among equals of the earliest. */
function ringOf(group: Group, x: number, y: number): Ring {
  let mark = group.marks[0] as EventMark; // a group is made with its first mark
  for (const other of group.marks) if (other.deathsHigh > mark.deathsHigh) mark = other;
  const r = Math.min(pointDefaults.mostPx, glyphRadius(mark.deathsLow));
  const around = r + packDefaults.ringGapPx;
  return {
    group,
    style: group.style,
    x,
    y,
    r: around,
    reach: group.style === 'exact' ? around + 4 : around,
    anchor: { x, y },
    moved: false,
    glyphs: [{ mark, x, y, r, outerR: r }],
  };
}
