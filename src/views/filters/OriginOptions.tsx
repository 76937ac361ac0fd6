import { useMemo } from 'react';
import { Glyph } from '../../draw/Glyph';
import type { Clauses } from '../../engine/questions';
import { originTitle } from '../../i18n/originTitle';
import { useTranslator } from '../../i18n/useTranslator';
import { originNames, type OriginName } from '../../model/origin';
import { glyphOf } from '../../scale/glyphs';
import type { Loaded } from '../../state/session/loaded';
import { clausesOf } from '../../state/view/selectors';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import { useFreshCount } from '../answers/useCount';
import { OptionList } from './OptionList';

/**
 * Checkboxes of two joined datasets, each with its number of events under the other filters; ticking both is
 * the same as none.
 */
export function OriginOptions() {
  const loaded = useLoaded();
  return loaded && <Options loaded={loaded} />;
}

function Options({ loaded }: { readonly loaded: Loaded }) {
  const t = useTranslator();
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const clauses = clausesOf(view, loaded);
  const first = useOriginCount(loaded, clauses, 'first');
  const second = useOriginCount(loaded, clauses, 'second');
  const counts = { first, second };
  return (
    <OptionList
      options={originNames.map((name) => ({
        id: name,
        label: originTitle(loaded, name, t),
        ...(counts[name] !== undefined && { count: counts[name] }),
      }))}
      counted
      ticked={view.origin === undefined ? [] : [view.origin]}
      change={(ids) => {
        // Both of them are as none.
        const origin = ids.length === 1 ? originNames.find((name) => name === ids[0]) : undefined;
        store.getState().change({ origin });
      }}
      mark={({ id }) => (
        <Glyph glyph={glyphOf('strike', id === 'second' ? { second: true } : {})} color="var(--ink)" />
      )}
    />
  );
}

function useOriginCount(
  { engine }: Pick<Loaded, 'engine'>,
  clauses: Clauses,
  origin: OriginName,
): number | undefined {
  return useFreshCount(
    engine,
    useMemo(() => ({ ...clauses, origin }), [clauses, origin]),
  );
}
