import type { ColumnName } from '../../../formats/columns/mapping';
import type { DraftMapping } from '../../../formats/columns/proposal';

type Fallbacks = DraftMapping['fallbacks'];

/** Returns the fallbacks with one more column to read where `column` is empty, as the last. */
export function withFallback(
  { fallbacks = {} }: DraftMapping,
  column: ColumnName,
  other: ColumnName,
): Fallbacks {
  const before = Object.hasOwn(fallbacks, column) ? (fallbacks[column] ?? []) : [];
  if (column === other || before.includes(other)) return fallbacks;
  return { ...fallbacks, [column]: [...before, other] };
}

/** Returns the fallbacks without those of a column; undefined if no others are left. */
export function withoutFallbacks({ fallbacks = {} }: DraftMapping, column: ColumnName): Fallbacks {
  const others = Object.entries(fallbacks).filter(([name]) => name !== column);
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

/** Returns what a table can't say of itself, with one text changed; an empty one is removed, undefined if none is left. */
export function withDatasetName(
  { dataset }: DraftMapping,
  field: 'id' | 'title' | 'attribution',
  text: string,
): DraftMapping['dataset'] {
  const names = Object.entries({ ...dataset, [field]: text }).filter(([, value]) => value !== '');
  return names.length === 0 ? undefined : Object.fromEntries(names);
}

/** Whether a draft has a rule that is of no field of its own. */
export function hasFileRules(draft: DraftMapping): boolean {
  const { fallbacks, filled, needed, dataset, language } = draft;
  return [fallbacks, filled, needed, dataset, language].some((rule) => rule !== undefined);
}
