import type { PlainKey } from '../../i18n/messageKey';
import { byRank, isOther, type DrawnCategory } from '../../scale/categoryLooks';
import type { Fill } from '../../scale/fill';
import type { RingStyle } from '../../scale/ringStyle';
import type { Lit } from '../../state/session/lit';

/** Item of the legend: the marks it highlights, its label, short label, and the text of its card. */
export type KeyItem = {
  readonly id: string;
  readonly lit: Lit;
  readonly label: PlainKey;
  readonly short: PlainKey;
  readonly title: PlainKey;
  readonly text: PlainKey;
};

export const fillItems: readonly (KeyItem & { readonly fill: Fill })[] = (
  ['tint', 'solid', 'half', 'hollow'] as const
).map((fill) => ({
  id: fill,
  fill,
  lit: { kind: 'fill', fill },
  label: `key.fill.${fill}`,
  short: `key.fill.${fill}Short`,
  title: `key.fill.${fill}Title`,
  text: `key.fill.${fill}Text`,
}));

/**
 * Legend items for ring styles, from exact to vague places, then "not stated" (no line), and `said` (statements
 * made at a place).
 */
export const ringItems: readonly (KeyItem & { readonly style: RingStyle | 'said' })[] = (
  ['exact', 'settlement', 'district', 'region', 'line', 'bare', 'said'] as const
).map((style) => ({
  id: style,
  style,
  lit: { kind: 'ring', style },
  label: `key.ring.${style}`,
  short: `key.ring.${style}`,
  title: `key.ring.${style}Title`,
  text: `key.ring.${style}Text`,
}));

/**
 * Legend items for glyph sizes, each drawn for `deaths`; the ranges `min` to `max` together cover every event.
 * Glyphs stop growing at `many`.
 */
export const sizeItems = (
  [
    { id: 'none', deaths: 0, min: 0, max: 0, label: '0' },
    { id: 'few', deaths: 5, min: 1, max: 21, label: '5' },
    { id: 'many', deaths: 22, min: 22, max: Infinity, label: '22+' },
  ] as const
).map(({ min, max, ...item }) => ({
  ...item,
  lit: { kind: 'size', min, max } as const satisfies Lit,
  title: `key.size.${item.id}Title` as const,
  text: `key.size.${item.id}Text` as const,
}));

export const spreadItem: KeyItem & { readonly from: number; readonly to: number } = {
  id: 'spread',
  from: 2,
  to: 12,
  lit: { kind: 'spread' },
  label: 'key.size.spread',
  short: 'key.size.spread',
  title: 'key.size.spreadTitle',
  text: 'key.size.spreadText',
};

/** Returns the legend highlight of a category by its index; cached, so that it is the same object each time. */
export function categoryLit(category: number): Lit {
  let lit = categories.get(category);
  if (!lit) categories.set(category, (lit = { kind: 'category', category }));
  return lit;
}

const categories = new Map<number, Lit>();

/**
 * Legend item for the glyph shape of one category, or of the remaining categories without a colour family
 * together.
 */
export type ShapeItem = {
  readonly key: string;
  readonly lit: Lit;
  /** First category of the legend item, whose glyph and colour are shown. */
  readonly first: DrawnCategory;
  /** Number of categories that the item stands for. */
  readonly count: number;
};

/**
 * Returns the legend items for glyph shapes: one per category in the dataset's order, then those without a
 * colour family by rank, the last of them in a common item.
 */
export function shapeItems(drawn: readonly DrawnCategory[]): readonly ShapeItem[] {
  const order = byRank(drawn);
  const isLast = (index: number) => isOther(drawn[index] as DrawnCategory);
  const items = order
    .filter((index) => !isLast(index))
    .map((index): ShapeItem => {
      const first = drawn[index] as DrawnCategory;
      return { key: first.id, lit: categoryLit(index), first, count: 1 };
    });
  const others = order.filter(isLast);
  const first = drawn[others[0] ?? -1];
  if (!first) return items;
  const lit: Lit = { kind: 'categories', categories: new Set(others) };
  return [...items, { key: 'others', lit, first, count: others.length }];
}
