import type { Category, Family } from '../model/dataset';
import type { ownLight } from '../theme/ownColors';

/**
 * Key of a category's colour: the name of its family, or one of six colours for categories without a family.
 */
export type Hue = Family | keyof typeof ownLight;

/** Category with the glyph and colour key that it is drawn with. */
export type DrawnCategory = Omit<Category, 'glyph' | 'family'> & {
  readonly glyph: string;
  readonly family: Hue;
  /**
   * Rank among the categories without a family, by number of events, from 0; undefined for categories with a
   * family.
   */
  readonly rank?: number;
};

/**
 * Most categories without a family that get a shape of their own; all further ones share the shape "others".
 */
export const mostShapes = 12;

/** Assigns glyphs and colours to categories. `rows`: category index of each event. */
export type AssignLooks = (
  categories: readonly Category[],
  rows: ArrayLike<number>,
) => readonly DrawnCategory[];

/**
 * Tests whether the dataset gives a category no look. In files of earlier versions, readers wrote for such a
 * category the glyph `disc` and the family `public`.
 */
export function isOwn({ glyph, family }: Category): boolean {
  return family === undefined || (family === 'public' && glyph === 'disc');
}

/**
 * Tests whether a category shares the shape "others", because twelve categories without a family have more
 * events.
 */
export function isOther({ rank = 0 }: DrawnCategory): boolean {
  return rank >= mostShapes;
}

/** Returns the indexes of categories: those with a family in the dataset's order, then those without by rank. */
export function byRank(categories: readonly DrawnCategory[]): number[] {
  const rankOf = (index: number) => categories[index]?.rank ?? -1;
  // `sort` is stable.
  return [...categories.keys()].sort((a, b) => rankOf(a) - rankOf(b));
}

/**
 * Assigns looks while the shapes for categories without a family aren't loaded: all these share the look of
 * "others".
 */
export const plainLooks: AssignLooks = (categories) =>
  categories.map((category) => ({
    glyph: 'disc',
    family: 'public',
    ...category,
    ...(isOwn(category) && { rank: mostShapes }),
  }));
