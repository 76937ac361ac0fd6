import type { MapLayout } from './layout';
import type { GlyphMark, Ring } from './ring';

export type FoundGlyph = { readonly ring: Ring; readonly glyph: GlyphMark };

/** The glyph of an event, or, where one glyph stands for a whole place, that glyph with the event's own mark. */
export function findGlyph({ rings }: MapLayout, id: string | undefined): FoundGlyph | undefined {
  if (id === undefined) return undefined;
  for (const ring of rings) {
    const mark = ring.group.marks.find((one) => one.id === id);
    if (!mark) continue;
    const own = ring.glyphs.find((glyph) => glyph.mark.id === id);
    const first = ring.glyphs[0];
    if (own) return { ring, glyph: own };
    return first && { ring, glyph: { ...first, mark } };
  }
  return undefined;
}

/** How many events of a ring have no glyph of their own. */
export function hiddenIn({ group, glyphs }: Ring): number {
  return group.marks.length - glyphs.length;
}
