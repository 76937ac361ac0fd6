import { glyphRadius } from '../../../scale/size';
import type { EventKey, EventMark } from '../../../engine/eventMark';
import type { MapLayout } from './mapLayout';
import type { GlyphMark, Ring } from './rings/ring';

/**
 * Returns the layout with the glyphs of shortened rings given to events that pass the filters first, largest
 * first. Positions don't change: an event gets a glyph slot that it fits in.
 */
export function passingFirst(layout: MapLayout, passing: ReadonlySet<EventKey>): MapLayout {
  if (!layout.rings.some(({ more }) => more)) return layout;
  return {
    ...layout,
    rings: layout.rings.map((ring) => (ring.more ? refilled(ring, ring.more.scale, passing) : ring)),
  };
}

function refilled(ring: Ring, scale: number, passing: ReadonlySet<EventKey>): Ring {
  const outerOf = (mark: EventMark) => glyphRadius(Math.max(mark.deathsLow, mark.deathsHigh)) * scale;
  // In time order already, and stays so among marks of one size.
  const order = (a: EventMark, b: EventMark) => outerOf(b) - outerOf(a);
  const waiting = [...ring.group.marks].sort(order);
  const first = waiting.filter(({ key }) => passing.has(key));
  const rest = waiting.filter(({ key }) => !passing.has(key));
  const glyphs = ring.glyphs.flatMap((slot): GlyphMark[] => {
    const fits = rest.findIndex((mark) => outerOf(mark) <= slot.outerR + 1e-6);
    const mark = first.shift() ?? (fits < 0 ? undefined : rest.splice(fits, 1)[0]);
    return mark ? [{ ...slot, mark, r: glyphRadius(mark.deathsLow) * scale, outerR: outerOf(mark) }] : [];
  });
  return { ...ring, glyphs };
}
