import { useMemo } from 'react';
import type { NamingConvention } from '../model/conflictMap';
import { useApp, usePlacedMap } from '../state/useApp';
import type { Naming } from './placeName';
import { useTranslator } from './useTranslator';

const none: readonly NamingConvention[] = [];

/**
 * Hook that returns the page's language, its naming convention and all conventions of the map; a stable object.
 */
export function useNaming(): Naming {
  const language = useTranslator().language;
  const names = useApp((state) => state.view.names);
  const conventions = usePlacedMap()?.map.naming ?? none;
  return useMemo(() => ({ language, names, conventions }), [language, names, conventions]);
}
