import { loadSearch } from '../../engine/searching';
import { useApp } from '../../state/useApp';
import { lazyPart } from './lazyPart';

const SearchCode = lazyPart(
  async () => {
    await Promise.all([loadSearch(), import('../list/matches.css')]);
    return () => null;
  },
  { failed: 'over' },
);

/** Loads what a search needs once there is one; draws nothing, but for what could not be loaded. */
export function SearchPart() {
  return useApp((state) => state.view.q.trim() !== '') && <SearchCode />;
}
