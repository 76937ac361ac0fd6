import { useEffect } from 'react';
import { loadSearch } from '../../engine/tab/search/loadSearch';
import { useApp } from '../../state/useApp';

/**
 * Loads what a search needs once there is one; draws nothing. Where it can't be loaded the questions that want it fail,
 * which the notice of the answers tells.
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
