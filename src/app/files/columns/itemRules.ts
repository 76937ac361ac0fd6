import type { Claimant, Matched } from '../../../formats/columns/mapping';
import type { Translator } from '../../../i18n/translator';

/** What separates several actors in a cell where a mapping doesn't say otherwise. */
export const usualSeparator = ';';

type Patch<Item> = { readonly [Part in keyof Item]?: Item[Part] | undefined };

/** Returns an item of a mapping's list with some parts changed; undefined removes one. */
export function changedItem<Item extends object>(item: Item, patch: Patch<Item>): Item {
  const parts = Object.entries({ ...item, ...patch }).filter(([, value]) => value !== undefined);
  // The needed parts of an item are never patched away: their fields choose columns.
  return Object.fromEntries(parts) as Item;
}

/** Words which columns tell an actor's kind, and by which words: one sentence a column. */
export function actorRules(kindBy: readonly Matched<string>[], t: Translator): readonly string[] {
  return kindBy.map(({ column, words, others }) => {
    const listed = Object.entries(words).map(([cell, word]) => `${cell} = ${word}`);
    const other = others === undefined ? [] : [`${t('columns.anyOther')} = ${others}`];
    return t('columns.actor.kindBy', { column, words: [...listed, ...other].join(', ') });
  });
}

/** Words who gives a figure. */
export function claimantText(claimant: Claimant, t: Translator): string {
  if ('column' in claimant) return t('columns.claimedIn', { column: claimant.column });
  const { name, id, kind } = claimant;
  if (name.trim() === '') return t('columns.claimantMissing');
  const more = [id, kind].filter((part) => part !== undefined).join(', ');
  return t('columns.claimedBy', { name: more === '' ? name : `${name} (${more})` });
}
