import { useMemo } from 'react';
import { noPlace, type FacetName } from '../../engine/questions';
import { lateNameSearch } from '../../engine/tab/search/lateNameSearch';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import { eventStatuses } from '../../model/event';
import { fillOf } from '../../scale/fill';
import { clausesOf } from '../../state/view/selectors';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import type { View } from '../../state/view/view';
import { Glyph } from '../../draw/Glyph';
import { useAnswer } from '../answers/useAnswer';
import '../detail/sideDisc.css';
import { optionLabel } from '../../i18n/clauseLabel';
import { facetOptions, type FacetOption } from './facetOptions';
import { OptionList } from './OptionList';

/**
 * Checkboxes for the options of one facet, such as the categories, with the number of events of each under the
 * other filters.
 */
export function FacetOptions({ facet }: { readonly facet: FacetName }) {
  const t = useTranslator();
  const naming = useNaming();
  const store = useAppStore();
  const loaded = useLoaded();
  const view = useApp((state) => state.view);
  const clauses = useMemo(() => loaded && clausesOf(view, loaded), [view, loaded]);
  const question = useMemo(() => clauses && ({ kind: 'facets', facet, clauses } as const), [facet, clauses]);
  const { answer, state } = useAnswer(loaded?.engine, question);
  const named = useMemo(
    () =>
      loaded && (facet === 'actor' || facet === 'place')
        ? lateNameSearch(loaded.table, `${facet}s`)
        : undefined,
    [loaded, facet],
  );
  if (!loaded || !answer) return null;

  const ticked: readonly string[] = view[facet];
  const change = (ids: readonly string[]) => store.getState().change({ [facet]: ids } as Partial<View>);
  const { dictionaries } = loaded.table;
  const label = (id: string) => optionLabel(facet, id, dictionaries, t, naming);
  const force = dictionaries.categories.filter((category) => category.family === 'force').map(({ id }) => id);

  return (
    <OptionList
      options={facetOptions(facet, { dictionaries, categories: loaded.categories }, answer, ticked, label)}
      counted={state === 'fresh'}
      ticked={ticked}
      change={change}
      {...(named && { named })}
      mark={(option) => <OptionMark facet={facet} option={option} />}
    >
      {facet === 'category' && force.length > 0 && (
        <button type="button" className="link-button" onClick={() => change(force)}>
          {t('filters.onlyFamily', { family: t('family.force').toLocaleLowerCase(t.language) })}
        </button>
      )}
    </OptionList>
  );
}

function OptionMark({ facet, option }: { readonly facet: FacetName; readonly option: FacetOption }) {
  if (facet === 'category')
    return <Glyph glyph={option.glyph ?? ''} color={`var(--${option.hue ?? 'ink'})`} />;
  if (facet === 'status') {
    const status = eventStatuses.find((one) => one === option.id);
    return status ? <Glyph glyph="strike" fill={fillOf(status)} /> : null;
  }
  if (facet === 'actor') return <span className="side-disc" data-side={option.side} aria-hidden="true" />;
  return option.id === noPlace ? <span className="facet-none" aria-hidden="true" /> : null;
}
