import {
  claimKeys,
  groupNames,
  rowKeys,
  type ClaimKey,
  type GroupName,
  type OrderBy,
  type RowKey,
} from '../../../engine/questions';
import { claimFacetNames, type ClaimFacetName } from '../../../model/claimFacets';
import {
  claimColumnIds,
  firstClaimColumns,
  firstEventColumns,
  joinedEventColumns,
  offeredColumns,
  type ClaimColumnId,
  type EventColumnId,
} from './columnIds';

export const units = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

/** Sort key of a table: a column and its direction. */
export type Sorted<Key extends string> = Pick<OrderBy<Key>, 'by' | 'descending'>;

/** Settings of the table view, as stored in the link: rows, sort order, columns, and statistics. */
export type TableOptions = {
  readonly rows: 'events' | 'claims';
  readonly order: readonly Sorted<RowKey>[];
  readonly columns: readonly EventColumnId[];
  /** Columns shown on a card below the title, on a phone. */
  readonly cards: readonly EventColumnId[];
  readonly claimOrder: readonly Sorted<ClaimKey>[];
  readonly claimColumns: readonly ClaimColumnId[];
  /** Calendar unit of a bar in the statistics; undefined chooses one by the length of the time window. */
  readonly unit: Unit | undefined;
  readonly by: GroupName;
  readonly claimBy: ClaimFacetName;
  readonly folded: boolean;
};

export const defaultOptions: TableOptions = {
  rows: 'events',
  order: [{ by: 'when' }],
  columns: firstEventColumns,
  cards: ['known', 'status', 'killed'],
  claimOrder: [{ by: 'reported', descending: true }],
  claimColumns: firstClaimColumns,
  unit: undefined,
  by: 'category',
  claimBy: 'side',
  folded: false,
};

/** Returns the default settings; with two joined datasets, the columns of events include the dataset. */
export function usualOptions(joined: boolean): TableOptions {
  return joined ? { ...defaultOptions, columns: joinedEventColumns } : defaultOptions;
}

/**
 * Parses table settings from the words of a link; unreadable words are ignored, and defaults used instead.
 * @param joined whether two datasets are joined. Default: false
 */
export function readOptions(words: readonly string[], joined = false): TableOptions {
  const ids = offeredColumns(joined);
  const after = (name: string) =>
    words
      .find((word) => word.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .split('/');
  const order = ordered(after('sort'), rowKeys);
  const claimOrder = ordered(after('claimsort'), claimKeys);
  return {
    rows: words.includes('claims') ? 'claims' : 'events',
    order: order.length > 0 ? order : defaultOptions.order,
    columns: columnsIn(after('columns'), ids, ['when', 'title']) ?? usualOptions(joined).columns,
    cards: cardsIn(after('cards'), ids) ?? defaultOptions.cards,
    claimOrder: claimOrder.length > 0 ? claimOrder : defaultOptions.claimOrder,
    claimColumns:
      columnsIn(after('claimcolumns'), claimColumnIds, ['figure', 'claimant']) ?? defaultOptions.claimColumns,
    unit: among(after('per')?.[0], units),
    by: among(after('by')?.[0], groupNames) ?? defaultOptions.by,
    claimBy: among(after('claimby')?.[0], claimFacetNames) ?? defaultOptions.claimBy,
    folded: words.includes('folded'),
  };
}

/** Serialises table settings as words for a link; defaults are omitted, those of joined datasets with `joined`. */
export function writeOptions(options: TableOptions, joined = false): readonly string[] {
  const { rows, order, columns, cards, claimOrder, claimColumns, unit, by, claimBy, folded } = options;
  const written = (name: string, values: readonly string[], usual: readonly string[]) =>
    values.join('/') === usual.join('/') ? [] : [`${name}:${values.join('/')}`];
  const sorted = (keys: readonly Sorted<string>[]) =>
    keys.map((key) => `${key.by}${key.descending ? '-' : ''}`);
  return [
    ...(rows === 'claims' ? ['claims'] : []),
    ...written('sort', sorted(order), sorted(defaultOptions.order)),
    ...written('columns', columns, usualOptions(joined).columns),
    ...written('cards', cards, defaultOptions.cards),
    ...written('claimsort', sorted(claimOrder), sorted(defaultOptions.claimOrder)),
    ...written('claimcolumns', claimColumns, defaultOptions.claimColumns),
    ...(unit ? [`per:${unit}`] : []),
    ...written('by', [by], [defaultOptions.by]),
    ...written('claimby', [claimBy], [defaultOptions.claimBy]),
    ...(folded ? ['folded'] : []),
  ];
}

function among<Word extends string>(word: string | undefined, words: readonly Word[]): Word | undefined {
  return words.find((one) => one === word);
}

const mostKeys = 2;

function ordered<Key extends string>(
  words: readonly string[] | undefined,
  keys: readonly Key[],
): readonly Sorted<Key>[] {
  const read = (words ?? []).flatMap((word): Sorted<Key>[] => {
    const by = among(word.replace(/-$/, ''), keys);
    return by === undefined ? [] : [{ by, ...(word.endsWith('-') && { descending: true }) }];
  });
  return read.filter(({ by }, at) => read.findIndex((one) => one.by === by) === at).slice(0, mostKeys);
}

/** Parses column ids, without duplicates, and appends missing ones of `always`; undefined without words. */
function columnsIn<Id extends string>(
  words: readonly string[] | undefined,
  ids: readonly Id[],
  always: readonly Id[],
): readonly Id[] | undefined {
  if (!words) return undefined;
  const named = words.flatMap((word) => among(word, ids) ?? []);
  return [...new Set([...named, ...always])];
}

/** Maximum number of columns shown on a card below its title. */
export const mostCardLines = 3;

function cardsIn(
  words: readonly string[] | undefined,
  ids: readonly EventColumnId[],
): readonly EventColumnId[] | undefined {
  return columnsIn(words, ids, [])
    ?.filter((id) => id !== 'title')
    .slice(0, mostCardLines);
}

/**
 * Returns the sort order after a click on a column header: ascending first, then alternating. With `further`
 * the column is added as the second key, or reversed if it is a key already; otherwise it becomes the only key.
 */
export function orderAfter<Key extends string>(
  order: readonly Sorted<Key>[],
  by: Key,
  further: boolean,
): readonly Sorted<Key>[] {
  const at = order.findIndex((key) => key.by === by);
  const turned = { by, ...(at >= 0 && !order[at]?.descending && { descending: true }) };
  if (!further) return [turned];
  if (at >= 0) return order.map((key, index) => (index === at ? turned : key));
  return [...order.slice(0, mostKeys - 1), turned];
}
