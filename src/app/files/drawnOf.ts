import { isOwn, plainLooks, type DrawnCategory } from '../../scale/categoryLooks';
import { addGlyphs } from '../../scale/glyphs';
import { addHues } from '../../scale/palette';
import type { Table } from '../../table/table';

/** Gives the categories without a family their looks, once it is loaded. */
let assign = plainLooks;

/**
 * Loads what the categories of a table are drawn with, then calls `then`: at once where nothing is missing. If it can't
 * be loaded, those without a family are drawn as one, "others".
 */
export function withLooks(table: Table, then: () => void): void {
  if (assign !== plainLooks || !table.dictionaries.categories.some(isOwn)) return then();
  void Promise.all([import('../../scale/ownLooks'), import('../../draw/ownColors.css')])
    .then(([{ ownLooks, ownPaths, ownLight, ownDark }]) => {
      addGlyphs(ownPaths);
      addHues(ownLight, ownDark);
      assign = ownLooks;
    })
    .catch(() => undefined)
    .then(then);
}

/** Returns the categories of a table with their looks. */
export function drawnOf({ dictionaries: { categories }, columns }: Table): readonly DrawnCategory[] {
  return assign(categories, columns.category);
}
