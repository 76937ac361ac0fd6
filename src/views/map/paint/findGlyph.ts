import { glyphRadius } from '../../../scale/size';
import type { MapLayout } from '../layout/mapLayout';
import type { GlyphMark, Ring } from '../layout/rings/ring';

export type FoundGlyph = { readonly ring: Ring; readonly glyph: GlyphMark };

/**
 * The glyph of an event; where a full ring only counts it, one in the count's place; where one glyph stands for a whole
 * place, that glyph with the event's own mark.
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

/** Whether a ring's one glyph stands for several events. */
export function isStack(ring: Ring): boolean {
  return ring.more === undefined && hiddenIn(ring) > 0;
}

/** How many events of a ring have no glyph of their own. */
export function hiddenIn({ group, glyphs }: Ring): number {
  return group.marks.length - glyphs.length;
}
