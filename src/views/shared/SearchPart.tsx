import { useEffect } from 'react';
import { loadSearch } from '../../engine/tab/search/loadSearch';
import { useApp } from '../../state/useApp';

/**
 * Component that loads the search code once there is search text; renders nothing. If loading fails, the
 * questions that need the search fail.
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
