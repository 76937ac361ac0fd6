import type { EventMark } from '../../engine/eventMark';
import { isSaidRole } from '../../model/place';
import { fillOf, type Fill } from '../../scale/fill';
import { styleOf, type RingStyle } from '../../scale/ringStyle';
import { glyphRadius, spreadPx } from '../../scale/size';

/** Legend item whose marks are highlighted on map and timeline. It filters nothing. */
export type Lit =
  | { readonly kind: 'fill'; readonly fill: Fill }
  /**
   * Ring style around a mark on the map. `said`: events that were only announced or negotiated at their place
   * and so have no mark there.
   */
  | { readonly kind: 'ring'; readonly style: RingStyle | 'said' }
  /** One category, as an index into the dataset's categories. */
  | { readonly kind: 'category'; readonly category: number }
  /** Several categories that share one legend item, "others". */
  | { readonly kind: 'categories'; readonly categories: ReadonlySet<number> }
  /**
   * Legend item of a mark's size: events whose lowest claimed number of deaths is in this range, both ends
   * included.
   */
  | { readonly kind: 'size'; readonly min: number; readonly max: number }
  /** Selected events: the ids of those that the user has ticked. */
  | { readonly kind: 'events'; readonly ids: ReadonlySet<string> }
  /**
   * Legend item of marks with a second ring: events whose lowest and highest claimed deaths differ enough to
   * be seen as two sizes.
   */
  | { readonly kind: 'spread' };

/**
 * Tests whether an event's mark belongs to the highlighted legend item, by the event's data and not by how a
 * small map draws it. Called for every mark in a frame; allocates nothing.
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

/** Opacity, 0 to 1, of marks that the filters exclude or that don't belong to the highlighted legend item. */
export const dimmedOpacity = 0.28;
