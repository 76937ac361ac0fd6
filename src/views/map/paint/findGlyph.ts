import { glyphRadius } from '../../../scale/size';
import type { MapLayout } from '../layout/mapLayout';
import type { GlyphMark, Ring } from '../layout/rings/ring';

export type FoundGlyph = { readonly ring: Ring; readonly glyph: GlyphMark };

/**
 * Returns the glyph of an event with its ring. An event that is only counted in a ring gets a glyph at the
 * position of the count; one that shares a glyph with others gets that glyph. Undefined if the event isn't
 * drawn.
 */
export function findGlyph({ rings }: MapLayout, id: string | undefined): FoundGlyph | undefined {
  if (id === undefined) return undefined;
  for (const ring of rings) {
    const mark = ring.group.marks.find((one) => one.id === id);
    if (!mark) continue;
    const own = ring.glyphs.find((glyph) => glyph.mark.id === id);
    const first = ring.glyphs[0];
    if (own) return { ring, glyph: own };
    if (ring.more) {
      const { x, y, scale } = ring.more;
      const r = glyphRadius(mark.deathsLow) * scale;
      return { ring, glyph: { mark, x, y, r, outerR: r } };
    }
    return first && { ring, glyph: { ...first, mark } };
  }
  return undefined;
}

/** Tests whether a ring has a single glyph that stands for all of its several events. */
export function isStack(ring: Ring): boolean {
  return ring.glyphs.length === 1 && hiddenIn(ring) > 0;
}

/** Returns the number of a ring's events without a glyph of their own. */
export function hiddenIn({ group, glyphs }: Ring): number {
  return group.marks.length - glyphs.length;
}
