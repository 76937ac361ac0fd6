import { useEffect } from 'react';
import { loadSearch } from '../../engine/tab/search/loadSearch';
import { useApp } from '../../state/useApp';

/**
 * Loads the search code when there is a text clause; draws nothing. If it can't be loaded, the questions that need it
 * fail.
 */
export function SearchPart() {
  const asked = useApp((state) => state.view.q.trim() !== '');
  useEffect(
    function loadCode() {
      if (asked) void Promise.all([loadSearch(), import('../list/matches.css')]).catch(() => undefined);
    },
    [asked],
  );
  return null;
}
