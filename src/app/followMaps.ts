import { loadConflictMap, type PlacedMap } from '../load/conflictMap';
import type { AppState, AppStore } from '../state/createAppStore';
import { turns } from '../state/session/turns';

/**
 * Loads the base map of each dataset that is shown, after its first events are drawn, and reports a naming
 * convention of the link that the map lacks. Returns a function that stops it.
 */
export function followMaps(store: AppStore): () => void {
  const wanted = new Set<string>();
  function follow({ loaded, turn, maps, view, unread, surroundings }: AppState): void {
    if (!loaded || turn < turns.map) return;
    const { address, source, table } = loaded;
    const naming = maps?.[address]?.map.naming ?? [];
    // A dataset without conventions leaves the choice in place for the next one.
    if (naming.length > 0 && !isKnown(view.names, naming)) {
      store.getState().change({ names: 'both' }, 'replace');
      store.getState().setUnread([...unread, { parameter: 'names', value: view.names }]);
    }
    // Loaded again for the whole dataset, since its first events may lie elsewhere than the rest.
    const key = `${loaded.part === undefined ? 'all' : 'part'} ${address}`;
    if (wanted.has(key)) return;
    wanted.add(key);
    const own = new URL(import.meta.env.CONFLICT_MAP, new URL(surroundings.assets, document.baseURI));
    const put = (placed: PlacedMap) =>
      store.setState(({ maps: now }) => ({ maps: { ...now, [address]: placed } }));
    const load = () => loadConflictMap(source, own.href, table.dictionaries.places);
    void load().then((placed) => {
      const again = () => void load().then(put);
      put(placed.issues.length > 0 ? { ...placed, again } : placed);
    });
  }
  follow(store.getState());
  return store.subscribe(follow);
}

function isKnown(names: string, naming: readonly { readonly id: string }[]): boolean {
  return names === 'both' || names === 'reader' || naming.some(({ id }) => id === names);
}
