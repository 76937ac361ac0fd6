import { useMemo, useState } from 'react';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import type { ClaimFacetName } from '../../model/claimFacets';
import { claimClausesOf, clausesOf } from '../../state/selectors';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import type { View } from '../../state/view';
import { useAnswer } from '../useAnswer';
import { claimFacetOptions } from './claimFacetOptions';
import { claimOptionLabel } from '../../i18n/claimOptionLabel';
import { OptionLine } from './OptionLine';

/** From so many options on, a field narrows the list. */
const findFrom = 14;

/** The options of one facet of claims as tick boxes, each with the claims that it has under the other filters. */
export function ClaimFacetOptions({ facet }: { readonly facet: ClaimFacetName }) {
  const t = useTranslator();
  const naming = useNaming();
  const store = useAppStore();
  const loaded = useLoaded();
  const clauses = useApp(({ view }) => loaded && clausesOf(view, loaded));
  const of = useApp(({ view }) => loaded && claimClausesOf(view, loaded));
  const ticked: readonly string[] = useApp(({ view }) => view[facet]);
  const [find, setFind] = useState('');
  const question = useMemo(() => clauses && of && { clauses, of }, [clauses, of]);
  const { answer } = useAnswer(loaded?.engine, 'claimFacets', question);
  if (!loaded || !answer) return null;

  const { dictionaries } = loaded.table;
  const change = (ids: readonly string[]) => store.getState().change({ [facet]: ids } as Partial<View>);
  const options = claimFacetOptions(facet, dictionaries, answer[facet], ticked, (id) =>
    claimOptionLabel(facet, id, dictionaries, t, naming),
  );
  const most = Math.max(1, ...options.map(({ count }) => count));
  const asked = find.toLocaleLowerCase();
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
        {options
          .filter(({ label }) => label.toLocaleLowerCase().includes(asked))
          .map(({ id, label, count }) => (
            <li key={id}>
              <OptionLine
                label={label}
                count={count}
                most={most}
                checked={ticked.includes(id)}
                onToggle={() =>
                  change(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id])
                }
              />
            </li>
          ))}
      </ul>
      <div className="facet-foot">
        <span className="facet-hint">{t('filters.hint')}</span>
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
