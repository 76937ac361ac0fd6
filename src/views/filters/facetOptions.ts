import { noPlace, type Answer, type FacetName } from '../../engine/questions';
import { families, type Dictionaries, type Family } from '../../model/dataset';
import { eventStatuses } from '../../model/event';
import { byRank, type DrawnCategory, type Hue } from '../../scale/categoryLooks';

export type FacetOption = {
  readonly id: string;
  readonly label: string;
  /**
   * Number of events with the option under the other filters; absent for ticked ids that aren't counted (a
   * place with a restriction such as "said there", or an unknown id).
   */
  readonly count?: number;
  /** Colour family of a category, or `own` for one without; consecutive options are listed under its name. */
  readonly group?: Family | 'own';
  readonly hue?: Hue;
  readonly glyph?: string;
  /** Side of an actor: `left` for the dataset's first side, `right` for its second; absent for others. */
  readonly side?: 'left' | 'right';
};

/** Number of events per option of a facet, by index in the dictionary, and of the events without one. */
type FacetCounts = Pick<Answer<'facets'>, 'counts' | 'none'>;

/**
 * Lists the options of a facet. Ticked ids unknown to the dataset come first, so that they can be unticked.
 * Categories and statuses are in the dataset's order, categories without a colour family last; actors and
 * places are sorted by count, then name. Options without events are omitted unless ticked; categories and usual
 * statuses always stay.
 */
export function facetOptions(
  facet: FacetName,
  listed: Listed,
  { counts, none }: FacetCounts,
  ticked: readonly string[],
  label: (id: string) => string,
): readonly FacetOption[] {
  const list = countedOptions(facet, listed, counts, label);
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

/** Data that the options are listed from: dictionaries, and categories with their glyphs and colours. */
type Listed = { readonly dictionaries: Dictionaries; readonly categories: readonly DrawnCategory[] };

type CountedOption = FacetOption & { readonly count: number };

function countedOptions(
  facet: FacetName,
  { dictionaries, categories }: Listed,
  counts: Uint32Array,
  label: (id: string) => string,
): readonly CountedOption[] {
  const option = (id: string, index: number) => ({ id, label: label(id), count: counts[index] ?? 0 });
  switch (facet) {
    case 'category':
      return categoryOptions(categories, option);
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

function categoryOptions(
  categories: readonly DrawnCategory[],
  option: (id: string, index: number) => CountedOption,
): readonly CountedOption[] {
  const hasFamilies = categories.some(({ rank }) => rank === undefined);
  return byRank(categories).map((index) => {
    const { id, family, glyph, rank } = categories[index] as DrawnCategory;
    const group = rank === undefined ? families.find((each) => each === family) : 'own';
    // A heading over all of them would part them from nothing.
    return { ...option(id, index), hue: family, glyph, ...(group && hasFamilies && { group }) };
  });
}

function sideOf(side: string | undefined, dictionaries: Dictionaries): { side?: 'left' | 'right' } {
  const index = dictionaries.sides.findIndex((one) => one.id === side);
  if (index === 0) return { side: 'left' };
  return index === 1 ? { side: 'right' } : {};
}
