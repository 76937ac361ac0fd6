import type { ColumnName, Figure } from '../../../formats/columns/mapping';
import type { DraftMapping } from '../../../formats/columns/proposal';
import { defined, patched } from './patch';

/** Column of an item of a mapping's list of actors, sources or figures: by name, or by index, `sources.1.url`. */
export type ListedSlot =
  | 'actor1'
  | 'actor2'
  | 'killed'
  | 'killedLow'
  | 'killedHigh'
  | 'wounded'
  | 'source'
  | 'sourceTitle'
  | 'url'
  | 'reported'
  | ItemSlot;

/** Column of a list's item by its index from 0. */
export type ItemSlot =
  `actors.${number}.column` | `sources.${number}.${SourcePart}` | `figures.${number}.${FigurePart}`;

/** Whether a slot names a list's item by its index. */
export function isItem(slot: string): slot is ItemSlot {
  return /^(?:actors|sources|figures)\./.test(slot);
}

export const sourceParts = ['name', 'title', 'url', 'reported'] as const;
export type SourcePart = (typeof sourceParts)[number];
export const figureParts = ['best', 'low', 'high'] as const;
export type FigurePart = (typeof figureParts)[number];

type Listed =
  | { readonly list: 'actors'; readonly at: number; readonly part: 'column' }
  | { readonly list: 'sources'; readonly at: number; readonly part: SourcePart }
  | {
      readonly list: 'figures';
      readonly at: number;
      readonly part: FigurePart;
      /** What a figure that isn't there yet would count. */
      readonly measure: string;
    };

/** Returns the list, index and column of a slot that belongs to a list's item; undefined for any other slot. */
export function listedIn(draft: DraftMapping, slot: string): Listed | undefined {
  const { figures = [] } = draft;
  const figure = (measure: string, part: FigurePart): Listed => {
    const at = figures.findIndex((one) => one.measure === measure);
    return { list: 'figures', at: at < 0 ? figures.length : at, part, measure };
  };
  switch (slot) {
    case 'actor1':
    case 'actor2':
      return { list: 'actors', at: slot === 'actor1' ? 0 : 1, part: 'column' };
    case 'killed':
    case 'wounded':
      return figure(slot, 'best');
    case 'killedLow':
      return figure('killed', 'low');
    case 'killedHigh':
      return figure('killed', 'high');
    case 'source':
      return { list: 'sources', at: 0, part: 'name' };
    case 'sourceTitle':
      return { list: 'sources', at: 0, part: 'title' };
    case 'url':
    case 'reported':
      return { list: 'sources', at: 0, part: slot };
  }
  const [list, index, part] = slot.split('.');
  const at = Number(index);
  if (list === 'actors') return { list, at, part: 'column' };
  if (list === 'sources') return { list, at, part: sourceParts.find((one) => one === part) ?? 'name' };
  if (list !== 'figures') return undefined;
  const measure = figures[at]?.measure ?? 'killed';
  return { list, at, part: figureParts.find((one) => one === part) ?? 'best', measure };
}

/**
 * Lists the slots of the items that no named slot has: the third actor, the second source, civilians killed. `isWide`:
 * with the empty ones of these items, and of one more actor and source. Default: those in use.
 */
export function listedSlots(draft: DraftMapping, list: Listed['list'], isWide = false): readonly ItemSlot[] {
  const { actors = [], sources = [], figures = [] } = draft;
  const more = isWide ? 1 : 0;
  const indexes = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (list === 'actors') return indexes(2, actors.length + more).map((at) => `actors.${at}.column` as const);
  if (list === 'sources')
    return indexes(1, sources.length + more).flatMap((at) =>
      sourceParts
        .filter((part) => isWide || sources[at]?.[part] !== undefined)
        .map((part) => `sources.${at}.${part}` as const),
    );
  return figures.flatMap((figure, at) => {
    const isFirst = figures.findIndex(({ measure }) => measure === figure.measure) === at;
    const named = isFirst ? (namedParts.get(figure.measure) ?? []) : [];
    return figureParts
      .filter((part) => (isWide || figure[part] !== undefined) && !named.includes(part))
      .map((part) => `figures.${at}.${part}` as const);
  });
}

/** Columns of the first figure of a measure that have slots of their own. */
const namedParts = new Map<string, readonly FigurePart[]>([
  ['killed', figureParts],
  ['wounded', ['best']],
]);

/** Returns the column of a list's item; undefined for none. */
export function columnOfListed(draft: DraftMapping, { list, at, part }: Listed): ColumnName | undefined {
  if (list === 'actors') return draft.actors?.[at]?.column;
  return list === 'sources' ? draft.sources?.[at]?.[part] : draft.figures?.[at]?.[part];
}

/** Returns the draft with a column in a list's item; undefined empties it, and an item without columns is left out. */
export function withListed(
  draft: DraftMapping,
  listed: Listed,
  column: ColumnName | undefined,
): DraftMapping {
  const { actors = [], sources = [], figures = [] } = draft;
  const { list, at, part } = listed;
  if (list === 'actors') {
    const before = actors[at];
    // Where the name itself tells the kind, the new column's name does.
    const kindBy = before?.kindBy?.map((by) =>
      by.column === before.column && column !== undefined ? { ...by, column } : by,
    );
    const after = column === undefined ? undefined : { ...before, column, ...(kindBy && { kindBy }) };
    return patched(draft, { actors: replaced(actors, at, after) });
  }
  if (list === 'sources') {
    const source = defined({ ...sources[at], [part]: column });
    const isEmpty = sourceParts.every((one) => source[one] === undefined);
    return patched(draft, { sources: replaced(sources, at, isEmpty ? undefined : source) });
  }
  const claimant = figures[0]?.claimant ?? { name: '' };
  const figure: Figure = figures[at] ?? { measure: listed.measure, claimant };
  const { best, low, high, ...rest } = figure;
  const columns = defined({ best, low, high, [part]: column });
  const isEmpty = Object.keys(columns).length === 0;
  return patched(draft, { figures: replaced(figures, at, isEmpty ? undefined : { ...rest, ...columns }) });
}

/** Returns a list with the item at an index replaced, added at the end, or left out for undefined. */
export function replaced<Item>(items: readonly Item[], at: number, item: Item | undefined): readonly Item[] {
  return [...items.slice(0, at), ...(item === undefined ? [] : [item]), ...items.slice(at + 1)];
}
