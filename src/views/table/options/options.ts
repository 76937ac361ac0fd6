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
  eventColumnIds,
  firstClaimColumns,
  firstEventColumns,
  type ClaimColumnId,
  type EventColumnId,
} from './columnIds';

export const units = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

/** Part of an order as a table holds it: which way a column sorts. */
export type Sorted<Key extends string> = Pick<OrderBy<Key>, 'by' | 'descending'>;

/** How the table is set up: what a link holds of it. */
export type TableOptions = {
  readonly rows: 'events' | 'claims';
  readonly order: readonly Sorted<RowKey>[];
  readonly columns: readonly EventColumnId[];
  /** What a phone's card shows below the title. */
  readonly cards: readonly EventColumnId[];
  readonly claimOrder: readonly Sorted<ClaimKey>[];
  readonly claimColumns: readonly ClaimColumnId[];
  /** Length of a bar; undefined for what suits the window. */
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

/** Reads the words of a link; what can't be read is left out, as if it weren't there. */
export function readOptions(words: readonly string[]): TableOptions {
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
    columns: columnsIn(after('columns'), eventColumnIds, ['when', 'title']) ?? defaultOptions.columns,
    cards: cardsIn(after('cards')) ?? defaultOptions.cards,
    claimOrder: claimOrder.length > 0 ? claimOrder : defaultOptions.claimOrder,
    claimColumns:
      columnsIn(after('claimcolumns'), claimColumnIds, ['figure', 'claimant']) ?? defaultOptions.claimColumns,
    unit: among(after('per')?.[0], units),
    by: among(after('by')?.[0], groupNames) ?? defaultOptions.by,
    claimBy: among(after('claimby')?.[0], claimFacetNames) ?? defaultOptions.claimBy,
    folded: words.includes('folded'),
  };
}

/** Writes options as words of a link, the defaults left out. */
export function writeOptions(options: TableOptions): readonly string[] {
  const { rows, order, columns, cards, claimOrder, claimColumns, unit, by, claimBy, folded } = options;
  const written = (name: string, values: readonly string[], usual: readonly string[]) =>
    values.join('/') === usual.join('/') ? [] : [`${name}:${values.join('/')}`];
  const sorted = (keys: readonly Sorted<string>[]) =>
    keys.map((key) => `${key.by}${key.descending ? '-' : ''}`);
  return [
    ...(rows === 'claims' ? ['claims'] : []),
    ...written('sort', sorted(order), sorted(defaultOptions.order)),
    ...written('columns', columns, defaultOptions.columns),
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

/** The columns that are named, each once, with those that are always there. */
function columnsIn<Id extends string>(
  words: readonly string[] | undefined,
  ids: readonly Id[],
  always: readonly Id[],
): readonly Id[] | undefined {
  if (!words) return undefined;
  const named = words.flatMap((word) => among(word, ids) ?? []);
  return [...new Set([...named, ...always])];
}

/** Most lines of a card below its title. */
export const mostCardLines = 3;

function cardsIn(words: readonly string[] | undefined): readonly EventColumnId[] | undefined {
  return columnsIn(words, eventColumnIds, [])
    ?.filter((id) => id !== 'title')
    .slice(0, mostCardLines);
}

/**
 * Returns the order after a column's head was pressed: rising, falling, rising. `further`: it becomes, or turns, the
 * second key; the first stays.
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
