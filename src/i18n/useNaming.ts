import { useMemo } from 'react';
import { languageOf } from '../state/selectors';
import { useApp } from '../state/useApp';
import type { Naming } from './placeName';

/** The page's language and whose names it uses; the same object as long as both are the same. */
export function useNaming(): Naming {
  const language = useApp(languageOf);
  const names = useApp((state) => state.view.names);
  return useMemo(() => ({ language, names }), [language, names]);
}
