import { noPlace, type Answer, type FacetName } from '../../engine/questions';
import type { Dictionaries, Family } from '../../model/dataset';
import { eventStatuses } from '../../model/event';

export type FacetOption = {
  readonly id: string;
  readonly label: string;
  /**
   * Events under the other filters; absent for ticked ids that aren't counted (a place with a manner, an unknown id).
   */
  readonly count?: number;
  /** Family of a category; options of a family are grouped under its name. */
  readonly group?: Family;
  readonly glyph?: string;
  /** Side of an actor: `left` for the dataset's first, `right` for its second, absent for others. */
  readonly side?: 'left' | 'right';
};

/** Counts of a facet's options, by their index, and of the events that have none: the answer to `facets`. */
type FacetCounts = Pick<Answer<'facets'>, 'counts' | 'none'>;

/**
 * Lists the options of a facet: first ticked ids that the dataset doesn't have, so that they can be unticked; then
 * categories and statuses in the dataset's order, actors and places by count, then name. Options without events are
 * left out unless ticked; categories and usual statuses always stay.
 */
export function facetOptions(
  facet: FacetName,
  dictionaries: Dictionaries,
  { counts, none }: FacetCounts,
  ticked: readonly string[],
  label: (id: string) => string,
): readonly FacetOption[] {
  const list = countedOptions(facet, dictionaries, counts, label);
  const others = ticked
    .filter((id) => id !== noPlace && !list.some((option) => option.id === id))
    .map((id) => ({ id, label: label(id) }));
  const shown = list.filter(
    ({ id, count }) =>
      count > 0 ||
      ticked.includes(id) ||
      facet === 'category' ||
      (facet === 'status' && id !== 'retracted' && id !== 'not-stated'),
  );
  if (facet === 'category' || facet === 'status') return [...others, ...shown];
  const worth = [...shown].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  const isNoneShown = facet === 'place' && (none > 0 || ticked.includes(noPlace));
  return [...(isNoneShown ? [{ id: noPlace, label: label(noPlace), count: none }] : []), ...others, ...worth];
}

type CountedOption = FacetOption & { readonly count: number };

function countedOptions(
  facet: FacetName,
  dictionaries: Dictionaries,
  counts: Uint32Array,
  label: (id: string) => string,
): readonly CountedOption[] {
  const option = (id: string, index: number) => ({ id, label: label(id), count: counts[index] ?? 0 });
  switch (facet) {
    case 'category':
      return dictionaries.categories.map(({ id, family, glyph }, index) => ({
        ...option(id, index),
        group: family,
        glyph,
      }));
    case 'status':
      return eventStatuses.map(option);
    case 'actor':
      return dictionaries.actors.map(({ id, side }, index) => ({
        ...option(id, index),
        ...sideOf(side, dictionaries),
      }));
    case 'place':
      return dictionaries.places.map(({ id }, index) => option(id, index));
  }
}

function sideOf(side: string | undefined, dictionaries: Dictionaries): { side?: 'left' | 'right' } {
  const index = dictionaries.sides.findIndex((one) => one.id === side);
  if (index === 0) return { side: 'left' };
  return index === 1 ? { side: 'right' } : {};
}
