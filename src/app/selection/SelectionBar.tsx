import { useMemo } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { clausesOf } from '../../state/view/selectors';
import { isMoving } from '../../state/motion/motion';
import { useApp, useAppStore } from '../../state/useApp';
import { useAnswer } from '../../views/answers/useAnswer';
import { useDebounced } from '../../views/shared/useDebounced';
import type { Loaded } from '../../state/session/loaded';
import './selectionBar.css';

/**
 * Bar shown over any view while events are ticked: their number, and buttons that list only them, show them on
 * the map, export them or untick them.
 */
export default function SelectionBar() {
  const loaded = useApp((state) => state.loaded);
  return loaded ? <Bar loaded={loaded} /> : null;
}

function Bar({ loaded }: { readonly loaded: Loaded }) {
  const t = useTranslator();
  const store = useAppStore();
  const ticked = useApp((state) => state.ticked);
  const onlyTicked = useApp((state) => state.onlyTicked);
  const show = useApp((state) => state.view.show);
  const lit = useApp((state) => state.lit?.kind === 'events');
  const hidden = ticked.size - usePassing(loaded, ticked);
  const { tick, light, change } = store.getState();
  const count = ticked.size;
  return (
    <div className="selection-bar" role="group" aria-label={t('table.selection')}>
      <span role="status">
        <b>{t('table.selected', { count })}</b>
        {hidden > 0 && <span className="selection-hidden">, {t('table.hidden', { count: hidden })}</span>}
      </span>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          tick(ticked, !(onlyTicked && show === 'table'));
          if (show !== 'table') change({ show: 'table' });
        }}
      >
        {t(onlyTicked && show === 'table' ? 'table.allRows' : 'table.onlyThese')}
      </button>
      <button
        type="button"
        className="link-button"
        aria-pressed={lit && show === 'map'}
        onClick={() => {
          light(lit && show === 'map' ? undefined : { kind: 'events', ids: ticked });
          if (show !== 'map') change({ show: 'map', event: undefined });
        }}
      >
        {t('table.onMap')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          store.setState({ exportIds: ticked });
          change({ panel: 'export' });
        }}
      >
        {t('table.exportSome', { count })}
      </button>
      <button
        type="button"
        className="plain-button"
        aria-label={t('table.clearSelection')}
        title={t('table.clearSelection')}
        onClick={() => {
          tick(new Set());
          if (lit) light(undefined);
        }}
      >
        ✕
      </button>
    </div>
  );
}

/**
 * Hook that returns how many of the ticked events pass the filters; while that isn't known, the number of all
 * ticked ones.
 */
function usePassing(loaded: Loaded, ticked: ReadonlySet<string>): number {
  const clauses = useDebounced(
    useApp((state) => clausesOf(state.view, loaded)),
    useApp(isMoving),
  );
  const question = useMemo(
    () => ({ kind: 'tableRows', clauses, order: [], only: [...ticked], offset: 0, limit: 0 }) as const,
    [clauses, ticked],
  );
  return useAnswer(loaded.engine, question).answer?.total ?? ticked.size;
}
