import type { Category, Family } from '../model/dataset';
import type { ownLight } from '../theme/ownColors';

/** Colour of a category, by name: that of its family, or one of six for categories without. */
export type Hue = Family | keyof typeof ownLight;

/** Category with the look that it is drawn in. */
export type DrawnCategory = Omit<Category, 'glyph' | 'family'> & {
  readonly glyph: string;
  readonly family: Hue;
  /** Place among the categories without a family, by number of events, from 0; undefined for all others. */
  readonly rank?: number;
};

/** Most categories without a family that have a shape each; the rest share one, "others". */
export const mostShapes = 12;

/** Assigns looks to categories. `rows`: index of the category of each event. */
export type AssignLooks = (
  categories: readonly Category[],
  rows: ArrayLike<number>,
) => readonly DrawnCategory[];

/**
 * Tests whether a category has no look from its dataset. Files of earlier versions name what readers gave such a
 * category: a disc of public life.
 */
export function isOwn({ glyph, family }: Category): boolean {
  return family === undefined || (family === 'public' && glyph === 'disc');
}

/** Whether a category is one of "others". */
export function isOther({ rank = 0 }: DrawnCategory): boolean {
  return rank >= mostShapes;
}

/** Returns the indexes of categories: those with a family in the dataset's order, then those without by rank. */
export function byRank(categories: readonly DrawnCategory[]): number[] {
  const rankOf = (index: number) => categories[index]?.rank ?? -1;
  // Sorting keeps the order of equals.
  return [...categories.keys()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Looks without the shapes for categories of their own, as long as these could not be loaded: all are others. */
export const plainLooks: AssignLooks = (categories) =>
  categories.map((category) => ({
    glyph: 'disc',
    family: 'public',
    ...category,
    ...(isOwn(category) && { rank: mostShapes }),
  }));
