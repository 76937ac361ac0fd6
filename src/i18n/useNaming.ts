import { useMemo } from 'react';
import type { NamingConvention } from '../model/conflictMap';
import { languageOf } from '../state/session/environment';
import { useApp, usePlacedMap } from '../state/useApp';
import type { Naming } from './placeName';

const none: readonly NamingConvention[] = [];

/** The page's language and whose names it uses; the same object as long as both are the same. */
export function useNaming(): Naming {
  const language = useApp(languageOf);
  const names = useApp((state) => state.view.names);
  const conventions = usePlacedMap()?.map.naming ?? none;
  return useMemo(() => ({ language, names, conventions }), [language, names, conventions]);
}
