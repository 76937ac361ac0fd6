import { useMemo } from 'react';
import { lateNameSearch } from '../../engine/tab/search/lateNameSearch';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import type { ClaimFacetName } from '../../model/claimFacets';
import { claimClausesOf, clausesOf } from '../../state/view/selectors';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import type { View } from '../../state/view/view';
import { useAnswer } from '../answers/useAnswer';
import { claimFacetOptions } from './claimFacetOptions';
import { claimOptionLabel } from '../../i18n/claimOptionLabel';
import { OptionList } from './OptionList';

/**
 * Checkboxes for the options of one facet of claims, such as the claimants, with the number of claims of each
 * under the other filters.
 */
export function ClaimFacetOptions({ facet }: { readonly facet: ClaimFacetName }) {
  const t = useTranslator();
  const naming = useNaming();
  const store = useAppStore();
  const loaded = useLoaded();
  const clauses = useApp(({ view }) => loaded && clausesOf(view, loaded));
  const of = useApp(({ view }) => loaded && claimClausesOf(view, loaded));
  const ticked: readonly string[] = useApp(({ view }) => view[facet]);
  const question = useMemo(
    () => clauses && of && ({ kind: 'claimFacets', clauses, of } as const),
    [clauses, of],
  );
  const { answer, state } = useAnswer(loaded?.engine, question);
  const named = useMemo(
    () => (loaded && facet === 'claimant' ? lateNameSearch(loaded.table, 'actors') : undefined),
    [loaded, facet],
  );
  if (!loaded || !answer) return null;

  const { dictionaries } = loaded.table;
  const label = (id: string) => claimOptionLabel(facet, id, dictionaries, t, naming);
  return (
    <OptionList
      options={claimFacetOptions(facet, dictionaries, answer[facet], ticked, label)}
      counted={state === 'fresh'}
      ticked={ticked}
      {...(named && { named })}
      change={(ids) => store.getState().change({ [facet]: ids } as Partial<View>)}
    />
  );
}
