import { useMemo } from 'react';
import { eventStatuses } from '../../model/event';
import type { Loaded } from '../../state/session/loaded';
import { useFreshAnswer } from '../answers/useAnswer';
import { fillItems, ringItems } from './keyItems';

const ofStatuses = { kind: 'facets', facet: 'status', clauses: {} } as const;

/**
 * Returns the legend items for glyph fills and rings, without those for "not stated" if no event or place has
 * that.
 */
export function useKeyItems(loaded: Pick<Loaded, 'engine' | 'table'> | undefined): {
  readonly fills: typeof fillItems;
  readonly rings: typeof ringItems;
} {
  const counts = useFreshAnswer(loaded?.engine, ofStatuses)?.counts;
  const places = loaded?.table.dictionaries.places;
  return useMemo(
    () => ({
      fills: counts?.[eventStatuses.indexOf('not-stated')] ? fillItems : withoutTint,
      rings: places?.some(({ precision }) => precision === 'not-stated') ? ringItems : withoutBare,
    }),
    [counts, places],
  );
}

const withoutTint = fillItems.filter(({ fill }) => fill !== 'tint');
const withoutBare = ringItems.filter(({ style }) => style !== 'bare');
