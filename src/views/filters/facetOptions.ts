import { noPlace, type FacetName } from '../../engine/questions';
import type { Dictionaries, Family } from '../../model/dataset';
import { eventStatuses } from '../../model/event';

export type FacetOption = {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Family of a category: options of one family stand together under its name. */
  readonly group?: Family;
  readonly glyph?: string;
  /** `left` for the first side of the dataset, `right` for the second, none for the others. */
  readonly side?: 'left' | 'right';
};

/**
 * The options of a facet in the order that a reader looks for them: categories and statuses in the
 * dataset's order, actors and places by count, then by name. An option without events is left out unless
 * it is ticked; a category or a status always stays, so that the list keeps its shape.
 */
export function facetOptions(
  facet: FacetName,
  dictionaries: Dictionaries,
  counts: Uint32Array,
  none: number,
  ticked: readonly string[],
  label: (id: string) => string,
): readonly FacetOption[] {
  if (facet === 'category') {
    return dictionaries.categories.map(({ id, family, glyph }, index) => ({
      id,
      label: label(id),
      count: counts[index] ?? 0,
      group: family,
      glyph,
    }));
  }
  if (facet === 'status') {
    return eventStatuses
      .map((id, index) => ({ id, label: label(id), count: counts[index] ?? 0 }))
      .filter((option) => option.id !== 'retracted' || option.count > 0 || ticked.includes(option.id));
  }
  const list: FacetOption[] =
    facet === 'actor'
      ? dictionaries.actors.map((actor, index) => ({
          id: actor.id,
          label: label(actor.id),
          count: counts[index] ?? 0,
          ...sideOf(actor.side, dictionaries),
        }))
      : dictionaries.places.map((place, index) => ({
          id: place.id,
          label: label(place.id),
          count: counts[index] ?? 0,
        }));
  const worth = list.filter((option) => option.count > 0 || ticked.includes(option.id));
  worth.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  if (facet === 'place' && (none > 0 || ticked.includes(noPlace))) {
    worth.unshift({ id: noPlace, label: label(noPlace), count: none });
  }
  return worth;
}

function sideOf(side: string | undefined, dictionaries: Dictionaries): { side?: 'left' | 'right' } {
  const index = dictionaries.sides.findIndex((one) => one.id === side);
  if (index === 0) return { side: 'left' };
  return index === 1 ? { side: 'right' } : {};
}
