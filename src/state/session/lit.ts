import type { EventMark } from '../../engine/eventMark';
import { isSaidRole } from '../../model/place';
import { fillOf, type Fill } from '../../scale/fill';
import { styleOf, type RingStyle } from '../../scale/ringStyle';
import { glyphRadius, spreadPx } from '../../scale/size';

/** Item of the key whose marks are highlighted. It filters nothing. */
export type Lit =
  | { readonly kind: 'fill'; readonly fill: Fill }
  /** `said`: only said or negotiated at its place, so that it has no mark there. */
  | { readonly kind: 'ring'; readonly style: RingStyle | 'said' }
  /** Index into the dataset's categories. */
  | { readonly kind: 'category'; readonly category: number }
  /** Several categories with one item: "others". */
  | { readonly kind: 'categories'; readonly categories: ReadonlySet<number> }
  /** The fewest deaths that anyone claims for the event, both ends included. */
  | { readonly kind: 'size'; readonly min: number; readonly max: number }
  /** Some events by their ids: those that the reader has ticked. */
  | { readonly kind: 'events'; readonly ids: ReadonlySet<string> }
  /** Marks with a second ring: claims so far apart that it can be seen. */
  | { readonly kind: 'spread' };

/**
 * Tests whether a mark belongs to the highlighted item of the key, by the event's own data, since a small map may
 * draw it differently. Called for each mark of a frame; allocates nothing.
 */
export function isLit(mark: EventMark, lit: Lit): boolean {
  switch (lit.kind) {
    case 'fill':
      return fillOf(mark.status) === lit.fill;
    case 'ring': {
      if (mark.place < 0) return false;
      const said = isSaidRole(mark.role);
      return lit.style === 'said' ? said : !said && styleOf(mark.precision) === lit.style;
    }
    case 'category':
      return mark.category === lit.category;
    case 'categories':
      return lit.categories.has(mark.category);
    case 'size':
      return mark.deathsLow >= lit.min && mark.deathsLow <= lit.max;
    case 'events':
      return lit.ids.has(mark.id);
    case 'spread':
      return glyphRadius(mark.deathsHigh) > glyphRadius(mark.deathsLow) + spreadPx;
  }
}

/** Opacity of marks that the filters hide, or that the key doesn't light. */
export const dimmedOpacity = 0.28;
