import { useMemo, useState } from 'react';
import { noPlace, type FacetName } from '../../engine/questions';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import { eventStatuses } from '../../model/event';
import { fillOf } from '../../scale/fill';
import { clausesOf } from '../../state/selectors';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import type { View } from '../../state/view';
import { Glyph } from '../glyph/Glyph';
import { useAnswer } from '../useAnswer';
import '../detail/sideDisc.css';
import { optionLabel } from '../../i18n/clauseLabel';
import { facetOptions, type FacetOption } from './facetOptions';
import { OptionLine } from './OptionLine';

/** From so many options on, a field narrows the list. */
const findFrom = 14;

/** The options of one facet as tick boxes, each with the events that it has under the other filters. */
export function FacetOptions({ facet }: { readonly facet: FacetName }) {
  const t = useTranslator();
  const naming = useNaming();
  const store = useAppStore();
  const loaded = useLoaded();
  const view = useApp((state) => state.view);
  const [find, setFind] = useState('');
  const clauses = useMemo(() => loaded && clausesOf(view, loaded), [view, loaded]);
  const question = useMemo(() => clauses && { facet, clauses }, [facet, clauses]);
  const { answer } = useAnswer(loaded?.engine, 'facets', question);
  if (!loaded || !answer) return null;

  const ticked: readonly string[] = view[facet];
  const change = (ids: readonly string[]) => store.getState().change({ [facet]: ids } as Partial<View>);
  const toggle = (id: string) =>
    change(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);

  const { dictionaries } = loaded.table;
  const label = (id: string) => optionLabel(facet, id, dictionaries, t, naming);
  const options = facetOptions(facet, dictionaries, answer.counts, answer.none, ticked, label);
  const most = Math.max(1, ...options.map((option) => option.count ?? 0));
  const shown = options.filter((option) =>
    option.label.toLocaleLowerCase().includes(find.toLocaleLowerCase()),
  );
  const force = dictionaries.categories.filter((category) => category.family === 'force').map(({ id }) => id);

  return (
    <div className="facet">
      {options.length > findFrom && (
        <input
          className="facet-find"
          type="search"
          value={find}
          placeholder={t('filters.find')}
          aria-label={t('filters.find')}
          onChange={(event) => setFind(event.target.value)}
        />
      )}
      <ul className="facet-list">
        {shown.map((option, index) => (
          <li key={option.id}>
            {option.group && option.group !== shown[index - 1]?.group && (
              <p className="facet-group">{t(`family.${option.group}`)}</p>
            )}
            <OptionLine
              label={option.label}
              count={option.count}
              most={most}
              checked={ticked.includes(option.id)}
              onToggle={() => toggle(option.id)}
            >
              <OptionMark facet={facet} option={option} />
            </OptionLine>
          </li>
        ))}
      </ul>
      <div className="facet-foot">
        <span className="facet-hint">{t('filters.hint')}</span>
        {facet === 'category' && force.length > 0 && (
          <button type="button" className="link-button" onClick={() => change(force)}>
            {t('filters.onlyFamily', { family: t('family.force').toLocaleLowerCase(t.language) })}
          </button>
        )}
        <button
          type="button"
          className="link-button"
          disabled={ticked.length === 0}
          onClick={() => change([])}
        >
          {t('filters.clearFacet')}
        </button>
      </div>
    </div>
  );
}

function OptionMark({ facet, option }: { readonly facet: FacetName; readonly option: FacetOption }) {
  if (facet === 'category')
    return <Glyph glyph={option.glyph ?? ''} color={`var(--${option.group ?? 'ink'})`} />;
  if (facet === 'status') {
    const status = eventStatuses.find((one) => one === option.id);
    return status ? <Glyph glyph="strike" fill={fillOf(status)} /> : null;
  }
  if (facet === 'actor') return <span className="side-disc" data-side={option.side} aria-hidden="true" />;
  return option.id === noPlace ? <span className="facet-none" aria-hidden="true" /> : null;
}
