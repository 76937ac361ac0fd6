import { isOwn, plainLooks, type DrawnCategory } from '../../scale/categoryLooks';
import { addGlyphs } from '../../scale/glyphs';
import { addHues } from '../../scale/palette';
import type { Table } from '../../table/table';

/**
 * Function that gives categories their looks; replaced once the shapes of those without a family are loaded.
 */
let assign = plainLooks;

/**
 * Loads the shapes and colours that a table's categories need, then calls `then`: synchronously if nothing is
 * missing. If loading fails, all categories without a family share the look "others".
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

/** Returns the categories of a table with their glyphs and colours. */
export function drawnOf({ dictionaries: { categories }, columns }: Table): readonly DrawnCategory[] {
  return assign(categories, columns.category);
}
