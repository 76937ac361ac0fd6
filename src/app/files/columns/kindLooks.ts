import type { Kind, Matched } from '../../../formats/columns/mapping';
import type { DraftMapping } from '../../../formats/columns/proposal';
import { textIn, type Language, type Text } from '../../../model/text';
import { withOthers, withWord, wordOf } from './matchedWords';

/** Parts of a category's presentation that the reader may choose; undefined or an empty title removes one. */
export type KindPatch = { readonly [Part in 'title' | 'glyph' | 'family']?: Kind[Part] | undefined };

/** Returns the titles and marks of a draft's categories, empty ones where it has none; undefined without a category. */
export function kindsOf({ category, kinds }: DraftMapping): Matched<Kind> | undefined {
  return kinds ?? (category === undefined ? undefined : { column: category, words: {} });
}

/**
 * Returns the titles and marks of a draft's categories with those of one word changed; `undefined` as word: of any other
 * word. Undefined where nothing is left, or without a category.
 */
export function withKind(
  draft: DraftMapping,
  cell: string | undefined,
  patch: KindPatch,
): DraftMapping['kinds'] {
  const kinds = kindsOf(draft);
  if (!kinds) return undefined;
  const before = cell === undefined ? kinds.others : wordOf(kinds, cell);
  const kind = Object.fromEntries(
    Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined && value !== ''),
  );
  const after = Object.keys(kind).length === 0 ? undefined : kind;
  const changed = cell === undefined ? withOthers(kinds, after) : withWord(kinds, cell, after);
  const isEmpty = Object.keys(changed.words).length === 0 && !changed.others && !changed.warn;
  return isEmpty ? undefined : changed;
}

/** Returns a title with another wording in one language; those in other languages stay. Empty text removes the wording. */
export function withWording(title: Text | undefined, language: Language, text: string): Text | undefined {
  const wanted = text.trim();
  if (textIn(title, language) === wanted) return title;
  if (typeof title !== 'object') return wanted === '' ? undefined : wanted;
  const others = Object.entries(title).filter(([tag]) => tag !== language);
  const wordings = wanted === '' ? others : [...others, [language, wanted] as const];
  return wordings.length === 0 ? undefined : Object.fromEntries(wordings);
}
